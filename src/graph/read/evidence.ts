import { EntenteError } from '../../errors/index.js';
import { RELATION_TYPES, type RelationType } from '../../ontology/index.js';
import { checkRange, decodeCursor, encodeCursor, MAX_PAGE, type Page, type PageRequest, pageOf } from './page.js';
import { STATEMENT_ROW, tieMap } from './projections.js';
import type { NamedQuery, Reader } from './reader.js';
import type { StatementRow, TieRow } from './rows.js';
import { type RawStatement, type RawTie, shapeStatement, shapeTie } from './shape.js';
import { pairKey } from './statement-filter.js';

/** Of which statements a tie, or an office in one title, is the sum. */
export interface EvidenceKey {
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string;
  /** Only those of these titles; for offices. */
  readonly titles?: readonly string[];
}

const COUNTED = "s.status = 'occurred' AND NOT s.negated AND coalesce(s.judgement, '') <> 'rejected'";

const MATCHED = `MATCH (s:Statement) WHERE s.pair = key.pair AND s.sortKey < key.after AND s.type = key.type
  AND (key.symmetric OR s.subject = key.subject) AND (key.titles IS NULL OR s.title IN key.titles) AND ${COUNTED}`;

/** The latest statements of some ties. Served by statement_pair, in its order. */
const EVIDENCE: NamedQuery = {
  name: 'evidence',
  text: `UNWIND $keys AS key
CALL (key) {
  ${MATCHED}
  WITH s ORDER BY s.pair DESC, s.sortKey DESC LIMIT $limit
  ${STATEMENT_ROW} WITH s, row ORDER BY s.sortKey DESC RETURN collect(row) AS rows
}
RETURN key.index AS index, rows`,
};

/** Served by statement_pair. */
const COUNT: NamedQuery = {
  name: 'evidence.count',
  text: `UNWIND $keys AS key ${MATCHED} RETURN count(s) AS total`,
};

const AFTER_ALL = '\uffff';

const parameter = (key: EvidenceKey, index: number, after: string) => ({
  index,
  pair: pairKey(key.subject, key.object),
  type: key.type,
  subject: key.subject,
  symmetric: RELATION_TYPES[key.type].symmetric,
  titles: key.titles && key.titles.length > 0 ? key.titles : null,
  after,
});

/**
 * A page of the statements of each of some ties or offices, the latest first: one query for all.
 * @throws EntenteError `BAD_ARGUMENT`, `BAD_CURSOR`
 */
export async function evidenceOfMany(
  reader: Reader,
  keys: readonly EvidenceKey[],
  request: PageRequest,
): Promise<Page<StatementRow>[]> {
  const first = checkRange('first', request.first, 0, MAX_PAGE);
  const after = String(decodeCursor(request.after, ['string'])?.[0] ?? AFTER_ALL);
  const parameters = { keys: keys.map((key, index) => parameter(key, index, after)), limit: first + 1 };
  const found = await reader.run<{ index: number; rows: RawStatement[] }>(EVIDENCE, parameters);
  const byIndex = new Map(found.map(({ index, rows }) => [index, rows.map(shapeStatement)]));
  return keys.map((key, index) => {
    const total = async () => {
      const counted = await reader.run<{ total: number }>(COUNT, { keys: [parameter(key, 0, AFTER_ALL)] });
      return counted[0]?.total ?? 0;
    };
    return pageOf(byIndex.get(index) ?? [], request, (row) => encodeCursor([row.sortKey]), total);
  });
}

const isRelationType = (text: string | undefined): text is RelationType => text !== undefined && text in RELATION_TYPES;

/** Served by entity_id, then by the step between the two ends. */
const tieQuery = (type: RelationType): NamedQuery => ({
  name: 'tie',
  text: `MATCH (x:Entity {id: $subject})-[r:${type}]->(y:Entity {id: $object}) RETURN ${tieMap('r', 'x', 'y')} AS row`,
});

/**
 * The tie of this id (`TYPE|subject|object`), or null.
 * @throws EntenteError `BAD_ID` for text that is no such id.
 */
export async function findTie(reader: Reader, id: string): Promise<TieRow | null> {
  const [type, subject, object, ...rest] = id.split('|');
  if (!isRelationType(type) || subject === undefined || object === undefined || rest.length > 0) {
    throw new EntenteError('BAD_ID', { id });
  }
  const [found] = await reader.run<{ row: RawTie }>(tieQuery(type), { subject, object });
  return found === undefined ? null : shapeTie(found.row, subject);
}
