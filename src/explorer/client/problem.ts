/** A failure as a person reads it: what happened, and what to do about it. */
export interface Problem {
  /** The service's error code, or `OFFLINE` when it cannot be reached. */
  readonly code: string;
  readonly sentence: string;
  readonly remedy: string;
}

/** Carries a `Problem` through promises. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.sentence);
    this.name = 'ProblemError';
  }
}

/** What a code means for the person at the page; others get the general remedy. */
const REMEDIES: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: 'Enter an API key: the key button at the top right.',
  FORBIDDEN: 'Your key may not do this. Ask an administrator for a key with a higher role.',
  GRAPH_UNREACHABLE: 'The database is not answering. Wait a moment and try again.',
  QUERY_TOO_COMPLEX: 'Ask for less at once: fewer nodes, or a shorter time.',
  RATE_LIMITED: 'Wait a few seconds, then try again.',
  TIMEOUT: 'Ask for less at once: fewer nodes, or a shorter time.',
};

const GENERAL_REMEDY = 'Try again; if it stays so, see the log of the service.';

/** The problem of an unreachable service. */
export const OFFLINE: Problem = {
  code: 'OFFLINE',
  sentence: 'The service does not answer.',
  remedy: 'Check that it runs (npm start). What is on the page stays; this page tries again by itself.',
};

/** One GraphQL error as it stands in a response. */
export interface WireError {
  readonly message: string;
  readonly extensions?: { readonly code?: unknown; readonly remedy?: unknown };
}

/** The problem that a GraphQL error tells of; the service's own remedy comes before ours. */
export function problemOfWire(error: WireError): Problem {
  const code = typeof error.extensions?.code === 'string' ? error.extensions.code : 'UNKNOWN';
  const own = error.extensions?.remedy;
  return {
    code,
    sentence: error.message,
    remedy: typeof own === 'string' ? own : (REMEDIES[code] ?? GENERAL_REMEDY),
  };
}

/** The problem that anything thrown tells of. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof ProblemError) return thrown.problem;
  const sentence = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: 'UNEXPECTED', sentence, remedy: GENERAL_REMEDY };
}
