/** How GraphQL clients see an error: Apollo's own codes where there is one, else one of ours. */
export type GraphqlCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'LIMIT_EXCEEDED'
  | 'NOT_READY'
  | 'INTERNAL_SERVER_ERROR';

/** How the command line ends: 1, some input was bad or the work failed; 2, it was called wrongly. */
export type ExitCode = 1 | 2;

/** One row: what happened (`{name}` is filled from the error's data), what to do about it, how each face shows it. */
export interface ErrorRow {
  readonly sentence: string;
  readonly advice: string;
  readonly graphql: GraphqlCode;
  readonly exit: ExitCode;
}

const row = (sentence: string, advice: string, graphql: GraphqlCode, exit: ExitCode = 1): ErrorRow =>
  Object.freeze({ sentence, advice, graphql, exit });

const badInput = (sentence: string, advice: string): ErrorRow => row(sentence, advice, 'BAD_USER_INPUT');
const usage = (sentence: string, advice: string): ErrorRow => row(sentence, advice, 'BAD_USER_INPUT', 2);
const notReady = (sentence: string, advice: string): ErrorRow => row(sentence, advice, 'NOT_READY');

/** Every error that the service means to give. A new one is one row here, kept with its kind. */
export const ERRORS = Object.freeze({
  // Articles: one of a batch is turned away, the rest goes on.
  ARTICLE_NOT_JSON: badInput('It is not JSON: {cause}', 'Check quotes, commas and brackets at that place.'),
  ARTICLE_NOT_OBJECT: badInput('It is {got}, not a JSON object.', 'Give an object with title and text.'),
  ARTICLE_BAD_FIELD: badInput('Its field "{field}" is {got}, not a string.', 'Give a string, or leave the field out.'),
  ARTICLE_NO_TEXT: badInput('It has no text.', 'Give the article its body in the field "text".'),
  ARTICLE_BAD_DATE: badInput('Its date "{got}" is no day of the calendar.', 'Write it as YYYY-MM-DD.'),
  ARTICLE_BAD_URL: badInput('Its address "{got}" is no http or https URL.', 'Give an absolute http or https URL.'),
  ARTICLE_NOT_UTF8: badInput('It is not {encoding} text (byte {offset}).', 'Convert it to UTF-8.'),
  ARTICLE_UNKNOWN_ENCODING: badInput('Its declared encoding "{got}" is not known.', 'Convert it to UTF-8.'),
  ARTICLE_HAS_NUL: badInput('It holds a NUL character (at {offset}).', 'Remove the control characters.'),
  ARTICLE_TOO_LONG: badInput(
    'It is longer than {limit} bytes.',
    'Split it, or raise the limit with ENTENTE_MAX_TEXT_BYTES.',
  ),
  ARTICLE_NOT_CSV: badInput('It is not CSV: {cause}', 'Check its quotes and the number of its columns.'),
  ARTICLE_NOT_XML: badInput('It is not well-formed XML: {cause}', 'Check the feed with its publisher.'),
  ARTICLE_NOT_FEED: badInput('It is XML, yet neither RSS nor Atom.', 'Give an RSS 2.0, RSS 1.0 or Atom 1.0 feed.'),
  ARTICLE_NO_HEADER: badInput(
    'Its column or header "{field}" is missing.',
    'Name the columns or header lines: title, date, source, url, text.',
  ),
  ARTICLE_NOT_GZIP: badInput('It is not a whole gzip stream: {cause}', 'Compress it anew.'),
  ARTICLE_EXTRACTION_FAILED: badInput('Nothing could be extracted from it: {cause}', 'Report this with the article.'),

  // Where articles come from.
  SOURCE_NOT_FOUND: badInput('There is no file or folder "{path}".', 'Check the path; quote globs.'),
  SOURCE_UNREADABLE: badInput('"{path}" cannot be read: {cause}', 'Check its permissions.'),
  FETCH_REFUSED_ADDRESS: badInput(
    '"{url}" leads to the private address {address}.',
    'Set ENTENTE_ALLOW_PRIVATE=1 if you mean to read from your own network.',
  ),
  FETCH_BAD_URL: badInput('"{url}" is no http or https URL.', 'Give an absolute http or https URL.'),
  FETCH_FAILED: badInput('"{url}" could not be fetched: {cause}', 'Check the address, or try again later.'),
  FETCH_TOO_LARGE: badInput('"{url}" is larger than {limit} bytes.', 'Raise ENTENTE_MAX_FETCH_BYTES.'),
  FETCH_TIMED_OUT: badInput('"{url}" took longer than {seconds} s.', 'Try again later.'),

  // Calling it.
  USAGE: usage('{cause}', 'See `entente --help`.'),
  CONFIG_INVALID: usage('The setting {name} is wrong: {cause}', 'Correct it, or unset it for its default.'),
  BAD_ARGUMENT: badInput('The argument "{argument}" is wrong: {cause}', 'Correct it and ask again.'),
  BAD_CURSOR: badInput('The cursor "{cursor}" is none of ours.', 'Use endCursor or startCursor of an earlier page.'),
  BAD_ID: badInput('"{id}" is no id.', 'Use an id that a query gave.'),
  BAD_IMPORT: badInput('Line {line} of the import is wrong: {cause}', 'Import what `entente export` wrote.'),
  BAD_GAZETTEER: badInput(
    'Line {line} of the gazetteer "{file}" is wrong: {cause}',
    'Correct that line; docs/gazetteer.md has an example of each field.',
  ),
  NOT_FOUND: row('There is no {kind} "{id}".', 'Search for it by name.', 'NOT_FOUND'),
  CONFLICT: row('{cause}', 'Read the present state and decide again.', 'CONFLICT'),
  UNAUTHENTICATED: row('This needs a key.', 'Send it as "Authorization: Bearer KEY".', 'UNAUTHENTICATED'),
  FORBIDDEN: row('The key does not allow {action}.', 'Ask the administrator for the role {role}.', 'FORBIDDEN'),
  LIMIT_EXCEEDED: row('The query goes beyond a limit: {cause}', 'Ask for less at a time.', 'LIMIT_EXCEEDED'),
  RATE_LIMITED: row('Too many requests.', 'Wait {seconds} s.', 'LIMIT_EXCEEDED'),

  // The store.
  GRAPH_UNREACHABLE: notReady('Neo4j at {uri} does not answer: {cause}', 'Start it, or check NEO4J_URI.'),
  GRAPH_AUTH: notReady('Neo4j at {uri} refused the user.', 'Check NEO4J_USER and NEO4J_PASSWORD.'),
  GRAPH_NO_DATABASE: notReady('Neo4j at {uri} has no database "{database}".', 'Check NEO4J_DATABASE.'),
  GRAPH_READ_ONLY: notReady('Neo4j takes no writes: {cause}', 'Check disk space and the rights on its data folder.'),
  GRAPH_DISK_FULL: notReady(
    'Only {free} MiB are free for the data folder {path}; a write needs {least}.',
    'Free space and do the same again: what is loaded stays and can be read.',
  ),
  GRAPH_MIGRATION: notReady('Migration {name} failed: {cause}', 'Restore the database, or report this.'),
  GRAPH_NEWER: notReady('The graph was made by a newer Entente (migration {name}).', 'Update Entente.'),
  GRAPH_DATA_IN_USE: notReady(
    'Another Entente (process {pid}) uses the data folder {path}.',
    'Stop it, or set ENTENTE_DATA to another folder.',
  ),
  GRAPH_DATA_UNWRITABLE: notReady(
    'The data folder {path} cannot be written: {cause}',
    'Free space, or change its rights.',
  ),
  JAVA_MISSING: notReady(
    'The private Neo4j needs Java 17 or later: {cause}',
    'Install a JDK 17, or run `docker compose up`, or set NEO4J_URI.',
  ),
  MAVEN_MISSING: notReady(
    'The private Neo4j is fetched with Maven: {cause}',
    'Install Maven, or run `docker compose up`, or set NEO4J_URI.',
  ),
  LOCAL_GRAPH_FAILED: notReady('The private Neo4j did not start: {cause}', 'Look at {log}.'),
  JOB_LOST: row('The job {id} was taken over by another service.', 'Follow it there.', 'CONFLICT'),

  // The service.
  PORT_IN_USE: row('{host}:{port} is in use.', 'Set PORT to a free one.', 'INTERNAL_SERVER_ERROR'),
  OUTPUT_UNWRITABLE: row(
    '"{path}" cannot be written: {cause}',
    'Check space and permissions.',
    'INTERNAL_SERVER_ERROR',
  ),
  LLM_BUDGET_SPENT: row(
    'The budget of {budget} tokens is spent.',
    'Raise LLM_TOKEN_BUDGET and run the same command again.',
    'LIMIT_EXCEEDED',
  ),
  LLM_FAILED: row(
    'The language model at {url} failed: {cause}',
    'Check LLM_BASE_URL, LLM_MODEL and LLM_API_KEY, or unset LLM_BASE_URL to extract by rules.',
    'INTERNAL_SERVER_ERROR',
  ),
  VERIFY_FAILED: row(
    'The graph differs from its articles in {count} places.',
    'Run `entente export`, and `entente import` into an empty graph: that works everything out anew.',
    'CONFLICT',
  ),
  INTERRUPTED: row('Stopped on request: {cause}', 'Run the same command again to go on.', 'NOT_READY'),
  INTERNAL: row('Something went wrong inside: {cause}', 'Report this with the log.', 'INTERNAL_SERVER_ERROR'),
} satisfies Record<string, ErrorRow>);

export type ErrorCode = keyof typeof ERRORS;
