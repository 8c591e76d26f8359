import neo4j from 'neo4j-driver';
import { causeOf, EntenteError, type ErrorCode } from '../errors/index.js';

/** Which row of the error table a Neo4j status code, or a driver's own code, belongs to; the first match counts. */
const CODES: readonly (readonly [RegExp, ErrorCode])[] = [
  [
    /ServiceUnavailable|SessionExpired|DatabaseUnavailable|ConnectionAcquisition|NotALeader|ProtocolError/i,
    'GRAPH_UNREACHABLE',
  ],
  [/Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired|Forbidden)/, 'GRAPH_AUTH'],
  [/Database\.DatabaseNotFound/, 'GRAPH_NO_DATABASE'],
  [/ReadOnly|TransactionLogError|TransactionCommitFailed|TransactionStartFailed|OutOfDiskSpace/, 'GRAPH_READ_ONLY'],
  [/TransactionTimedOut|TransactionTerminated/, 'LIMIT_EXCEEDED'],
];

/** The code that Neo4j or its driver gave an error; empty where there is none. */
export function codeOf(thrown: unknown): string {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : '';
}

/** What the driver says of a connection that breaks while it is being made; it does not count it as passing. */
const BROKEN_HANDSHAKE = /ProtocolError|Failed to connect to server/;

/** Whether the same work, done again, may succeed: deadlocks, lost connections, changes of leader. */
export function isRetryable(thrown: unknown): boolean {
  if (!(thrown instanceof neo4j.Neo4jError)) return false;
  return neo4j.isRetryableError(thrown) || BROKEN_HANDSHAKE.test(`${thrown.code} ${thrown.message}`);
}

/** `thrown` as an error of our table; what is none of Neo4j's and none of ours becomes `INTERNAL`. */
export function asGraphError(thrown: unknown, uri: string, database: string): EntenteError {
  if (thrown instanceof EntenteError) return thrown;
  const given = codeOf(thrown);
  const isBroken = thrown instanceof Error && BROKEN_HANDSHAKE.test(thrown.message);
  const code = isBroken ? 'GRAPH_UNREACHABLE' : (CODES.find(([pattern]) => pattern.test(given))?.[1] ?? 'INTERNAL');
  return new EntenteError(code, { uri, database, cause: causeOf(thrown) }, { cause: thrown });
}
