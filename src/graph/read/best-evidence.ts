import { RELATION_TYPES, type RelationType } from '../../ontology/index.js';
import { STATEMENT_ROW } from './projections.js';
import type { NamedQuery, Reader } from './reader.js';
import type { StatementRow } from './rows.js';
import { type RawStatement, shapeStatement } from './shape.js';
import { pairKey } from './statement-filter.js';

/** Of which tie the best evidence is wanted. */
export interface TieEnds {
  readonly id: string;
  readonly type: RelationType;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
}

/** Served by statement_pair. */
const BEST: NamedQuery = {
  name: 'evidence.best',
  text: `UNWIND $keys AS key
CALL (key) {
  MATCH (s:Statement) WHERE s.pair = key.pair AND s.sortKey IS NOT NULL AND s.type = key.type
    AND (key.symmetric OR s.subject = key.subject)
    AND s.status = 'occurred' AND NOT s.negated AND coalesce(s.judgement, '') <> 'rejected'
  RETURN s ORDER BY s.confidence DESC, s.sortKey DESC LIMIT 1
}
${STATEMENT_ROW.replaceAll('WITH s,', 'WITH key, s,')} RETURN key.id AS id, row`,
};

/** The surest statement of each of some ties, of equals the latest, by the tie's id. One query. */
export async function bestEvidence(reader: Reader, ties: readonly TieEnds[]): Promise<Map<string, StatementRow>> {
  if (ties.length === 0) return new Map();
  const keys = [...new Map(ties.map((tie) => [tie.id, tie])).values()].map((tie) => ({
    id: tie.id,
    type: tie.type,
    pair: pairKey(tie.subject.id, tie.object.id),
    subject: tie.subject.id,
    symmetric: RELATION_TYPES[tie.type].symmetric,
  }));
  const found = await reader.run<{ id: string; row: RawStatement }>(BEST, { keys });
  return new Map(found.map(({ id, row }) => [id, shapeStatement(row)]));
}
