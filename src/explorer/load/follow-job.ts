import { createClient } from 'graphql-sse';
import { credentialHeaders } from '../client/credentials';
import { ENDPOINT, execute } from '../client/execute';
import type { JobPartsFragment, JobProgressSubscription } from '../generated/graphql/graphql';
import { JobQuery, JobSubscription } from './load-queries';

const POLL_MS = 1_500;
const hasEnded = ({ state }: JobPartsFragment): boolean => state === 'DONE' || state === 'FAILED';

/**
 * Calls back each time a job moves, until it has ended: over server-sent events, and by asking now and then where
 * those do not come through. Gives the way to stop.
 */
export function followJob(id: string, onMove: (job: JobPartsFragment) => void): () => void {
  const stopped = new AbortController();
  let ended = false;
  const tell = (job: JobPartsFragment): void => {
    if (stopped.signal.aborted || ended) return;
    ended = hasEnded(job);
    onMove(job);
    if (ended) stop();
  };
  const client = createClient({ url: `${ENDPOINT}/stream`, headers: credentialHeaders, retryAttempts: 3 });
  const unsubscribe = client.subscribe<JobProgressSubscription>(
    { query: JobSubscription.toString(), variables: { id } },
    { next: ({ data }) => data && tell(data.jobProgress), error: () => undefined, complete: () => undefined },
  );
  const poll = setInterval(async () => {
    const job = await execute(JobQuery, { id }, stopped.signal).then(
      (data) => data.job,
      () => null,
    );
    if (job) tell(job);
  }, POLL_MS);
  const stop = (): void => {
    stopped.abort();
    clearInterval(poll);
    unsubscribe();
    client.dispose();
  };
  return stop;
}
