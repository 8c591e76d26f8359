import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmptyGraph } from '../setup/graph.js';
import { type Client, serve } from './seeded.js';

let client: Client;
beforeAll(async () => {
  client = await serve(await openEmptyGraph());
});
afterAll(async () => {
  await client.stop();
  await client.graph.close();
});

/** Recommendations of the GraphQL-over-HTTP draft that the service does not follow, each with its reason. */
const NOT_FOLLOWED: Readonly<Record<string, string>> = {
  // A GET that any page can make a browser send is refused (CSRF), unless a header shows that it was preflighted.
  '5A70': 'GET without apollo-require-preflight',
  D6D5: 'GET without apollo-require-preflight',
  '6A70': 'GET without apollo-require-preflight',
};

describe('GraphQL over HTTP, by the audits of graphql-http', () => {
  const audits = serverAudits({ url: () => client.url, fetchFn: fetch });

  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (name, audit) => {
    const result = await audit.fn();
    if (result.status === 'ok') return;
    const excuse = Object.keys(NOT_FOLLOWED).some((id) => name.startsWith(id));
    expect(excuse, `${result.status}: ${result.reason}`).toBe(true);
    expect(name).toContain('MAY');
  });
});
