import type { Graph } from '../connection.js';
import { applyChange, NO_CHANGE } from './apply-change.js';
import { type ArticleState, readStates } from './articles/article-queries.js';
import { type BatchItem, prepareArticle } from './articles/prepare.js';
import type { PreparedArticle } from './articles/prepared-article.js';
import { takeWriteLock } from './lock.js';

/** What writing a batch did. */
export interface BatchSummary {
  /** Articles that were not in the graph. */
  readonly loaded: number;
  /** Articles that were there with the same text, read by the same extractor. */
  readonly unchanged: number;
  /** Articles whose earlier version made room for this one. */
  readonly replaced: number;
  /** Statements of the loaded and the replaced. */
  readonly statements: number;
}

/** Code units of text, with a share for each statement, that one transaction of a small Neo4j holds with ease. */
const MOST_WEIGHT = 8_000_000;
const STATEMENT_WEIGHT = 1_000;

/**
 * Writes articles with all that follows from them, in one transaction: all of the batch, or, when it throws, nothing;
 * very long ones go in several. The same again changes nothing; of two with one id the last counts.
 * @throws EntenteError a `GRAPH_…` row, when passing failures did not pass.
 */
export async function writeBatch(graph: Graph, items: readonly BatchItem[]): Promise<BatchSummary> {
  return writePrepared(graph, items.map(prepareArticle));
}

/** As `writeBatch`, of articles whose keys are known already. */
export async function writePrepared(graph: Graph, articles: readonly PreparedArticle[]): Promise<BatchSummary> {
  const given = [...new Map(articles.map((article) => [article.id, article])).values()];
  const sum = { loaded: 0, unchanged: 0, replaced: 0, statements: 0 };
  for (const portion of portionsOf(given)) {
    const done = await writePortion(graph, portion);
    sum.loaded += done.loaded;
    sum.unchanged += done.unchanged;
    sum.replaced += done.replaced;
    sum.statements += done.statements;
  }
  return sum;
}

/** Cuts a batch where it becomes too heavy for one transaction. */
function* portionsOf(articles: readonly PreparedArticle[]): Generator<readonly PreparedArticle[]> {
  let portion: PreparedArticle[] = [];
  let weight = 0;
  for (const article of articles) {
    const own = article.text.length + STATEMENT_WEIGHT * article.statements.length;
    if (portion.length > 0 && weight + own > MOST_WEIGHT) {
      yield portion;
      portion = [];
      weight = 0;
    }
    portion.push(article);
    weight += own;
  }
  if (portion.length > 0) yield portion;
}

async function writePortion(graph: Graph, given: readonly PreparedArticle[]): Promise<BatchSummary> {
  const now = new Date().toISOString();
  return graph.executeWrite(async (tx) => {
    const ids = given.map((one) => one.id);
    const [, states] = await Promise.all([takeWriteLock(tx), readStates(tx, ids)]);
    const stored = new Map(states.map((state) => [state.id, state]));
    const added = given.filter((one) => !isSameVersion(stored.get(one.id), one.contentHash, one.extractor));
    const gone = added.flatMap((one) => (stored.has(one.id) ? [one.id] : []));
    if (added.length > 0) await applyChange(tx, { ...NO_CHANGE, added, gone, now });
    return {
      loaded: added.length - gone.length,
      unchanged: given.length - added.length,
      replaced: gone.length,
      statements: added.reduce((sum, one) => sum + one.statements.length, 0),
    };
  });
}

const isSameVersion = (state: ArticleState | undefined, contentHash: string, extractor: string): boolean =>
  state !== undefined && state.contentHash === contentHash && state.extractor === extractor;

/** The ids of those articles that are stored with this content, read by this extractor: loading them changes nothing. */
export async function unchangedArticles(
  graph: Graph,
  articles: readonly { readonly id: string; readonly contentHash: string }[],
  extractor: string,
): Promise<ReadonlySet<string>> {
  const states = await graph.executeRead((tx) =>
    readStates(
      tx,
      articles.map((one) => one.id),
    ),
  );
  const stored = new Map(states.map((state) => [state.id, state]));
  const same = articles.filter((one) => isSameVersion(stored.get(one.id), one.contentHash, extractor));
  return new Set(same.map((one) => one.id));
}
