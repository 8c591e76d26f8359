import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { questionsOf } from '../../scripts/readme/blocks.js';
import { sharedGraphConfig } from '../setup/graph.js';

let folder: string;
const started: Running[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-serve-'));
});
afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  /** The first line of output that matches; fails when the process ends without. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
  output(): string;
}

/** Starts a service as a person does, with settings of its own. */
function start(command: string, words: readonly string[], settings: Record<string, string>): Running {
  const { PATH, HOME } = process.env;
  // A machine that does much else takes its time over the first plan of a query.
  const patient = { PORT: '0', ENTENTE_TIMEOUT_MS: '300000' };
  const child = spawn(command, words, {
    env: { PATH, HOME, ...patient, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let changed = (): void => {};
  let over = false;
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      over = true;
      changed();
      resolve(code);
    });
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      changed();
    });
  const running: Running = {
    child,
    ended,
    output: () => output,
    async said(pattern) {
      for (;;) {
        const found = pattern.exec(output);
        if (found) return found;
        if (over) throw new Error(`it ended without saying ${pattern}: ${output}`);
        await new Promise<void>((resolve) => {
          changed = resolve;
        });
      }
    },
  };
  started.push(running);
  return running;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const ask = async (url: string, query: string): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })).json();
};

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
