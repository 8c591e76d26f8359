import { useState } from 'react';
import { useAction } from '../client/use-action';
import { useMay } from '../client/viewer';
import { changeParams, listOf, usePlace } from '../location/location';
import { Notice } from '../pieces/notice';
import { Waiting } from '../pieces/waiting';
import { counted } from '../words/dates';
import { batchesOf } from './batches';
import { DropArea } from './drop-area';
import { JobCard } from './job-card';
import { IngestMutation } from './load-queries';
import { PastJobs } from './past-jobs';
import { type ReadFile, readFile } from './read-files';
import '../styles/load.css';

/** Takes files in, and follows what the service makes of them. */
export default function LoadPage() {
  const { params } = usePlace();
  const jobs = listOf(params, 'job');
  const mayLoad = useMay('contributor');
  const ingest = useAction(IngestMutation);
  const [files, setFiles] = useState<readonly ReadFile[] | null>(null);
  const [reading, setReading] = useState(false);

  const load = async (dropped: readonly File[]): Promise<void> => {
    setReading(true);
    const read = await Promise.all(dropped.map(readFile));
    setReading(false);
    setFiles(read);
    const started: string[] = [];
    for (const articles of batchesOf(read.flatMap((file) => file.articles))) {
      const answer = await ingest.run({ articles });
      if (!answer) break;
      started.push(answer.ingestArticles.id);
      changeParams({ job: [...started, ...jobs] });
    }
  };
  const rejects = files?.flatMap((file) => file.rejects) ?? [];
  return (
    <div className="page">
      <h1>Load articles</h1>
      {mayLoad ? (
        <DropArea busy={reading || ingest.busy} onFiles={load} />
      ) : (
        <p>Loading needs a key of the role contributor; give it at the top right.</p>
      )}
      {(reading || ingest.busy) && <Waiting what={reading ? 'Reading the files' : 'Handing them over'} />}
      <Notice problem={ingest.problem} />
      {files && (
        <p role="status">
          {counted(files.length, 'file')} read:{' '}
          {counted(
            files.reduce((sum, file) => sum + file.articles.length, 0),
            'article',
          )}
          {rejects.length > 0 && `, ${rejects.length} rejected`}.
        </p>
      )}
      {rejects.length > 0 && (
        <section>
          <h2>Rejected before loading</h2>
          <ul>
            {rejects.map(({ where, why }) => (
              <li key={where}>
                <strong>{where}</strong>: {why}
              </li>
            ))}
          </ul>
        </section>
      )}
      {jobs.map((id) => (
        <JobCard key={id} id={id} />
      ))}
      <PastJobs without={jobs} />
    </div>
  );
}
