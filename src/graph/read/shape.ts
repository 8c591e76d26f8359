import { type EntityKind, RELATION_TYPES, type RelationType } from '../../ontology/index.js';
import type { ArticleRow, EntityRow, SpanRow, StatementRow, TieRow } from './rows.js';

/** An entity as the list that `entityList` makes. */
export type RawEntity = readonly [
  id: string,
  kind: EntityKind,
  name: string,
  aliases: readonly string[],
  gender: string | null,
  countryCode: string | null,
  labels: readonly string[],
];

type RawArticle = readonly [
  id: string,
  url: string | null,
  title: string,
  publishedOn: string | null,
  source: string | null,
  ingestedAt: string | null,
  extractor: string | null,
];

type RawSpan = [start: number | null, end: number | null];

/** A statement as the list that `STATEMENT_ROW` makes. */
export type RawStatement = readonly [
  id: string,
  type: RelationType,
  quad: StatementRow['quad'],
  status: StatementRow['status'],
  negated: boolean,
  on: string | null,
  until: string | null,
  dateBasis: StatementRow['dateBasis'],
  seenOn: string | null,
  title: string | null,
  confidence: number,
  sentence: string,
  start: number,
  end: number,
  rule: string,
  judgement: StatementRow['judgement'],
  ingestedAt: string | null,
  sortKey: string,
  ...subjectSpan: RawSpan,
  ...objectSpan: RawSpan,
  ...triggerSpan: RawSpan,
  ends: readonly [subject: RawEntity, object: RawEntity, attributedTo: RawEntity | null],
  article: RawArticle,
];

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

/** The entity that `raw` tells of. */
export function shapeEntity([id, kind, name, aliases, gender, countryCode, labels]: RawEntity): EntityRow {
  return { id, kind, name, aliases, gender, countryCode, labels };
}

function shapeArticle([id, url, title, publishedOn, source, ingestedAt, extractor]: RawArticle): ArticleRow {
  return { id, url, title, publishedOn, source, ingestedAt, extractor };
}

const spanOf = (start: number | null, end: number | null): SpanRow | null =>
  start === null || end === null ? null : { start, end };

/** The statement that `raw` tells of: read by place and written out, since that is what engines do fastest. */
export function shapeStatement(raw: RawStatement): StatementRow {
  const [subject, object, attributedTo] = raw[24];
  return {
    id: raw[0],
    type: raw[1],
    quad: raw[2],
    status: raw[3],
    negated: raw[4],
    on: raw[5],
    until: raw[6],
    dateBasis: raw[7],
    seenOn: raw[8],
    title: raw[9],
    confidence: raw[10],
    sentence: raw[11],
    start: raw[12],
    end: raw[13],
    rule: raw[14],
    judgement: raw[15],
    ingestedAt: raw[16],
    sortKey: raw[17],
    subjectSpan: spanOf(raw[18], raw[19]),
    objectSpan: spanOf(raw[20], raw[21]),
    triggerSpan: spanOf(raw[22], raw[23]),
    subject: shapeEntity(subject),
    object: shapeEntity(object),
    attributedTo: attributedTo === null ? null : shapeEntity(attributedTo),
    article: shapeArticle(raw[25]),
  };
}

/** The tie that `raw` tells of, seen from the entity `from`; from its subject where `from` is neither end. */
export function shapeTie(raw: RawTie, from: string): TieRow {
  const { symmetric, quad } = RELATION_TYPES[raw.type];
  const outward = raw.object.id !== from;
  const direction = symmetric ? 'ANY' : outward ? 'OUT' : 'IN';
  const row: TieRow = {
    id: `${raw.type}|${raw.subject.id}|${raw.object.id}`,
    type: raw.type,
    quad,
    subject: raw.subject,
    object: raw.object,
    counterpart: outward ? raw.object : raw.subject,
    direction,
    count: raw.count,
    stories: raw.stories,
    firstOn: raw.firstOn,
    lastOn: raw.lastOn,
    confidence: raw.confidence,
    titles: raw.titles ?? [],
    via: raw.via ?? [],
  };
  return raw.evidence === undefined ? row : { ...row, evidence: raw.evidence };
}
