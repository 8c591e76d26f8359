import type { Graph } from '../../src/graph/index.js';
import { RELATION_TYPE_NAMES } from '../../src/ontology/index.js';
import { measure, poster } from './load.js';
import { loadTies } from './load-graph.js';
import type { SyntheticGraph, TieRow } from './synthetic-graph.js';

const TOP = `query ($id: ID!) { entity(id: $id) { name
  ties(first: 10) { nodes { type stories counterpart { id name } } } } }`;

const ROUNDS = 5;
const MILLISECONDS = 1000;

/**
 * How much longer the ten strongest ties take of an entity with many ties than of one with a hundred, in p50 at one
 * at a time, round by round in turn.
 */
export async function growthOf(
  graph: Graph,
  made: SyntheticGraph,
  many: number,
  urls: { readonly plain: string; readonly cached: string },
  tell: (line: string) => void,
): Promise<void> {
  const hubs = { large: await hub(graph, made, 'large', many), small: await hub(graph, made, 'small', 100) };
  for (const [kind, url] of Object.entries(urls)) {
    const post = poster(url, 1);
    const ask = (id: string) => async (): Promise<void> => {
      const answer = await post(Buffer.from(JSON.stringify({ query: TOP, variables: { id } })));
      if (!answer.includes('"stories"')) throw new Error(answer.toString('utf8', 0, 300));
    };
    const ratios: number[] = [];
    let [large, small] = [0, 0];
    for (const id of Object.values(hubs)) await measure(ask(id), 1, MILLISECONDS);
    for (let round = 0; round < ROUNDS; round++) {
      small = (await measure(ask(hubs.small), 1, MILLISECONDS)).p50;
      large = (await measure(ask(hubs.large), 1, MILLISECONDS)).p50;
      ratios.push(large / small);
    }
    const ratio = ratios.sort((x, y) => x - y)[ROUNDS >> 1] ?? 0;
    const what = kind === 'plain' ? 'nothing kept' : 'as it runs';
    tell(
      `growth, ${what}: top ten of ${many} ties ${large.toFixed(2)} ms, of 100 ties ${small.toFixed(2)} ms: ${ratio.toFixed(2)}`,
    );
  }
}

/** Makes an entity with so many ties, of all types, to others; gives its id. */
async function hub(graph: Graph, made: SyntheticGraph, name: string, size: number): Promise<string> {
  const id = `organization:hub-${name}`;
  const there = await graph.executeRead((tx) => tx.run('MATCH (e:Entity {id: $id}) RETURN e.id AS id', { id }));
  if (there.length > 0) return id;
  await graph.executeWrite((tx) =>
    tx.run('CREATE (e:Entity:Organization {id: $id, kind: "Organization", name: $id, aliases: [], searchText: $id})', {
      id,
    }),
  );
  const types = RELATION_TYPE_NAMES.slice(0, Math.max(5, Math.ceil(size / made.entities.length)));
  const ties: TieRow[] = [];
  for (let index = 0; index < size; index++) {
    const other = made.entities[Math.floor(index / types.length) % made.entities.length];
    const type = types[index % types.length];
    if (other === undefined || type === undefined) continue;
    const [a, b] = index % 2 === 0 || other.id > id ? [id, other.id] : [other.id, id];
    const count = 1 + Math.floor(size / (index + 1));
    ties.push({ type, a, b, count, stories: count, firstOn: '2010-01-01', lastOn: '2020-01-01', confidence: 0.9 });
  }
  await loadTies(graph.driver, ties);
  return id;
}
