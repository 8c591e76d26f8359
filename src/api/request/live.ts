import { EntenteError } from '../../errors/index.js';
import type { Graph } from '../../graph/index.js';
import { type JobRecord, readJob } from '../../graph/jobs/index.js';
import {
  changesSince,
  encodeCursor,
  listStatements,
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

/** News as it comes: asked of the database, so that any instance hears what any other did. */
export interface Live {
  job(id: string, context: ApiContext): AsyncGenerator<JobRecord>;
  statements(
    filter: StatementListRequest['filter'],
    after: string | null,
    context: ApiContext,
  ): AsyncGenerator<NewStatementRow>;
}

const PAGE = 100;

/** News from `graph`, asked for every `pollMs` milliseconds by each subscriber. */
export function createLive(graph: Graph, pollMs: number): Live {
  return {
    async *job(id, { viewer, signal }) {
      requireRole(viewer, 'contributor', 'following jobs');
      let told = '';
      while (!signal.aborted) {
        const job = await readJob(graph, id);
        if (job === null) throw new EntenteError('NOT_FOUND', { kind: 'job', id });
        const state = JSON.stringify(job);
        if (state !== told) yield job;
        told = state;
        if (job.state === 'done' || job.state === 'failed') return;
        await pause(pollMs, signal);
      }
    },

    async *statements(filter, after, { reader, signal, loaders }) {
      let cursor = after ?? (await now(reader));
      while (!signal.aborted) {
        const page = await listStatements(reader, { first: PAGE, after: cursor, filter, orderBy: 'INGESTED' });
        for (const edge of page.edges) {
          cursor = edge.cursor;
          // What was read for one event is old by the next.
          loaders.clear();
          yield { cursor, statement: edge.node };
        }
        if (!page.pageInfo.hasNextPage) await pause(pollMs, signal);
      }
    },
  };
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
