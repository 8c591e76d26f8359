import type { ArticleText } from '../articles/index.js';
import type { EntityKind, RelationType, Status } from '../ontology/index.js';

/** A stretch of an article's text: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One thing that an article speaks of, gathered from all its mentions. */
export interface ExtractedEntity {
  /** Unique within the extraction: `e1`, `e2`, … in order of first mention. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2: of the country itself, of the state that a body belongs to, of the state that a person serves. */
  readonly country: string | null;
  /** The gazetteer entry that it was recognised as (`country:AZ`, `org:icesco`), where it was. */
  readonly gazetteerId: string | null;
  /** Learned from titles and pronouns of the text, never guessed. */
  readonly gender: 'female' | 'male' | null;
  readonly mentions: readonly Span[];
}

/** One claim of an article, with the sentence that makes it. */
export interface ExtractedRelation {
  readonly type: RelationType;
  /** `id` of an entity of the same extraction. */
  readonly subject: string;
  readonly object: string;
  readonly status: Status;
  readonly negated: boolean;
  /** `id` of the entity whose words it is; null where the article says it in its own voice. */
  readonly attributedTo: string | null;
  /** ISO 8601 day, month or year that the text states or lets be worked out. */
  readonly date: string | null;
  readonly endDate: string | null;
  /** `stated`: the text gives the whole date; `inferred`: worked out from the article's date. Null without a date. */
  readonly dateBasis: 'stated' | 'inferred' | null;
  /** As written; on `HOLDS_OFFICE` alone. */
  readonly title: string | null;
  /** 0 to 1, calibrated on the evaluation articles: of those at 0.9 or more, nine in ten are right. */
  readonly confidence: number;
  /** The sentence. */
  readonly evidence: Span;
  /** Where within the article the subject, the object and the word that made the relation stand. */
  readonly subjectSpan: Span | null;
  readonly objectSpan: Span | null;
  readonly triggerSpan: Span | null;
  /** Id of the rule that made it, for `--explain` and for corrections. */
  readonly rule: string;
}

/** All that an extractor finds in one article. The same article gives the same extraction, byte for byte. */
export interface Extraction {
  readonly article: string;
  /** Name and version of the extractor: such as `rules/2`. */
  readonly extractor: string;
  readonly entities: readonly ExtractedEntity[];
  readonly relations: readonly ExtractedRelation[];
}

/** Anything that turns article text into claims: the rules, or a language model behind the same interface. */
export interface Extractor {
  readonly name: string;
  extract(article: ArticleText): Extraction | Promise<Extraction>;
}
