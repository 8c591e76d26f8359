import type { Span } from '../../../extraction/index.js';
import type { RelationType, Status } from '../../../ontology/index.js';

/** A claim as the graph stores it, but for the entities that its keys turn out to be. */
export interface PreparedStatement {
  readonly id: string;
  readonly type: RelationType;
  readonly status: Status;
  readonly negated: boolean;
  readonly on: string | null;
  readonly until: string | null;
  readonly dateBasis: 'stated' | 'inferred' | null;
  /** `on`, else the article's day. */
  readonly seenOn: string | null;
  readonly title: string | null;
  readonly confidence: number;
  readonly evidence: Span;
  readonly sentence: string;
  readonly subjectSpan: Span | null;
  readonly objectSpan: Span | null;
  readonly triggerSpan: Span | null;
  readonly rule: string;
  readonly subjectKey: string;
  readonly objectKey: string;
  readonly attributedKey: string | null;
}

/** Where one article speaks of the thing behind a key: parallel lists, in order of place. */
export interface PreparedMention {
  readonly key: string;
  readonly block: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** All that one article brings into the graph: a pure function of the article and its extraction. */
export interface PreparedArticle {
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly publishedOn: string | null;
  readonly source: string | null;
  readonly text: string;
  readonly contentHash: string;
  readonly extractor: string;
  /** Sorted by key. */
  readonly mentions: readonly PreparedMention[];
  /** Sorted by id. */
  readonly statements: readonly PreparedStatement[];
}
