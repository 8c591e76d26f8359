import { useEffect, useState } from 'react';
import { graphChanged } from '../client/cache';
import { useQuery } from '../client/use-query';
import type { JobPartsFragment } from '../generated/graphql/graphql';
import { followJob } from './follow-job';
import { JobQuery } from './load-queries';

/** A job as it stands, followed live until it ends; then all that the page shows is asked for anew. */
export function useJob(id: string): JobPartsFragment | null {
  const { data } = useQuery(JobQuery, { id });
  const [live, setLive] = useState<JobPartsFragment | null>(null);
  useEffect(() => {
    setLive(null);
    return followJob(id, (job) => {
      setLive(job);
      if (job.state === 'DONE' || job.state === 'FAILED') graphChanged();
    });
  }, [id]);
  return live ?? data?.job ?? null;
}
