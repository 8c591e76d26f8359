import { blockGroup, blocksDecided, type Decision, type ResolvedEntity, resolveBlock } from '../../resolution/index.js';
import { readDecisions } from '../curation/index.js';
import type { StreamTx } from '../quiet.js';

const FIELDS = `RETURN k.key AS key, k.block AS block, e.id AS id, e.kind AS kind, e.name AS name, e.aliases AS aliases,
  e.country AS country, e.gender AS gender`;

/** Served by the index `entity_key_block`, in its order. */
const ALL_KEYS = `MATCH (k:EntityKey) WHERE k.block > '' MATCH (k)-[:KEY_OF]->(e:Entity) ${FIELDS} ORDER BY k.block`;

/** Served by the index `entity_key_block`. */
const KEYS_OF_BLOCKS = `UNWIND $blocks AS block MATCH (k:EntityKey {block: block})-[:KEY_OF]->(e:Entity) ${FIELDS}`;

interface KeyRow extends Omit<ResolvedEntity, 'keys'> {
  readonly key: string;
  readonly block: string;
}

/** Keys that are stored as another entity than resolution says, or whose entity looks otherwise, as sentences. */
export async function* differingEntities(tx: StreamTx): AsyncGenerator<string> {
  const decisions = await readDecisions(tx);
  const joined = new Map(
    [...blocksDecided(decisions)].flatMap((block) => {
      const group = blockGroup(block, decisions);
      return group.length > 1 ? [[block, group] as const] : [];
    }),
  );
  let rows: KeyRow[] = [];
  for await (const row of tx.stream<KeyRow>(ALL_KEYS)) {
    if (joined.has(row.block)) continue;
    if (rows[0] !== undefined && rows[0].block !== row.block) {
      yield* compare(rows, decisions);
      rows = [];
    }
    rows.push(row);
  }
  yield* compare(rows, decisions);
  const groups = new Map([...joined.values()].map((group) => [group.join('\n'), group]));
  for (const blocks of groups.values()) yield* compare(await tx.run<KeyRow>(KEYS_OF_BLOCKS, { blocks }), decisions);
}

function* compare(rows: readonly KeyRow[], decisions: readonly Decision[]): Generator<string> {
  if (rows.length === 0) return;
  const keys = rows.map((row) => row.key).sort();
  const { assignments, entities } = resolveBlock(keys, decisions);
  const looks = new Map(entities.map((entity) => [entity.id, lookOf(entity)]));
  for (const row of rows) {
    const id = assignments.get(row.key);
    if (id !== row.id) yield `key ${row.key} is stored as ${row.id}, it is ${id ?? 'nothing'}`;
    else if (looks.get(id) !== lookOf(row)) yield `entity ${id} is stored as ${lookOf(row)}, it is ${looks.get(id)}`;
  }
}

const lookOf = ({ kind, name, aliases, country, gender }: Omit<ResolvedEntity, 'keys' | 'id'>): string =>
  JSON.stringify({ kind, name, aliases, country, gender });
