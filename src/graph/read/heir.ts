import type { NamedQuery, Reader } from './reader.js';

/** A scan of the decisions, which are few; asked only for ids that no entity has. */
const MERGES: NamedQuery = {
  name: 'heir.merges',
  text: `MATCH (d:Decision) WHERE d.kind = 'merge' AND $id IN d.entities RETURN d.content AS content`,
};

/** Served by entity_key. */
const HOLDERS: NamedQuery = {
  name: 'heir.holders',
  text: 'MATCH (k:EntityKey) WHERE k.key IN $keys MATCH (k)-[:KEY_OF]->(e:Entity) RETURN DISTINCT e.id AS id',
};

/** The id of the entity that one of this id became when a curator merged it; null where none did, or it is in several. */
export async function heirOf(reader: Reader, id: string): Promise<string | null> {
  const merges = await reader.run<{ content: string }>(MERGES, { id });
  if (merges.length === 0) return null;
  const keys = merges.flatMap(({ content }) => {
    const { left, right } = JSON.parse(content) as { left: string[]; right: string[] };
    return [...left, ...right];
  });
  const [heir, other] = await reader.run<{ id: string }>(HOLDERS, { keys });
  return heir !== undefined && other === undefined ? heir.id : null;
}
