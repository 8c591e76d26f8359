import type { TypedDocumentString } from '../generated/graphql/graphql';
import { credentialHeaders } from './credentials';
import { OFFLINE, ProblemError, problemOfWire, type WireError } from './problem';

/** Where the service answers: beside the page, wherever a proxy has put it. */
export const ENDPOINT = 'graphql';

const LONGEST_WAIT_MS = 30_000;

interface WireResult<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly WireError[];
}

/**
 * Sends one operation (GraphQL over HTTP, POST).
 * @throws ProblemError when the service cannot be reached, or answers with an error. An abort throws the signal's reason.
 */
export async function execute<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const timeout = AbortSignal.timeout(LONGEST_WAIT_MS);
  const response = await send(document.toString(), variables, signal ? AbortSignal.any([signal, timeout]) : timeout);
  signal?.throwIfAborted();
  const result = await readResult<Data>(response);
  const first = result.errors?.[0];
  if (first) throw new ProblemError(problemOfWire(first));
  if (!result.data) throw new ProblemError(OFFLINE);
  return result.data;
}

async function send(query: string, variables: unknown, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(ENDPOINT, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        ...credentialHeaders(),
      },
      body: JSON.stringify({ query, variables }),
      signal,
    });
  } catch (error) {
    if (signal.aborted && !(signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError'))
      throw error;
    throw new ProblemError(OFFLINE);
  }
}

async function readResult<Data>(response: Response): Promise<WireResult<Data>> {
  try {
    return (await response.json()) as WireResult<Data>;
  } catch {
    const sentence = `The service answered with status ${response.status} and no result.`;
    throw new ProblemError({ ...OFFLINE, sentence });
  }
}
