import { asEntenteError, EntenteError } from '../../errors/index.js';
import { writeAudit } from '../../graph/access/index.js';
import type { Graph } from '../../graph/index.js';
import { createJob, type JobRecord, listJobs, readJob } from '../../graph/jobs/index.js';
import {
  checkRange,
  countNodes,
  decodeCursor,
  encodeCursor,
  existingArticles,
  MAX_PAGE,
  type Page,
  type PageRequest,
  pageOf,
} from '../../graph/read/index.js';
import { retract } from '../../graph/write/index.js';
import { requireRole } from '../auth/viewer.js';
import type { ApiContext } from './context.js';

/** An article as a client gives it. */
export interface GivenArticle {
  readonly url?: string | null;
  readonly title: string;
  readonly publishedOn?: string | null;
  readonly source?: string | null;
  readonly text: string;
}

const MOST_AT_ONCE = 1000;

/** Articles in and out; each mutation is written down in the audit log. */
export interface Work {
  ingest(articles: readonly GivenArticle[], context: ApiContext): Promise<JobRecord>;
  retract(
    ids: readonly string[],
    reason: string | null,
    context: ApiContext,
  ): Promise<{ retracted: readonly string[]; unknown: readonly string[] }>;
  job(id: string, context: ApiContext): Promise<JobRecord | null>;
  jobs(page: PageRequest, context: ApiContext): Promise<Page<JobRecord>>;
}

/** The work of a service on `graph`; `wake` is called when a job is waiting. */
export function createWork(graph: Graph, wake: () => void): Work {
  return {
    async ingest(articles, { viewer }) {
      requireRole(viewer, 'contributor', 'loading articles');
      checkRange('articles', articles.length, 1, MOST_AT_ONCE);
      return audited(graph, viewer.name, 'ingestArticles', async () => {
        const job = await createJob(graph, { by: viewer.name, articles });
        wake();
        return { value: job, targets: [job.id] };
      });
    },

    async retract(ids, reason, { viewer, reader }) {
      requireRole(viewer, 'contributor', 'withdrawing articles');
      checkRange('ids', ids.length, 1, MOST_AT_ONCE);
      return audited(graph, viewer.name, 'retractArticles', async () => {
        const there = await existingArticles(reader, ids);
        const retracted = [...new Set(ids)].filter((id) => there.has(id));
        if (retracted.length > 0) await retract(graph, { articles: retracted }, viewer.name, reason ?? '');
        return { value: { retracted, unknown: ids.filter((id) => !there.has(id)) }, targets: retracted };
      });
    },

    async job(id, { viewer }) {
      requireRole(viewer, 'contributor', 'reading jobs');
      return readJob(graph, id);
    },

    async jobs(request, { viewer, reader }) {
      requireRole(viewer, 'contributor', 'reading jobs');
      const first = checkRange('first', request.first, 0, MAX_PAGE);
      const place = decodeCursor(request.after, ['string', 'string']);
      const before = place ? { createdAt: String(place[0]), id: String(place[1]) } : undefined;
      const rows = await listJobs(graph, first + 1, before);
      return pageOf(
        rows,
        request,
        (job) => encodeCursor([job.createdAt, job.id]),
        () => countNodes(reader, 'Job'),
      );
    },
  };
}

/**
 * Runs a mutation and writes down who ran it and what came of it.
 * @param work gives the result, and the ids of what was touched
 * @throws whatever `work` throws, after writing its code down
 */
export async function audited<T>(
  graph: Graph,
  by: string,
  action: string,
  work: () => Promise<{ readonly value: T; readonly targets: readonly string[] }>,
): Promise<T> {
  try {
    const { value, targets } = await work();
    await writeAudit(graph, { by, action, targets, outcome: 'ok' });
    return value;
  } catch (thrown) {
    const { code } = asEntenteError(thrown);
    await writeAudit(graph, { by, action, targets: [], outcome: code }).catch(() => undefined);
    throw thrown instanceof EntenteError ? thrown : asEntenteError(thrown);
  }
}
