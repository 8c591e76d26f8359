import type { Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/index.js';
import { kept, runKept } from '../../../src/graph/kept/kept-plan.js';
import type { Tx } from '../../../src/graph/transaction.js';
import { openEmptyGraph } from '../../setup/graph.js';
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

const grown = Array.from({ length: 6 }, (_, salt) => recipes(40, salt)).flat();

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
});
afterAll(() => graph.close());

describe("the plans of the writers' queries", () => {
  it('go through indexes alone in a graph that has grown, and are not kept before', async () => {
    const asked = new Set<string>();
    const listening: Graph = {
      ...graph,
      executeWrite: (work) =>
        graph.executeWrite((tx) => {
          const run = <R>(text: string, parameters?: Readonly<Record<string, unknown>>): Promise<R[]> => {
            if (Object.keys(parameters ?? {}).join() === 'in') asked.add(text);
            return tx.run<R>(text, parameters);
          };
          return work({ ...tx, run } satisfies Tx);
        }),
    };
    await live(listening, LIFE);
    await live(graph, [{ kind: 'load', recipes: grown, batch: 200, writers: 2 }]);
    const plans = await plansOf(asked);
    const scans = [...plans].filter(([, operators]) => operators.some((name) => SCAN.test(name)));
    expect(scans).toEqual([]);
    expect([...asked].filter((text) => text.includes('replan'))).toEqual([]);
    expect(asked.size).toBeGreaterThan(30);
  });

  it('are kept once it has', async () => {
    const sent: string[] = [];
    const run = async <R>(text: string): Promise<R[]> => {
      sent.push(text);
      return [];
    };
    await graph.executeWrite(async (tx) => {
      await runKept({ ...tx, run, plansHold: false }, kept('RETURN 1'), {});
      await runKept({ ...tx, run, plansHold: true }, kept('RETURN 1'), {});
    });
    expect(sent).toEqual(['RETURN 1', 'CYPHER replan=skip RETURN 1']);
  });
});

/** The operators by which each query is planned now. */
async function plansOf(texts: Iterable<string>): Promise<ReadonlyMap<string, readonly string[]>> {
  const session = graph.driver.session({ database: graph.database });
  await session.run('CALL db.prepareForReplanning(60)');
  const plans = new Map<string, readonly string[]>();
  for (const text of texts) {
    const { summary } = await session.run(`EXPLAIN ${text}`, { in: {} });
    plans.set(text, summary.plan === false ? [] : operatorsOf(summary.plan));
  }
  await session.close();
  return plans;
}

const operatorsOf = ({ operatorType, children }: Plan): readonly string[] => [
  operatorType,
  ...children.flatMap(operatorsOf),
];
