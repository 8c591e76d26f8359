import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { EntenteError } from '../../errors/index.js';

/** An error as clients may see it, of any that the service can meet. */
export interface PublicError {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

const UNKNOWN: PublicError = {
  message: 'Something went wrong inside.',
  extensions: { code: 'INTERNAL_SERVER_ERROR', reason: 'INTERNAL', advice: 'Report this with the request id.' },
};

/** Codes that graphql-js and Apollo Server give to what is wrong with a request; their messages hold nothing of ours. */
const REQUEST_CODES: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
  'LIMIT_EXCEEDED',
]);

/** What clients see of an error of ours: sentence, code, reason (its row of the table) and advice. */
export function publicError(error: EntenteError): PublicError {
  // What went wrong inside, and where Neo4j is, is for the log alone.
  if (error.code === 'INTERNAL') return UNKNOWN;
  const message =
    error.row.graphql === 'NOT_READY' && error.code !== 'INTERRUPTED'
      ? 'The graph cannot be reached now.'
      : error.message;
  const advice = error.row.graphql === 'NOT_READY' ? 'Try again in a moment.' : error.advice;
  return { message, extensions: { code: error.row.graphql, reason: error.code, advice } };
}

/** Apollo Server's `formatError`: no stack, no Cypher, no address leaves the service. */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(thrown);
  const place = {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  };
  if (original instanceof EntenteError) return { ...place, ...publicError(original) };
  const cause = thrown instanceof GraphQLError ? thrown.originalError : undefined;
  if (cause instanceof EntenteError) return { ...place, ...publicError(cause) };
  const code = formatted.extensions?.code;
  if (REQUEST_CODES.has(code)) {
    const reason = formatted.extensions?.reason;
    // Apollo Server names all that its validation rules find alike; what a limit refuses keeps its own name.
    const extensions = reason === 'LIMIT_EXCEEDED' ? { code: 'LIMIT_EXCEEDED', reason } : { code };
    return { ...place, message: formatted.message, extensions };
  }
  // What Apollo Server finds wrong with a request as a whole, and has no code for: a wrong hash of a persisted query.
  if (thrown instanceof GraphQLError && cause === undefined && formatted.path === undefined) {
    return { message: formatted.message, extensions: { code: 'BAD_REQUEST' } };
  }
  return { ...place, ...UNKNOWN };
}

/** Whether `thrown` is none of the errors that the service means to give: worth a line in the log. */
export function isUnexpected(thrown: unknown): boolean {
  const original = unwrapResolverError(thrown);
  if (original instanceof EntenteError) return original.code === 'INTERNAL';
  return !(original instanceof GraphQLError);
}
