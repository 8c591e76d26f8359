import { graphql } from './generated/gql.js';
import type { TypedDocumentString } from './generated/graphql.js';

/*
 * Asks Entente from TypeScript, with types of what comes back; see codegen.ts for how they are made.
 * ENTENTE_URL: where it is; ENTENTE_KEY: a key, where one is needed.
 */
const URL = process.env.ENTENTE_URL ?? 'http://127.0.0.1:4000/graphql';

const OFFICE_HOLDERS = graphql(`
  query OfficeHolders($code: String!, $asOf: Date!) {
    country(code: $code) {
      name
      officeHolders(asOf: $asOf, first: 50) {
        nodes { title office firstOn lastOn subject { id name } }
      }
    }
  }
`);

/** The data of an answer, typed as its query is; throws what errors there are. */
async function ask<R, V>(document: TypedDocumentString<R, V>, variables: V): Promise<R> {
  const key = process.env.ENTENTE_KEY;
  const response = await fetch(URL, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const answer = (await response.json()) as { data?: R; errors?: unknown };
  if (answer.data === undefined || answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

const { country } = await ask(OFFICE_HOLDERS, { code: 'AZ', asOf: '2021-01-13' });
for (const { title, subject } of country?.officeHolders.nodes ?? []) console.log(`${subject.name}: ${title}`);
