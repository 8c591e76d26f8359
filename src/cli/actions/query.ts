import { executeQuery } from '../../api/index.js';
import type { Config } from '../../config.js';
import { causeOf, EntenteError } from '../../errors/index.js';
import type { CliIo } from '../terminal/cli-io.js';
import type { Outcome } from '../terminal/command.js';
import { withGraph } from './with-graph.js';

export interface QueryRequest {
  /** The query; `-`: it is on standard input. */
  readonly query: string;
  /** JSON text. */
  readonly variables: string | null;
  /** Null: the service of the settings or, where none runs, this process itself. */
  readonly url: string | null;
  readonly key: string | null;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

/**
 * Asks one query and prints the answer; 1 where it has errors.
 * @throws EntenteError `USAGE` for wrong variables, `FETCH_FAILED` where the service given does not answer.
 */
export async function askGraph(request: QueryRequest, config: Config, io: CliIo): Promise<Outcome> {
  const query = request.query === '-' ? await textOf(io.stdin) : request.query;
  const variables = variablesOf(request.variables);
  const url = request.url ?? `http://${config.api.host}:${config.api.port}/graphql`;
  const answer = (await askService(url, { query, variables }, request)) ?? (await askItself(query, variables, config));
  await io.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  return answer.errors && answer.errors.length > 0 ? 1 : 0;
}

type Variables = Readonly<Record<string, unknown>>;

function variablesOf(text: string | null): Variables {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Variables;
  } catch (thrown) {
    throw new EntenteError('USAGE', { cause: `--variables is no JSON: ${causeOf(thrown)}.` });
  }
  throw new EntenteError('USAGE', { cause: '--variables must be a JSON object.' });
}

async function post(url: string, body: object, key: string | null): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await response.json()) as Answer;
}

/** The service's answer; null where nobody listens at the address that was assumed. */
async function askService(url: string, body: object, { url: given, key }: QueryRequest): Promise<Answer | null> {
  try {
    return await post(url, body, key);
  } catch (thrown) {
    if (given === null && isRefused(thrown)) return null;
    throw new EntenteError('FETCH_FAILED', { url, cause: causeOf(causeWithin(thrown)) }, { cause: thrown });
  }
}

const causeWithin = (thrown: unknown): unknown => (thrown instanceof Error && thrown.cause) || thrown;

function isRefused(thrown: unknown): boolean {
  const cause = causeWithin(thrown);
  return cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
}

const askItself = (query: string, variables: Variables, config: Config): Promise<Answer> =>
  withGraph(config, (graph) => executeQuery({ graph, config: { ...config, logLevel: 'error' }, query, variables }));

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
