import { statementJudgements } from '../../resolution/index.js';
import { readDecisions, replaceCandidates } from '../curation/index.js';
import type { Tx } from '../transaction.js';
import { clearArticles, deleteArticles, readKeys, readStatements } from './articles/article-queries.js';
import { judgedStatements, judgeStatements } from './articles/judgement-queries.js';
import type { PreparedArticle } from './articles/prepared-article.js';
import { writeArticles } from './articles/write-articles.js';
import { type KeyDelta, type KeyPlan, planKeys } from './entities/key-plan.js';
import { countKeys, createKeys, deleteEntities, deleteKeys, writeEntities } from './entities/key-queries.js';
import { movedStatements, moveKeys, readMovedArticles } from './entities/move-queries.js';
import { type Fingerprint, fingerprintOf } from './stories/fingerprint.js';
import { copyCandidates, planStories } from './stories/story-plan.js';
import { relinkCopies } from './stories/story-queries.js';
import type { CountedStatement } from './ties/tie.js';
import { tieChanges } from './ties/tie-change.js';
import { writeTies } from './ties/write-ties.js';

/** A change of what the graph is a function of: the set of current articles, and the curators' decisions. */
export interface Change {
  /** New articles, and new versions of stored ones. */
  readonly added: readonly PreparedArticle[];
  /** Stored articles that go; those with a new version among them. */
  readonly gone: readonly string[];
  /** Blocks to be resolved anew because of a decision that is written already. */
  readonly blocks: readonly string[];
  /** Statements on which a decision is written already, and the articles that they are in. */
  readonly judged: readonly { readonly statement: string; readonly article: string }[];
  /** UTC instant that new articles and statements are marked with. */
  readonly now: string;
}

export const NO_CHANGE: Change = Object.freeze({ added: [], gone: [], blocks: [], judged: [], now: '' });

/**
 * Brings the graph from one set of articles and decisions to the next, whatever the change: works out what it means
 * for keys, entities and stories, writes that, and then changes every tie by the difference between the statements of
 * the affected articles before and after. The write lock must be held.
 */
export async function applyChange(tx: Tx, change: Change): Promise<void> {
  const gone = new Set(change.gone);
  const fingerprints = change.added.map(fingerprintOf);
  const [decisions, deltas, candidates] = await Promise.all([
    readDecisions(tx),
    keyDeltas(tx, change),
    copyCandidates(tx, fingerprints, gone),
  ]);
  const judgements = statementJudgements(decisions);
  const keys = await planKeys(tx, deltas, decisions, change.blocks);
  const moved = await readMovedArticles(tx, keys.moves);
  const touched = [...moved, ...change.judged.map((one) => one.article)];
  const stories = await planStories(tx, gone, fingerprints, touched, candidates);
  const affected = [...new Set([...gone, ...touched, ...stories.involved])].sort();
  const before = await readStatements(tx, affected);

  const entityOf = (key: string): string => keys.entityOf.get(key) ?? '';
  const judgementOf = (statement: string): string | null => judgements.get(statement) ?? null;
  const staying = before.filter((one) => !gone.has(one.article));
  const judged = change.judged.map((one) => one.statement);
  const replaced = new Set(change.added.map((one) => one.id));
  const came = change.added.flatMap((article) => countedOf(article, entityOf, judgementOf));
  const kept = judgedStatements(movedStatements(keys.moves, staying), judged, judgements);
  const changes = tieChanges(
    { statements: before, storyOf: stories.before },
    { statements: [...kept, ...came], storyOf: stories.after },
  );

  // Sent one behind the other without waiting: they run in this order, and rows are made while others are written.
  await Promise.all([
    clearArticles(tx, [...gone].sort()),
    writeKeys(tx, keys),
    moveKeys(tx, keys.moves, staying),
    judgeStatements(tx, judged, judgements),
    deleteArticles(tx, [...gone].filter((id) => !replaced.has(id)).sort()),
    writeArticles(tx, writables(change.added, fingerprints), entityOf, judgementOf, change.now),
    relinkCopies(tx, stories.unlinked, stories.links),
    writeTies(tx, changes, (entity) => keys.newEntities.has(entity)),
  ]);
  await deleteEntities(tx, keys.goneEntities);
}

/** By how many articles each key becomes more or less frequent. */
async function keyDeltas(tx: Tx, change: Change): Promise<ReadonlyMap<string, KeyDelta>> {
  const deltas = new Map<string, KeyDelta>();
  for (const { key } of await readKeys(tx, change.gone)) {
    deltas.set(key, { block: null, delta: (deltas.get(key)?.delta ?? 0) - 1 });
  }
  for (const { mentions } of change.added) {
    for (const { key, block } of mentions) deltas.set(key, { block, delta: (deltas.get(key)?.delta ?? 0) + 1 });
  }
  return deltas;
}

async function writeKeys(tx: Tx, keys: KeyPlan): Promise<void> {
  await Promise.all([
    writeEntities(tx, keys.entities),
    createKeys(tx, keys.created),
    countKeys(tx, keys.counted),
    deleteKeys(tx, keys.vanished),
    keys.blocks.length > 0 ? replaceCandidates(tx, keys.blocks, keys.candidates) : null,
  ]);
}

const writables = (articles: readonly PreparedArticle[], fingerprints: readonly Fingerprint[]) =>
  articles.map((article, at) => ({ article, sketch: fingerprints[at]?.sketch ?? null }));

function countedOf(
  article: PreparedArticle,
  entityOf: (key: string) => string,
  judgementOf: (statement: string) => string | null,
): CountedStatement[] {
  return article.statements.map(({ id, type, status, negated, seenOn, title, confidence, subjectKey, objectKey }) => ({
    ...{ id, article: article.id, type, status, negated, seenOn, title, confidence },
    judgement: judgementOf(id),
    subject: entityOf(subjectKey),
    object: entityOf(objectKey),
  }));
}
