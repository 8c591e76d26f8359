import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Graph } from '../../src/graph/index.js';
import { RELATION_TYPE_NAMES } from '../../src/ontology/index.js';

/** A service in a process of its own. */
export interface Served {
  readonly url: string;
  readonly pid: number;
  end(): void;
}

const place = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Entente as it is built, on `graph`: with what it keeps of answers, or without. */
export const entente = (graph: Graph, keeping: boolean): Promise<Served> =>
  served(graph, 'serve.mjs', keeping ? [] : ['--no-cache']);

/** `@neo4j/graphql` on the same graph; null, with a line on why, where it cannot be installed. */
export async function rival(graph: Graph, tell: (line: string) => void): Promise<Served | null> {
  const cwd = place('neo4j-graphql/');
  if (!existsSync(`${cwd}node_modules`)) {
    tell('installing @neo4j/graphql');
    const { status, stderr } = spawnSync('npm', ['ci'], { cwd, encoding: 'utf8' });
    if (status !== 0) {
      tell(`@neo4j/graphql cannot be installed, so it is left out: ${stderr.trim().split('\n')[0]}`);
      return null;
    }
  }
  return served(graph, 'neo4j-graphql/serve.mjs', RELATION_TYPE_NAMES);
}

async function served(graph: Graph, script: string, args: readonly string[]): Promise<Served> {
  const local = graph.local && { NEO4J_USER: graph.local.user, NEO4J_PASSWORD: graph.local.password };
  const child = spawn(process.execPath, [place(script), ...args], {
    env: { ...process.env, NEO4J_URI: graph.uri, ...local, NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('http')) return { url: line, pid: child.pid ?? 0, end: () => child.stdin.end() };
  }
  throw new Error(`${script} ended before it listened`);
}
