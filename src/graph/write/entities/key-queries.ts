import { ENTITY_KINDS } from '../../../ontology/index.js';
import type { ResolvedEntity } from '../../../resolution/index.js';
import type { BlockKeys } from '../../kept/block-memory.js';
import { type KeptQuery, kept, runKept } from '../../kept/kept-plan.js';
import type { Tx } from '../../transaction.js';

/** Served by the constraint `entity_key`. */
const STATES = kept(`UNWIND $in.keys AS key MATCH (k:EntityKey {key: key})-[:KEY_OF]->(e:Entity)
RETURN k.key AS key, k.block AS block, k.articles AS articles, e.id AS entity`);

/** Served by the index `entity_key_block`. */
const OF_BLOCKS = kept(`UNWIND $in.blocks AS block MATCH (k:EntityKey {block: block})-[:KEY_OF]->(e:Entity)
RETURN block, collect(k.key) AS keys, collect(e.id) AS entities`);

/** Served by the constraint `write_lock`. */
const MARK = kept(`MATCH (l:WriteLock {id: 1}) WITH l, l.mark AS found SET l.mark = $in.mark RETURN found`);

/** Served by the constraint `entity_key`. */
const COUNT = kept('UNWIND $in.rows AS row MATCH (k:EntityKey {key: row.key}) SET k.articles = k.articles + row.delta');

/** Served by the constraint `entity_key`. */
const DELETE = kept('UNWIND $in.keys AS key MATCH (k:EntityKey {key: key}) DETACH DELETE k');

/** Served by the constraint `entity_id`. */
const CREATE = kept(`UNWIND $in.rows AS row MATCH (e:Entity {id: row.entity})
CREATE (:EntityKey {key: row.key, block: row.block, articles: row.articles})-[:KEY_OF]->(e)`);

/** Served by the constraint `entity_id`; what is the same already is not written. */
const WRITE_ENTITIES = kept(`UNWIND $in.rows AS row MERGE (e:Entity {id: row.id})
WITH e, row WHERE e.kind IS NULL OR e.kind <> row.kind OR e.name <> row.name OR e.aliases <> row.aliases
  OR coalesce(e.country, '') <> coalesce(row.country, '') OR coalesce(e.gender, '') <> coalesce(row.gender, '')
REMOVE e:${ENTITY_KINDS.join(':')}
SET e:$(row.kind), e.kind = row.kind, e.name = row.name, e.aliases = row.aliases, e.country = row.country,
  e.gender = row.gender, e.searchText = row.searchText`);

/** Served by the constraint `entity_id`. */
const DELETE_ENTITIES = kept('UNWIND $in.ids AS id MATCH (e:Entity {id: id}) DETACH DELETE e');

/** A stored key: which entity it is, and how many articles have it. */
export interface KeyState {
  readonly key: string;
  readonly block: string;
  readonly articles: number;
  readonly entity: string;
}

const unlessEmpty = async <R>(tx: Tx, query: KeptQuery, name: string, values: readonly unknown[]): Promise<R[]> =>
  values.length === 0 ? [] : runKept<R>(tx, query, { [name]: values });

export const readKeyStates = (tx: Tx, keys: readonly string[]): Promise<KeyState[]> =>
  unlessEmpty<KeyState>(tx, STATES, 'keys', keys);

/** The keys of blocks that have any, each with its entity. */
export async function readBlocks(tx: Tx, blocks: readonly string[]): Promise<ReadonlyMap<string, BlockKeys>> {
  const rows = await unlessEmpty<BlockRow>(tx, OF_BLOCKS, 'blocks', blocks);
  return new Map(
    rows.map(({ block, keys, entities }) => [block, new Map(keys.map((key, at) => [key, entities[at] ?? '']))]),
  );
}

interface BlockRow {
  readonly block: string;
  readonly keys: readonly string[];
  readonly entities: readonly string[];
}

/** Leaves this transaction's mark on the write lock, which it holds, and gives the one that was there. */
export async function leaveMark(tx: Tx, mark: string): Promise<string | null> {
  const [row] = await runKept<{ found: string | null }>(tx, MARK, { mark });
  return row?.found ?? null;
}

/** Adds to the numbers of articles of stored keys. */
export const countKeys = (tx: Tx, rows: readonly { key: string; delta: number }[]): Promise<unknown> =>
  unlessEmpty(tx, COUNT, 'rows', rows);

export const deleteKeys = (tx: Tx, keys: readonly string[]): Promise<unknown> => unlessEmpty(tx, DELETE, 'keys', keys);

export const createKeys = (tx: Tx, keys: readonly KeyState[]): Promise<unknown> =>
  unlessEmpty(tx, CREATE, 'rows', keys);

/** Writes entities, new ones and such as changed. */
export const writeEntities = (tx: Tx, entities: readonly ResolvedEntity[]): Promise<unknown> =>
  unlessEmpty(
    tx,
    WRITE_ENTITIES,
    'rows',
    entities.map(({ id, kind, name, aliases, country, gender }) => {
      return { id, kind, name, aliases, country, gender, searchText: [name, ...aliases].join('\n') };
    }),
  );

export const deleteEntities = (tx: Tx, ids: readonly string[]): Promise<unknown> =>
  unlessEmpty(tx, DELETE_ENTITIES, 'ids', ids);
