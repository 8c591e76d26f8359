import neo4j from 'neo4j-driver';
import { causeOf, EntenteError, type ErrorCode } from '../errors/index.js';

/** Which row of the error table a Neo4j status code, or a driver's own code, belongs to; the first match counts. */
const CODES: readonly (readonly [RegExp, ErrorCode])[] = [
  [/ServiceUnavailable|SessionExpired|DatabaseUnavailable|ConnectionAcquisition|NotALeader/i, 'GRAPH_UNREACHABLE'],
  [/Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired|Forbidden)/, 'GRAPH_AUTH'],
  [/Database\.DatabaseNotFound/, 'GRAPH_NO_DATABASE'],
  [/ReadOnly|TransactionLogError|TransactionCommitFailed|OutOfDiskSpace/, 'GRAPH_READ_ONLY'],
  [/TransactionTimedOut|TransactionTerminated/, 'LIMIT_EXCEEDED'],
];

/** The code that Neo4j or its driver gave an error; empty where there is none. */
export function codeOf(thrown: unknown): string {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : '';
}

/** Whether the same work, done again, may succeed: deadlocks, lost connections, changes of leader. */
export function isRetryable(thrown: unknown): boolean {
  return thrown instanceof neo4j.Neo4jError && neo4j.isRetryableError(thrown);
}

/** `thrown` as an error of our table; what is none of Neo4j's and none of ours becomes `INTERNAL`. */
export function asGraphError(thrown: unknown, uri: string, database: string): EntenteError {
  if (thrown instanceof EntenteError) return thrown;
  const given = codeOf(thrown);
  const code = CODES.find(([pattern]) => pattern.test(given))?.[1] ?? 'INTERNAL';
  return new EntenteError(code, { uri, database, cause: causeOf(thrown) }, { cause: thrown });
}
