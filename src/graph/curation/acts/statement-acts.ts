import { EntenteError } from '../../../errors/index.js';
import type { Decision } from '../../../resolution/index.js';
import type { Graph } from '../../connection.js';
import type { Mark } from '../decision-node.js';
import { readDecision } from '../decisions.js';
import { act } from './act.js';

/** Served by the constraint `statement_id`. */
const STATEMENT = 'MATCH (s:Statement {id: $id}) RETURN s.id AS id';

/**
 * Says that a statement is right or wrong; a wrong one counts in no tie. Holds for it again whenever its article is
 * loaded anew.
 * @throws EntenteError `NOT_FOUND`
 */
export const judgeStatement = (
  graph: Graph,
  id: string,
  judgement: 'accepted' | 'rejected',
  mark: Mark,
): Promise<Decision> =>
  act(graph, mark, async (tx) => {
    const [found] = await tx.run<{ id: string }>(STATEMENT, { id });
    if (!found) throw new EntenteError('NOT_FOUND', { kind: 'statement', id });
    return { verdict: { kind: 'judge', statement: id, judgement }, entities: [] };
  });

/**
 * Takes a decision back, by a further one: the graph is as if it had not been made. An undo can be taken back too.
 * @throws EntenteError `NOT_FOUND`
 */
export const undoDecision = (graph: Graph, id: string, mark: Mark): Promise<Decision> =>
  act(graph, mark, async (tx) => {
    if ((await readDecision(tx, id)) === null) throw new EntenteError('NOT_FOUND', { kind: 'decision', id });
    return { verdict: { kind: 'undo', decision: id }, entities: [] };
  });
