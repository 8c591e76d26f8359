import { createHash } from 'node:crypto';
import type { Graph } from '../connection.js';
import type { Tx } from '../transaction.js';
import { applyChange, NO_CHANGE } from './apply-change.js';
import { takeWriteLock } from './lock.js';

/** Which articles to retract: all conditions that are given must hold; without any, none is chosen. */
export interface RetractionChoice {
  readonly articles?: readonly string[];
  readonly source?: string;
  /** First and last ISO day of publication, both inclusive. */
  readonly since?: string;
  readonly until?: string;
}

/** How many articles go in one transaction. */
const BATCH = 200;

/** Served by the constraint `article_id`. */
const BY_ID = `UNWIND $articles AS id MATCH (a:Article {id: id})
WHERE ($source IS NULL OR a.source = $source) AND ($since IS NULL OR a.publishedOn >= $since)
  AND ($until IS NULL OR a.publishedOn <= $until)
RETURN a.id AS id LIMIT $limit`;

/** Served by the index `article_source`. */
const BY_SOURCE = `MATCH (a:Article {source: $source})
WHERE ($since IS NULL OR a.publishedOn >= $since) AND ($until IS NULL OR a.publishedOn <= $until)
RETURN a.id AS id LIMIT $limit`;

/** Served by the index `article_published`. */
const BY_DAY = `MATCH (a:Article) WHERE a.publishedOn >= $since AND a.publishedOn <= $until
RETURN a.id AS id LIMIT $limit`;

/** Served by the constraint `retraction_id`: a transaction that is tried again records once. */
const RECORD = `MERGE (r:Retraction {id: $id})
SET r.by = $by, r.why = $why, r.at = $at, r.articles = $articles`;

/**
 * Takes articles out of the graph with all that only they said, ties counted down exactly, and records who did it and
 * why. Large choices go in several transactions; cut short, the same call goes on.
 * @returns the number of articles that went.
 */
export async function retract(
  graph: Graph,
  choice: RetractionChoice,
  by: string,
  why: string,
): Promise<{ readonly articles: number }> {
  const at = new Date().toISOString();
  for (let articles = 0; ; ) {
    const gone = await graph.executeWrite(async (tx) => {
      await takeWriteLock(tx);
      const ids = await choose(tx, choice);
      if (ids.length === 0) return 0;
      await applyChange(tx, { ...NO_CHANGE, gone: ids, now: at });
      const id = createHash('sha256')
        .update(JSON.stringify([by, why, at, ids]))
        .digest('hex')
        .slice(0, 32);
      await tx.run(RECORD, { id, by, why, at, articles: ids });
      return ids.length;
    });
    if (gone === 0) return { articles };
    articles += gone;
  }
}

async function choose(tx: Tx, choice: RetractionChoice): Promise<readonly string[]> {
  const { articles, source, since, until } = choice;
  const parameters = { articles, source, since, until, limit: BATCH };
  const rows = await (() => {
    if (articles !== undefined) return tx.run<{ id: string }>(BY_ID, parameters);
    if (source !== undefined) return tx.run<{ id: string }>(BY_SOURCE, parameters);
    if (since === undefined && until === undefined) return [];
    return tx.run<{ id: string }>(BY_DAY, { ...parameters, since: since ?? '', until: until ?? '~' });
  })();
  return [...new Set(rows.map((row) => row.id))].sort();
}
