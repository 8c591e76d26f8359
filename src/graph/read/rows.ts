import type { EntityKind, Quad, RelationType } from '../../ontology/index.js';

/** An entity as reads hand it on. */
export interface EntityRow {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gender: string | null;
  readonly countryCode: string | null;
  /** Labels of its node: on persons also the classes of the offices held. */
  readonly labels: readonly string[];
}

/** An article without its text. */
export interface ArticleRow {
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly publishedOn: string | null;
  readonly source: string | null;
  readonly ingestedAt: string | null;
  readonly extractor: string | null;
}

export interface SpanRow {
  readonly start: number;
  readonly end: number;
}

/** A statement with its ends, speaker and article. */
export interface StatementRow {
  readonly id: string;
  readonly type: RelationType;
  readonly quad: Quad | null;
  readonly status: 'occurred' | 'planned' | 'hypothetical';
  readonly negated: boolean;
  readonly on: string | null;
  readonly until: string | null;
  readonly dateBasis: 'stated' | 'inferred' | null;
  readonly seenOn: string | null;
  readonly title: string | null;
  readonly confidence: number;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly subjectSpan: SpanRow | null;
  readonly objectSpan: SpanRow | null;
  readonly triggerSpan: SpanRow | null;
  readonly rule: string;
  readonly judgement: 'accepted' | 'rejected' | null;
  readonly ingestedAt: string | null;
  readonly sortKey: string;
  readonly subject: EntityRow;
  readonly object: EntityRow;
  readonly attributedTo: EntityRow | null;
  readonly article: ArticleRow;
}

/** A tie, seen from one of its ends. */
export interface TieRow {
  /** `TYPE|subject|object`. */
  readonly id: string;
  readonly type: RelationType;
  readonly quad: Quad | null;
  readonly subject: EntityRow;
  readonly object: EntityRow;
  readonly counterpart: EntityRow;
  readonly direction: 'OUT' | 'IN' | 'ANY';
  readonly count: number;
  readonly stories: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  readonly confidence: number;
  readonly titles: readonly string[];
  readonly via: readonly EntityRow[];
  /** Ids of its statements, the latest first, where the tie was added up from statements and is not stored. */
  readonly evidence?: readonly string[];
}
