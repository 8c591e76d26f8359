import { blockOf, type Candidate, type Reason } from '../../resolution/index.js';
import { kept, runKept } from '../kept/kept-plan.js';
import type { Tx } from '../transaction.js';

/** Served by the index `candidate_block`. */
const DELETE_OF_BLOCKS = kept(`
  UNWIND $in.blocks AS block
  MATCH (c:Candidate {block: block})
  DELETE c`);

/** Served by the constraint `candidate_id`. */
const WRITE_CANDIDATES = kept(`
  UNWIND $in.candidates AS row
  MERGE (c:Candidate {id: row.id})
  SET c.block = row.block, c.left = row.left, c.right = row.right, c.score = row.score, c.reasons = row.reasons`);

/** Served by the index `candidate_score`, in its order; the page starts behind a score and an id. */
const CANDIDATES = `
  MATCH (c:Candidate)
  WHERE c.score >= $minScore
    AND ($afterScore IS NULL OR c.score < $afterScore OR (c.score = $afterScore AND c.id < $afterId))
  RETURN c.id AS id, c.left AS left, c.right AS right, c.score AS score, c.reasons AS reasons
  ORDER BY c.score DESC, c.id DESC
  LIMIT $first`;

/** Served by the index `candidate_score`. */
const COUNT_CANDIDATES = 'MATCH (c:Candidate) WHERE c.score >= $minScore RETURN count(c) AS count';

/** A candidate as it is listed: entity ids, the score, and why. */
export interface CandidateRow {
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Where a page of candidates starts: behind this one. */
export interface CandidatePlace {
  readonly score: number;
  readonly id: string;
}

/** Puts what resolving these blocks gave in place of their earlier candidates. */
export const replaceCandidates = async (
  tx: Tx,
  blocks: readonly string[],
  candidates: readonly Candidate[],
): Promise<void> => {
  const rows = candidates.map(({ id, left, right, leftKeys, score, reasons }) => ({
    id,
    left,
    right,
    score,
    block: blockOf(leftKeys[0] ?? ''),
    reasons: JSON.stringify(reasons),
  }));
  await Promise.all([
    runKept(tx, DELETE_OF_BLOCKS, { blocks }),
    rows.length > 0 ? runKept(tx, WRITE_CANDIDATES, { candidates: rows }) : null,
  ]);
};

/** Candidates of at least this score (0 to 1), the likeliest first, then by id. */
export const readCandidates = async (
  tx: Tx,
  minScore: number,
  first: number,
  after: CandidatePlace | null,
): Promise<readonly CandidateRow[]> => {
  const rows = await tx.run<Omit<CandidateRow, 'reasons'> & { reasons: string }>(CANDIDATES, {
    minScore,
    first,
    afterScore: after?.score ?? null,
    afterId: after?.id ?? null,
  });
  return rows.map((row) => ({ ...row, reasons: JSON.parse(row.reasons) as Reason[] }));
};

/** How many candidates have at least this score. */
export const countCandidates = async (tx: Tx, minScore: number): Promise<number> => {
  const [row] = await tx.run<{ count: number }>(COUNT_CANDIDATES, { minScore });
  return row?.count ?? 0;
};
