import { EntenteError } from '../../errors/index.js';
import type { Graph } from '../../graph/index.js';
import { type JobRecord, readJob } from '../../graph/jobs/index.js';
import {
  changesSince,
  encodeCursor,
  listStatements,
  type Page,
  type Reader,
  type StatementListRequest,
  type StatementRow,
} from '../../graph/read/index.js';
import { requireRole } from '../auth/viewer.js';
import type { ApiContext } from './context.js';

/** A statement that is new, with the cursor after it. */
export interface NewStatementRow {
  readonly cursor: string;
  readonly statement: StatementRow;
}

/**
 * News as it comes: asked of the database, so that any instance hears what any other did. What is wrong with a
 * subscription is told before its first event.
 */
export interface Live {
  job(id: string, context: ApiContext): Promise<AsyncIterable<JobRecord>>;
  statements(
    filter: StatementListRequest['filter'],
    after: string | null,
    context: ApiContext,
  ): Promise<AsyncIterable<NewStatementRow>>;
}

const PAGE = 100;

/** News from `graph`, asked for every `pollMs` milliseconds by each subscriber. */
export function createLive(graph: Graph, pollMs: number): Live {
  /** Waits for the next look; false where the client may look no more. */
  const wait = async ({ signal, stillAllowed }: ApiContext): Promise<boolean> => {
    await pause(pollMs, signal);
    return !signal.aborted && stillAllowed();
  };

  return {
    async job(id, context) {
      const { viewer } = context;
      requireRole(viewer, 'contributor', 'following jobs');
      const read = async (): Promise<JobRecord> => {
        const job = await readJob(graph, id);
        if (job === null) throw new EntenteError('NOT_FOUND', { kind: 'job', id });
        return job;
      };
      return changesOf(await read(), read, () => wait(context));
    },

    async statements(filter, after, context) {
      const { reader, loaders } = context;
      const pageAfter = (cursor: string): Promise<Page<StatementRow>> =>
        listStatements(reader, { first: PAGE, after: cursor, filter, orderBy: 'INGESTED' });
      const start = after ?? (await now(reader));
      return eachAfter(
        start,
        await pageAfter(start),
        pageAfter,
        () => wait(context),
        () => loaders.clear(),
      );
    },
  };
}

/** A job each time it differs from what was told, until it has ended. */
async function* changesOf(
  first: JobRecord,
  read: () => Promise<JobRecord>,
  goOn: () => Promise<boolean>,
): AsyncGenerator<JobRecord> {
  let told = '';
  for (let job: JobRecord | null = first; ; job = await patiently(read)) {
    if (job !== null && JSON.stringify(job) !== told) {
      told = JSON.stringify(job);
      yield job;
    }
    if (job?.state === 'done' || job?.state === 'failed') return;
    if (!(await goOn())) return;
  }
}

/** Every statement after a cursor, in the order in which the graph learned of them. */
async function* eachAfter(
  start: string,
  first: Page<StatementRow>,
  pageAfter: (cursor: string) => Promise<Page<StatementRow>>,
  goOn: () => Promise<boolean>,
  beforeEach: () => void,
): AsyncGenerator<NewStatementRow> {
  let cursor = start;
  for (let page: Page<StatementRow> | null = first; ; page = await patiently(() => pageAfter(cursor))) {
    for (const edge of page?.edges ?? []) {
      cursor = edge.cursor;
      // What was read for one event is old by the next.
      beforeEach();
      yield { cursor, statement: edge.node };
    }
    if (!page?.pageInfo.hasNextPage && !(await goOn())) return;
  }
}

/** What `read` gives; null while the graph cannot be reached, which a subscription outlasts. */
async function patiently<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (thrown) {
    if (thrown instanceof EntenteError && thrown.row.graphql === 'NOT_READY') return null;
    throw thrown;
  }
}

async function now(reader: Reader): Promise<string> {
  const instant = new Date().toISOString();
  return (await changesSince(reader, instant, instant)).cursor || encodeCursor([instant, '']);
}

/** Waits, but not beyond the end of `signal`. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end, { once: true });
  });
}
