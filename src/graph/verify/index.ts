import type { Graph } from '../connection.js';
import { tiesIn } from '../export/stored-rows.js';
import { type StreamTx, whileQuiet } from '../quiet.js';
import { readTies, type Tie } from '../write/index.js';
import { countedTies } from './count-pairs.js';
import { differingKeyCounts } from './key-counts.js';
import { differingLabels } from './label-check.js';
import { differingEntities } from './resolution-check.js';
import { STRUCTURE_CHECKS } from './structure-checks.js';

/** What a verification looked at and found. */
export interface Verification {
  readonly statements: number;
  readonly ties: number;
  /** A sentence each; of very many, the first thousand. */
  readonly differences: readonly string[];
}

const MOST_DIFFERENCES = 1_000;

/** Ties that are compared in one round trip. */
const BATCH = 500;

/**
 * Counts all ties and stories again from the statements, resolves all keys again, and checks that keys, entities,
 * labels, mentions and copies fit together; gives every difference as a sentence. Writers wait meanwhile; memory stays constant.
 * @throws EntenteError a `GRAPH_…` row.
 */
export async function verifyGraph(graph: Graph): Promise<Verification> {
  const seen = { statements: 0, ties: 0 };
  const differences: string[] = [];
  for await (const difference of whileQuiet(graph, (tx) => differencesIn(tx, seen))) {
    if (differences.length < MOST_DIFFERENCES) differences.push(difference);
  }
  return { ...seen, differences };
}

async function* differencesIn(tx: StreamTx, seen: { statements: number; ties: number }): AsyncGenerator<string> {
  let counted = 0;
  let batch: Tie[] = [];
  const onStatement = (): void => {
    seen.statements++;
  };
  for await (const tie of countedTies(tx, onStatement)) {
    counted++;
    batch.push(tie);
    if (batch.length < BATCH) continue;
    yield* differingTies(tx, batch);
    batch = [];
  }
  yield* differingTies(tx, batch);
  for await (const _ of tiesIn(tx)) seen.ties++;
  if (seen.ties !== counted) yield `${seen.ties} ties are stored, the statements make ${counted}`;
  yield* differingKeyCounts(tx);
  yield* differingEntities(tx);
  yield* differingLabels(tx);
  for (const { says, query } of STRUCTURE_CHECKS) {
    for await (const { id } of tx.stream<{ id: string }>(query)) yield says.replace('{id}', id);
  }
}

async function* differingTies(tx: StreamTx, counted: readonly Tie[]): AsyncGenerator<string> {
  const name = ({ type, a, b }: Tie): string => `${a} ${type} ${b}`;
  const stored = new Map((await readTies(tx, counted)).map((tie) => [name(tie), sumOf(tie)]));
  for (const tie of counted) {
    const is = stored.get(name(tie));
    if (is !== sumOf(tie)) yield `${name(tie)}: stored ${is ?? 'nothing'}, counted ${sumOf(tie)}`;
  }
}

const sumOf = ({ count, stories, firstOn, lastOn, confidence, titles }: Tie): string =>
  JSON.stringify({ count, stories, firstOn, lastOn, confidence, titles });
