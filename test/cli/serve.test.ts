import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { questionsOf } from '../../scripts/readme/blocks.js';
import { sharedGraphConfig } from '../setup/graph.js';
import { ask, endAll, isAlive, start } from './running-service.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-serve-'));
});
afterEach(endAll);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [question] = questionsOf(readFileSync('README.md', 'utf8'));
const serve = ['dist/cli/entente.js', 'serve'];

describe('npm start', () => {
  it('starts Neo4j, loads the seed, answers the first question of the README, and ends on request', async () => {
    const data = join(folder, 'data');
    const service = start('npm', ['start', '--silent'], { ENTENTE_DATA: data });
    const [, url = ''] = await service.said(/Entente answers at (\S+)/);
    expect(service.output()).toContain('loading the dispatches of seed/');
    expect(await ask(url, question?.query ?? '')).toEqual({ data: JSON.parse(question?.answer ?? '') });
    const health = await fetch(new URL('/health/ready', url));
    expect(health.status).toBe(200);
    const second = start('node', serve, { ENTENTE_DATA: data });
    expect(await second.ended).toBe(1);
    const [, pid] = /Another Entente \(process (\d+)\) uses the data folder/.exec(second.output()) ?? [];
    // npm tells the shell between them alone: the service must end all the same and leave the data to the next one.
    service.child.kill('SIGTERM');
    while (isAlive(Number(pid))) await new Promise((resolve) => setTimeout(resolve, 50));

    const again = start('node', serve, { ENTENTE_DATA: data });
    const [, address = ''] = await again.said(/Entente answers at (\S+)/);
    expect(again.output()).not.toContain('loading the dispatches');
    expect(await ask(address, question?.query ?? '')).toEqual({ data: JSON.parse(question?.answer ?? '') });
    again.child.kill('SIGINT');
    expect(await again.ended).toBe(0);
  }, 400_000);
});

describe('entente serve with a Neo4j of one own', () => {
  it('is up and says that it is not ready while that does not answer', async () => {
    const service = start('node', serve, { NEO4J_URI: 'bolt://127.0.0.1:1', ENTENTE_LOG_LEVEL: 'info' });
    const [, port = ''] = await service.said(/"port":(\d+),"msg":"listening"/);
    await service.said(/Neo4j does not answer; trying again/);
    const base = `http://127.0.0.1:${port}`;
    expect((await fetch(`${base}/health/ready`)).status).toBe(503);
    expect((await fetch(`${base}/health/live`)).status).toBe(200);
    expect(await ask(`${base}/graphql`, '{ stats { articles } }')).toMatchObject({
      errors: [{ extensions: { code: expect.any(String) } }],
    });
    service.child.kill('SIGTERM');
    expect(await service.ended).toBe(0);
  });

  it('ends with a sentence where the password is wrong', async () => {
    const { uri } = sharedGraphConfig();
    const service = start('node', serve, { NEO4J_URI: uri ?? '', NEO4J_PASSWORD: 'not-the-password' });
    expect(await service.ended).toBe(1);
    expect(service.output()).toContain('refused the user. Check NEO4J_USER and NEO4J_PASSWORD.');
  });

  it('is never seeded unless asked', async () => {
    const { uri, user, password } = sharedGraphConfig();
    const service = start('node', serve, { NEO4J_URI: uri ?? '', NEO4J_USER: user, NEO4J_PASSWORD: password });
    await service.said(/Entente answers at/);
    expect(service.output()).not.toContain('loading the dispatches');
    service.child.kill('SIGINT');
    expect(await service.ended).toBe(0);
  });
});
