import {
  judgeStatement,
  keepApart,
  mergeEntities,
  renameEntity,
  undoDecision,
} from '../../../src/graph/curation/acts/index.js';
import { readDecisions, writeDecisions } from '../../../src/graph/curation/index.js';
import { exportGraph, type Graph, retract, verifyGraph, writeBatch } from '../../../src/graph/index.js';
import { emptyGraph } from '../../setup/graph.js';
import { cook, type Recipe } from './small-world.js';

/** One thing that happens to a graph. Numbers choose among what there is then, and nothing where there is nothing. */
export type Step =
  | { readonly kind: 'load'; readonly recipes: readonly Recipe[]; readonly batch: number; readonly writers: number }
  | { readonly kind: 'retract'; readonly article: number }
  | { readonly kind: 'merge' | 'apart'; readonly one: number; readonly other: number }
  | { readonly kind: 'rename' | 'judge' | 'undo'; readonly one: number };

/** The canonical export, whole. */
export async function exported(graph: Graph): Promise<string> {
  let text = '';
  for await (const chunk of exportGraph(graph, 'jsonl')) text += chunk;
  return text;
}

export const differences = async (graph: Graph): Promise<readonly string[]> => (await verifyGraph(graph)).differences;

/** Lives through the steps and gives the recipes of the articles that are current at the end. */
export async function live(graph: Graph, steps: readonly Step[]): Promise<readonly Recipe[]> {
  const current = new Map<string, Recipe>();
  for (const [at, step] of steps.entries()) await take(graph, step, at, current);
  return [...current.values()];
}

/** What the graph must be: the decisions, and the current articles in one load in order of their ids. */
export async function cleanLoad(graph: Graph, recipes: readonly Recipe[]): Promise<string> {
  const decisions = await graph.executeRead(readDecisions);
  await emptyGraph(graph);
  await graph.executeWrite((tx) => writeDecisions(tx, decisions));
  const items = recipes.map(cook).sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  await writeBatch(graph, items);
  return exported(graph);
}

async function take(graph: Graph, step: Step, at: number, current: Map<string, Recipe>): Promise<void> {
  const mark = { by: 'curator', at: '2024-01-01T00:00:00Z', why: 'test', nonce: String(at) };
  switch (step.kind) {
    case 'load':
      return load(graph, step.recipes, step.batch, step.writers, current);
    case 'retract': {
      const id = pick([...current.keys()].sort(), step.article);
      if (id === undefined) return;
      await retract(graph, { articles: [id] }, 'operator', 'test');
      current.delete(id);
      return;
    }
    case 'merge':
    case 'apart': {
      const ids = await idsOf(graph, 'MATCH (e:Entity) WHERE e.kind <> "Country" RETURN e.id AS id ORDER BY id');
      const [one, other] = [pick(ids, step.one), pick(ids, step.other)];
      if (one === undefined || other === undefined || one === other) return;
      await (step.kind === 'merge' ? mergeEntities : keepApart)(graph, [one, other], mark);
      return;
    }
    case 'rename': {
      const id = pick(await idsOf(graph, 'MATCH (e:Entity) RETURN e.id AS id ORDER BY id'), step.one);
      if (id !== undefined) await renameEntity(graph, id, `Renamed ${step.one}`, mark);
      return;
    }
    case 'judge': {
      const id = pick(await idsOf(graph, 'MATCH (s:Statement) RETURN s.id AS id ORDER BY id'), step.one);
      if (id !== undefined) await judgeStatement(graph, id, step.one % 3 === 0 ? 'accepted' : 'rejected', mark);
      return;
    }
    case 'undo': {
      const id = pick(await idsOf(graph, 'MATCH (d:Decision) RETURN d.id AS id ORDER BY id'), step.one);
      if (id !== undefined) await undoDecision(graph, id, mark);
    }
  }
}

/** Loads as the service does: several writers side by side, one article always at the same writer. */
async function load(
  graph: Graph,
  recipes: readonly Recipe[],
  batch: number,
  writers: number,
  current: Map<string, Recipe>,
): Promise<void> {
  const lanes = Array.from({ length: writers }, (): Recipe[] => []);
  for (const recipe of recipes) lanes[recipe.url % writers]?.push(recipe);
  await Promise.all(
    lanes.map(async (lane) => {
      for (let from = 0; from < lane.length; from += batch) {
        await writeBatch(graph, lane.slice(from, from + batch).map(cook));
      }
    }),
  );
  for (const recipe of recipes) current.set(cook(recipe).article.id, recipe);
}

async function idsOf(graph: Graph, query: string): Promise<readonly string[]> {
  return (await graph.executeRead((tx) => tx.run<{ id: string }>(query))).map((row) => row.id);
}

const pick = <T>(items: readonly T[], number: number): T | undefined => items[number % Math.max(items.length, 1)];
