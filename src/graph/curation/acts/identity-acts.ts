import { EntenteError } from '../../../errors/index.js';
import { compactKeys, type Decision } from '../../../resolution/index.js';
import type { Graph } from '../../connection.js';
import type { Mark } from '../decision-node.js';
import { act } from './act.js';
import { keysOfEntity } from './entity-keys.js';

const NAME_LIMIT = 200;

const distinct = (ids: readonly string[], least: number, most: number): readonly string[] => {
  const all = [...new Set(ids)];
  if (all.length >= least && all.length <= most) return all;
  throw new EntenteError('BAD_ARGUMENT', {
    argument: 'ids',
    cause: most === least ? `give ${least} different ids` : `give ${least} to ${most} different ids`,
  });
};

/**
 * Says that entities are one and the same; the first gives the id and the name. Accepting a candidate is this.
 * @throws EntenteError `NOT_FOUND`, `BAD_ARGUMENT` (fewer than two ids)
 */
export const mergeEntities = (graph: Graph, ids: readonly string[], mark: Mark): Promise<Decision> =>
  act(graph, mark, async (tx) => {
    const [first = '', ...rest] = distinct(ids, 2, 100);
    const left = await keysOfEntity(tx, first);
    const right: string[] = [];
    for (const id of rest) right.push(...(await keysOfEntity(tx, id)));
    const own = new Set(left);
    // Another curator may have merged them already; what he left to say is said all the same.
    const other = right.filter((key) => !own.has(key));
    return {
      verdict: { kind: 'merge', left: compactKeys(left, other), right: compactKeys(other, left) },
      entities: [first, ...rest],
    };
  });

/**
 * Says that two entities that look alike are not one. Rejecting a candidate is this.
 * @throws EntenteError `NOT_FOUND`, `BAD_ARGUMENT` (not two ids), `CONFLICT` (they are one by now)
 */
export const keepApart = (graph: Graph, ids: readonly string[], mark: Mark): Promise<Decision> =>
  act(graph, mark, async (tx) => {
    const [one = '', other = ''] = distinct(ids, 2, 2);
    const [left, right] = [await keysOfEntity(tx, one), await keysOfEntity(tx, other)];
    if (left.some((key) => right.includes(key)))
      throw new EntenteError('CONFLICT', { cause: `${one} and ${other} are one entity by now.` });
    return {
      verdict: { kind: 'different', left: compactKeys(left, right), right: compactKeys(right, left) },
      entities: [one, other],
    };
  });

/**
 * Says that some keys of an entity are another thing.
 * @throws EntenteError `NOT_FOUND`, `BAD_ARGUMENT` (no key, all keys, or a key of another entity)
 */
export const splitEntity = (graph: Graph, id: string, keys: readonly string[], mark: Mark): Promise<Decision> =>
  act(graph, mark, async (tx) => {
    const own = await keysOfEntity(tx, id);
    const leaving = new Set(keys);
    const stranger = keys.find((key) => !own.includes(key));
    if (stranger !== undefined)
      throw new EntenteError('BAD_ARGUMENT', { argument: 'keys', cause: `"${stranger}" is no key of ${id}` });
    const staying = own.filter((key) => !leaving.has(key));
    if (leaving.size === 0 || staying.length === 0)
      throw new EntenteError('BAD_ARGUMENT', { argument: 'keys', cause: 'give some of its keys, and not all' });
    return {
      verdict: { kind: 'split', staying: compactKeys(staying, leaving), leaving: compactKeys(leaving, staying) },
      entities: [id],
    };
  });

/**
 * Gives an entity another canonical name; its id stays.
 * @throws EntenteError `NOT_FOUND`, `BAD_ARGUMENT` (empty, or longer than 200 characters)
 */
export const renameEntity = (graph: Graph, id: string, name: string, mark: Mark): Promise<Decision> =>
  act(graph, mark, async (tx) => {
    const wanted = name.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (wanted === '' || wanted.length > NAME_LIMIT)
      throw new EntenteError('BAD_ARGUMENT', { argument: 'name', cause: `give 1 to ${NAME_LIMIT} characters` });
    const keys = await keysOfEntity(tx, id);
    return { verdict: { kind: 'rename', keys: compactKeys(keys), name: wanted }, entities: [id] };
  });
