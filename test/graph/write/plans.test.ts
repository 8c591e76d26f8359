import type { Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/index.js';
import type { Tx } from '../../../src/graph/transaction.js';
import { emptyGraph, openEmptyGraph } from '../../setup/graph.js';
import { live, type Step } from './history.js';
import type { Recipe } from './small-world.js';

/** Operators that go through all of a graph, or all of a label or type. */
const SCAN = /AllNodesScan|LabelScan|RelationshipTypeScan|AllRelationshipsScan|IndexScan/;

const recipes = (count: number, salt: number): Recipe[] =>
  Array.from({ length: count }, (_, at) => ({
    url: at % 40,
    story: (at + salt) % 13,
    source: at % 4,
    day: (at * 7 + salt) % 12,
    claims: [0, 1, 2].map((n) => [at + n, at * 3 + n + 1, n + salt, 0, 0, at + 2, at + salt] as const),
  }));

/** A life in which every kind of change happens, so that every query of the writers is asked. */
const LIFE: readonly Step[] = [
  { kind: 'load', recipes: recipes(40, 1), batch: 10, writers: 1 },
  { kind: 'load', recipes: recipes(25, 2), batch: 7, writers: 2 },
  { kind: 'judge', one: 3 },
  { kind: 'merge', one: 4, other: 7 },
  { kind: 'apart', one: 2, other: 5 },
  { kind: 'rename', one: 3 },
  ...Array.from({ length: 12 }, (_, article) => ({ kind: 'retract' as const, article })),
  { kind: 'undo', one: 1 },
];

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
});
afterAll(() => graph.close());

describe('the plans that writers keep', () => {
  it('go through indexes alone, even those that are made while the graph is empty', async () => {
    const asked = new Map<string, unknown>();
    const listening: Graph = {
      ...graph,
      executeWrite: (work) =>
        graph.executeWrite((tx) => {
          const run = <R>(text: string, parameters?: Readonly<Record<string, unknown>>): Promise<R[]> => {
            if (Object.keys(parameters ?? {}).join() === 'in') asked.set(text, parameters ?? {});
            return tx.run<R>(text, parameters);
          };
          return work({ ...tx, run } satisfies Tx);
        }),
    };
    await live(listening, LIFE);
    await emptyGraph(graph);
    const session = graph.driver.session({ database: graph.database });
    await session.run('CALL db.clearQueryCaches()');
    const scans: string[] = [];
    for (const text of asked.keys()) {
      const { summary } = await session.run(`EXPLAIN ${text}`, { in: {} });
      const found = summary.plan === false ? [] : operatorsOf(summary.plan).filter((name) => SCAN.test(name));
      if (found.length > 0) scans.push(`${found.join(', ')}: ${text}`);
    }
    await session.close();
    expect(scans).toEqual([]);
    expect(asked.size).toBeGreaterThan(30);
  });
});

const operatorsOf = (plan: Plan): readonly string[] => [plan.operatorType, ...plan.children.flatMap(operatorsOf)];
