import type { Client } from '../seeded.js';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The id of the entity of this name, by searching for it. */
export async function idOf(client: Client, name: string): Promise<string> {
  const { search } = await client.ask<{ search: { nodes: Named[] } }>(
    'query ($text: String!) { search(text: $text, first: 5) { nodes { id name } } }',
    { text: name },
  );
  const found = search.nodes.find((node) => node.name === name);
  if (found === undefined) throw new Error(`${name} is not among ${JSON.stringify(search.nodes)}`);
  return found.id;
}
