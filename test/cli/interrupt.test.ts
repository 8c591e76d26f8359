import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/index.js';
import { openEmptyGraph, sharedGraphConfig } from '../setup/graph.js';
import { entente } from './memory-io.js';

let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = await openEmptyGraph();
  folder = mkdtempSync(join(tmpdir(), 'entente-interrupt-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await graph.close();
});

const COUNT = 400;

it('Ctrl-C finishes the batch and says how to go on; the same command then loads the rest, nothing lost or doubled', async () => {
  const { uri, user, password } = sharedGraphConfig();
  const settings = {
    NEO4J_URI: uri ?? '',
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    ENTENTE_BATCH: '10',
    ENTENTE_WORKERS: '1',
  };
  const input = join(folder, 'many.jsonl');
  const text = 'Foreign Minister Ana Silva of Brazil met Foreign Minister Kenji Mori of Japan on Tuesday.';
  const all = Array.from({ length: COUNT }, (_, at) =>
    JSON.stringify({ url: `https://example.org/${at}`, publishedOn: '2021-01-12', text }),
  );
  writeFileSync(input, all.join('\n'));

  const { PATH, HOME } = process.env;
  const child = spawn('node', ['dist/cli/entente.js', 'ingest', input], {
    env: { PATH, HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
  });
  child.stderr.resume();
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const loaded = async (): Promise<number> => {
    const [row] = await graph.executeRead((tx) => tx.run<{ n: number }>('MATCH (a:Article) RETURN count(a) AS n'));
    return row?.n ?? 0;
  };
  while ((await loaded()) === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  child.kill('SIGINT');
  expect(await ended).toBe(1);
  expect(output).toContain('Run the same command again to go on');
  const before = await loaded();
  expect(before).toBeLessThan(COUNT);
  expect(output).toContain(`${before} loaded`);

  const rest = await entente(['ingest', input], settings);
  expect(rest.stdout).toContain(`${COUNT} articles read: ${COUNT - before} loaded, ${before} unchanged, 0 rejected`);
  expect(await loaded()).toBe(COUNT);
  expect((await entente(['verify'], settings)).code).toBe(0);
});
