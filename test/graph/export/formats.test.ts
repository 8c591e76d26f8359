import sax from 'sax';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renameEntity } from '../../../src/graph/curation/acts/index.js';
import { type ExportFormat, exportGraph, type Graph, importGraph, writeBatch } from '../../../src/graph/index.js';
import { emptyGraph, openEmptyGraph } from '../../setup/graph.js';
import { recipesOf } from '../faults/seeded.js';
import { differences, exported } from '../write/history.js';
import { cook } from '../write/small-world.js';

let graph: Graph;
let canonical: string;
const mark = { by: 'curator', at: '2024-01-01T00:00:00Z', why: 'test', nonce: '1' };

beforeAll(async () => {
  graph = await openEmptyGraph();
  await writeBatch(graph, recipesOf(7, 40).map(cook));
  await renameEntity(graph, 'org:icesco', 'Body "A" & <B>; \u0007', mark);
  canonical = await exported(graph);
});
afterAll(() => graph.close());

async function textOf(format: ExportFormat): Promise<string> {
  let text = '';
  for await (const chunk of exportGraph(graph, format)) text += chunk;
  return text;
}

const records = (name: string): Record<string, unknown>[] =>
  canonical
    .split('\n')
    .filter((line) => line.startsWith(`{"record":"${name}"`))
    .map((line) => JSON.parse(line));

async function* linesOf(text: string): AsyncGenerator<string> {
  yield* text.split('\n');
}

describe('an export', () => {
  it('as GraphML is well-formed XML with a node per entity and an edge per tie', async () => {
    const ids = new Set<string>();
    const ends: string[] = [];
    let edges = 0;
    const parser = sax.parser(true);
    parser.onopentag = ({ name, attributes }) => {
      if (name === 'node') ids.add(String(attributes.id));
      if (name === 'edge') ends.push(String(attributes.source), String(attributes.target));
      if (name === 'edge') edges++;
    };
    parser.onerror = (error) => {
      throw error;
    };
    parser.write(await textOf('graphml')).close();
    expect({ nodes: ids.size, edges }).toEqual({ nodes: records('entity').length, edges: records('tie').length });
    expect(ends.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('as CSV quotes what needs it and has a line per entity and tie', async () => {
    const nodes = await textOf('csv-nodes');
    expect(nodes).toContain('"Body ""A"" & <B>; ');
    expect(nodes.trimEnd().split('\r\n').length).toBe(records('entity').length + 1);
    expect((await textOf('csv-edges')).trimEnd().split('\r\n').length).toBe(records('tie').length + 1);
  });

  it('as FollowTheMoney links only entities that it has, under ids that it allows', async () => {
    const entities = (await textOf('ftm'))
      .trimEnd()
      .split('\n')
      .map((line): { id: string; schema: string; properties: Record<string, string[]> } => JSON.parse(line));
    const ids = new Set(entities.map((one) => one.id));
    expect(entities.filter(({ id }) => !/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/.test(id))).toEqual([]);
    const linked = ['subject', 'object', 'holder', 'post', 'member', 'organization'];
    const dangling = entities.flatMap(({ properties }) => linked.flatMap((name) => properties[name] ?? []));
    expect(dangling.filter((id) => !ids.has(id))).toEqual([]);
    const schemata = new Set(entities.map((one) => one.schema));
    for (const schema of ['Person', 'PublicBody', 'Occupancy', 'Position', 'UnknownLink', 'Article']) {
      expect(schemata).toContain(schema);
    }
  });

  it('into a fresh graph and out again is the same, byte for byte', async () => {
    await emptyGraph(graph);
    const summary = await importGraph(graph, linesOf(canonical));
    expect(summary).toEqual({ articles: records('article').length, decisions: 1 });
    expect((await exported(graph)).split('\n')).toEqual(canonical.split('\n'));
    expect(await differences(graph)).toEqual([]);
  });

  it('that is broken is refused, naming the line', async () => {
    const broken = canonical.split('\n').map((line, at) => (at === 3 ? line.slice(0, -5) : line));
    await expect(importGraph(graph, linesOf(broken.join('\n')))).rejects.toMatchObject({
      code: 'BAD_IMPORT',
      data: { line: 4 },
    });
  });
});
