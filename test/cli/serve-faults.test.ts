import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ask, endAll, isAlive, start } from './running-service.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-serve-faults-'));
});
afterEach(endAll);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bare = ['dist/cli/entente.js', 'serve', '--no-seed'];
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The one child of a process whose command has `word` in it. */
function childOf(pid: number, word: string): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
  return children.find((child) => readFileSync(`/proc/${child}/cmdline`, 'utf8').includes(word)) ?? 0;
}

describe('a service whose Neo4j dies', () => {
  it('says so in every answer and at its health, and answers again once it has started it anew', async () => {
    const service = start('node', bare, { ENTENTE_DATA: join(folder, 'killed'), ENTENTE_HEAP_MB: '256' });
    const [, url = ''] = await service.said(/Entente answers at (\S+)/);
    process.kill(childOf(service.child.pid ?? 0, 'Neo4jServer'), 'SIGKILL');
    const answers: unknown[] = [];
    for (let isBack = false; !isBack; await sleep(200)) {
      const answer = await ask(url, '{ stats { articles } }');
      answers.push(answer);
      isBack = typeof answer === 'object' && answer !== null && !('errors' in answer);
    }
    const refused = { errors: [{ extensions: { code: 'NOT_READY', reason: 'GRAPH_UNREACHABLE' } }] };
    for (const answer of answers.slice(0, -1)) expect(answer).toMatchObject(refused);
    expect(answers.at(-1)).toEqual({ data: { stats: { articles: 0 } } });
    expect((await fetch(new URL('/health/ready', url))).status).toBe(200);
    service.child.kill('SIGTERM');
    expect(await service.ended).toBe(0);
  }, 400_000);
});

describe('npm killed outright', () => {
  it('takes the service and its Neo4j with it, and leaves the data to the next start', async () => {
    const settings = { ENTENTE_DATA: join(folder, 'npm'), ENTENTE_HEAP_MB: '256' };
    const service = start('npm', ['start', '--silent', '--', '--no-seed'], settings);
    await service.said(/Entente answers at/);
    const shell = childOf(service.child.pid ?? 0, 'entente.js');
    const node = childOf(shell, 'entente.js') || shell;
    const java = childOf(node, 'Neo4jServer');
    expect(java).toBeGreaterThan(0);
    service.child.kill('SIGKILL');
    while (isAlive(node) || isAlive(java)) await sleep(100);
    const next = start('node', bare, settings);
    await next.said(/Entente answers at/);
    next.child.kill('SIGTERM');
    expect(await next.ended).toBe(0);
  }, 400_000);
});
