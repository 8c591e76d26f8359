import { RELATION_TYPES, type RelationType, type Status } from '../../../ontology/index.js';

/** What a tie is counted from: a statement with the entities that its keys are. */
export interface CountedStatement {
  readonly id: string;
  readonly article: string;
  readonly type: RelationType;
  readonly status: Status;
  readonly negated: boolean;
  readonly judgement: string | null;
  readonly subject: string;
  readonly object: string;
  readonly seenOn: string | null;
  readonly title: string | null;
  readonly confidence: number;
}

/** Which tie: its type and the ids of its start and end. */
export interface TieEnds {
  readonly type: RelationType;
  readonly a: string;
  readonly b: string;
}

/** What a tie says: the sum of its statements. */
export interface TieSum {
  readonly count: number;
  readonly stories: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  readonly confidence: number;
  /** Sorted; of `HOLDS_OFFICE` alone, else empty. */
  readonly titles: readonly string[];
}

/** One text per tie, to look it up by. */
export const tieKey = ({ type, a, b }: TieEnds): string => `${type}\n${a}\n${b}`;

/**
 * The tie that a statement counts towards: null where it did not occur, is negated, was rejected by a curator, or has
 * one entity at both ends. Symmetric types start at the smaller id.
 */
export function tieOf(statement: CountedStatement): TieEnds | null {
  const { type, subject, object } = statement;
  if (statement.status !== 'occurred' || statement.negated || statement.judgement === 'rejected') return null;
  if (subject === object) return null;
  return RELATION_TYPES[type].symmetric && object < subject
    ? { type, a: object, b: subject }
    : { type, a: subject, b: object };
}

/** The pair of two entities, whichever way round: what all statements between them share. */
export const pairOf = (one: string, other: string): string => (one < other ? `${one}|${other}` : `${other}|${one}`);
