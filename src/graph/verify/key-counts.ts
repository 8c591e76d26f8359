import type { StreamTx } from '../quiet.js';

/** Served by the constraint `entity_key`, in its order; each key's mentions are among those of its entity. */
const COUNTS = `MATCH (a:Article)-[m:MENTIONS]->(:Entity) WITH m.key AS key, count(DISTINCT a) AS articles
OPTIONAL MATCH (k:EntityKey {key: key})
WITH key, articles, k WHERE k IS NULL OR k.articles <> articles
RETURN key, articles, k.articles AS stored`;

/** Two scans. */
const TOTALS = `MATCH (k:EntityKey) WITH count(k) AS stored
RETURN stored, COUNT { MATCH ()-[m:MENTIONS]->() RETURN DISTINCT m.key } AS used`;

/** Keys whose number of articles is not what the mentions say, as sentences. */
export async function* differingKeyCounts(tx: StreamTx): AsyncGenerator<string> {
  for await (const { key, articles, stored } of tx.stream<{ key: string; articles: number; stored: number | null }>(
    COUNTS,
  )) {
    yield `key ${key}: stored ${stored ?? 'nothing'}, counted ${articles} articles`;
  }
  for await (const { stored, used } of tx.stream<{ stored: number; used: number }>(TOTALS)) {
    if (stored !== used) yield `${stored} keys are stored, the articles use ${used}`;
  }
}
