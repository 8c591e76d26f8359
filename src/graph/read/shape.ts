import { RELATION_TYPES, type RelationType } from '../../ontology/index.js';
import type { ArticleRow, EntityRow, SpanRow, StatementRow, TieRow } from './rows.js';

/** A statement as Cypher returns it: its node's properties, with the ends in place of their ids. */
export type RawStatement = Readonly<Record<string, unknown>> & {
  readonly subject: EntityRow;
  readonly object: EntityRow;
  readonly attributedTo: EntityRow | null;
  readonly article: ArticleRow;
};

/** A tie as Cypher returns it. */
export interface RawTie {
  readonly type: RelationType;
  readonly subject: EntityRow;
  readonly object: EntityRow;
  readonly count: number;
  readonly stories: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  readonly confidence: number;
  readonly titles: readonly string[] | null;
  readonly via?: readonly EntityRow[];
  readonly evidence?: readonly string[];
}

function spanOf(raw: RawStatement, what: 'subject' | 'object' | 'trigger'): SpanRow | null {
  const start = raw[`${what}Start`];
  const end = raw[`${what}End`];
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
}

/** Properties that Neo4j leaves out of a node when they are null. */
const ABSENT = {
  quad: null,
  on: null,
  until: null,
  dateBasis: null,
  seenOn: null,
  title: null,
  judgement: null,
  ingestedAt: null,
} as const;

/** The statement that `raw` tells of. */
export function shapeStatement(raw: RawStatement): StatementRow {
  return {
    ...ABSENT,
    ...raw,
    subjectSpan: spanOf(raw, 'subject'),
    objectSpan: spanOf(raw, 'object'),
    triggerSpan: spanOf(raw, 'trigger'),
  } as unknown as StatementRow;
}

/** The tie that `raw` tells of, seen from the entity `from`; from its subject where `from` is neither end. */
export function shapeTie(raw: RawTie, from: string): TieRow {
  const { symmetric, quad } = RELATION_TYPES[raw.type];
  const outward = raw.object.id !== from;
  const direction = symmetric ? 'ANY' : outward ? 'OUT' : 'IN';
  return {
    ...raw,
    id: `${raw.type}|${raw.subject.id}|${raw.object.id}`,
    quad,
    counterpart: outward ? raw.object : raw.subject,
    direction,
    titles: raw.titles ?? [],
    via: raw.via ?? [],
  };
}
