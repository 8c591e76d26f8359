import { type EntityKind, RELATION_TYPES } from '../../ontology/index.js';
import type { ExtractedRelation, Span } from '../extraction.js';
import { ANSWERED_RELATION, type AnsweredRelation } from './answer.js';
import { countDrop, type DropCounts } from './drops.js';
import type { FoldedText } from './folded-text.js';
import type { KeptEntity } from './keep-entity.js';

/** A relation of an answer that the text bears out; its ends are keys of kept entities. */
export type KeptRelation = Omit<ExtractedRelation, 'subject' | 'object' | 'attributedTo'> & {
  readonly subject: string;
  readonly object: string;
  readonly attributedTo: string | null;
};

/** What an answer's relations are checked against. */
export interface RelationGround {
  readonly original: string;
  readonly text: FoldedText;
  /** The stretch that the model was shown. */
  readonly piece: Span;
  /** The kept entities by the ids of the answer. */
  readonly entities: ReadonlyMap<string, KeptEntity>;
  readonly counts: DropCounts;
}

const LONGEST_SENTENCE = 1_500;
/** A model's own sureness is not calibrated: below what the rules call sure. */
const MOST_CONFIDENT = 0.85;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** The answered relation with offsets in place of quotations; null, counted, where text or ontology do not bear it out. */
export function keepRelation(answered: unknown, ground: RelationGround): KeptRelation | null {
  const { entities, text, piece, counts } = ground;
  const parsed = ANSWERED_RELATION.safeParse(answered);
  if (!parsed.success) return drop(counts, 'relation-malformed');
  const relation = parsed.data;
  const subject = entities.get(relation.subject);
  const object = entities.get(relation.object);
  if (!subject || !object) return drop(counts, 'ends-unknown');
  const { subject: subjects, object: objects } = RELATION_TYPES[relation.type];
  const allows = (kinds: readonly EntityKind[], { kind }: KeptEntity): boolean => kinds.includes(kind);
  if (subject.key === object.key || !allows(subjects, subject) || !allows(objects, object))
    return drop(counts, 'ends-not-allowed');
  const evidence = text.find(relation.evidence, piece);
  if (evidence === null) return drop(counts, 'evidence-not-in-text');
  if (evidence.end - evidence.start > LONGEST_SENTENCE) return drop(counts, 'evidence-too-long');
  const title = relation.type === 'HOLDS_OFFICE' ? titleIn(ground, relation.title) : null;
  if (relation.type === 'HOLDS_OFFICE' && title === null) return drop(counts, 'title-not-in-text');
  const speaker = relation.attributedTo === null ? undefined : entities.get(relation.attributedTo);
  if (relation.attributedTo !== null && !speaker) countDrop(counts, 'speaker-unknown');
  const date = dateOf(relation.date, counts);
  return {
    type: relation.type,
    subject: subject.key,
    object: object.key,
    status: relation.status,
    negated: relation.negated,
    attributedTo: speaker?.key ?? null,
    date,
    endDate: dateOf(relation.endDate, counts),
    dateBasis: date === null ? null : dateBasis(date, ground.original.slice(evidence.start, evidence.end)),
    title,
    confidence: Math.round(Math.min(MOST_CONFIDENT, Math.max(0, relation.confidence)) * 100) / 100,
    evidence,
    subjectSpan: spanOf(relation.subjectWords, subject, evidence, text),
    objectSpan: spanOf(relation.objectWords, object, evidence, text),
    triggerSpan: relation.triggerWords === null ? null : text.find(relation.triggerWords, evidence),
    rule: 'llm',
  };
}

function drop(counts: DropCounts, reason: Parameters<typeof countDrop>[1]): null {
  countDrop(counts, reason);
  return null;
}

/** The title as the text writes it. */
function titleIn({ original, text, piece }: RelationGround, title: AnsweredRelation['title']): string | null {
  const span = title === null ? null : text.find(title, piece);
  return span && original.slice(span.start, span.end).replace(/\s+/g, ' ');
}

function dateOf(date: string | null, counts: DropCounts): string | null {
  if (date === null || DATE.test(date)) return date;
  countDrop(counts, 'date-malformed');
  return null;
}

/** A date whose year the sentence writes is stated; any other had to be worked out. */
const dateBasis = (date: string, sentence: string): 'stated' | 'inferred' =>
  sentence.includes(date.slice(0, 4)) ? 'stated' : 'inferred';

/** The words that the model named for an end, else the entity's first mention, within the sentence. */
function spanOf(words: string | null, entity: KeptEntity, sentence: Span, text: FoldedText): Span | null {
  const named = words === null ? null : text.find(words, sentence);
  return named ?? entity.mentions.find(({ start, end }) => start >= sentence.start && end <= sentence.end) ?? null;
}
