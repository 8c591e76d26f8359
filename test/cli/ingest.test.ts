import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/index.js';
import { emptyGraph, openEmptyGraph, sharedGraphConfig } from '../setup/graph.js';
import { entente } from './memory-io.js';

let graph: Graph;
let folder: string;
let environment: Record<string, string>;
beforeAll(async () => {
  graph = await openEmptyGraph();
  folder = mkdtempSync(join(tmpdir(), 'entente-ingest-'));
  const { uri, user, password } = sharedGraphConfig();
  environment = {
    NEO4J_URI: uri ?? '',
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    ENTENTE_WORKERS: '1',
    PORT: '47999',
  };
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await graph.close();
});

const met = 'Foreign Minister Ana Silva of Brazil met Foreign Minister Kenji Mori of Japan on Tuesday.';
const articles = Array.from({ length: 8 }, (_, at) => ({
  url: `https://example.org/${at}`,
  title: `Round ${at}`,
  source: 'Example Wire',
  publishedOn: `2021-01-1${at}`,
  text: met,
}));
const write = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const lines = (all: readonly object[]): string => all.map((one) => JSON.stringify(one)).join('\n');
const articlesThere = async (): Promise<number> => {
  const [row] = await graph.executeRead((tx) => tx.run<{ n: number }>('MATCH (a:Article) RETURN count(a) AS n'));
  return row?.n ?? 0;
};
const summary = /^(\d+) articles read: (.*); (\d+) statements in [\d.]+ s\n/;

describe('entente ingest', () => {
  it('loads the good, names the bad, and keeps the rejects in a file', async () => {
    const input = write('mixed.jsonl', `${lines(articles)}\nnot JSON\n{"title": "No text"}\n`);
    const rejects = join(folder, 'rejects.jsonl');
    const { code, stdout, stderr } = await entente(['ingest', input, '--rejects', rejects], environment);
    expect(code).toBe(1);
    expect(stdout).toMatch(summary);
    expect(stdout).toContain('10 articles read: 8 loaded, 0 unchanged, 2 rejected');
    expect(stderr).toContain(`${input}:9: It is not JSON`);
    expect(stderr).toContain(`${input}:10: It has no text.`);
    const kept = readFileSync(rejects, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(kept.map(({ line, code: why }) => [line, why])).toEqual([
      [9, 'ARTICLE_NOT_JSON'],
      [10, 'ARTICLE_NO_TEXT'],
    ]);
    expect(await articlesThere()).toBe(8);
  });

  it('does not take its own file of rejects for articles, where that lies in the folder that is loaded', async () => {
    const own = join(folder, 'own');
    mkdirSync(own);
    writeFileSync(join(own, 'a.jsonl'), `${lines(articles)}\nnot JSON\n`);
    for (const time of ['first', 'second']) {
      const command = ['ingest', own, '--dry-run', '--rejects', join(own, 'rejects.jsonl')];
      const { stdout } = await entente(command, environment);
      expect([time, stdout]).toEqual([
        time,
        expect.stringContaining('9 articles read: 8 loaded, 0 unchanged, 1 rejected'),
      ]);
      expect(stdout).toContain('A dry run: nothing was written to the graph.');
    }
  });

  it('run again changes nothing; a corrected text replaces what the old one said', async () => {
    const input = write('again.jsonl', lines(articles));
    await entente(['ingest', input], environment);
    const before = (await entente(['export'], environment)).stdout;
    const again = await entente(['ingest', input], environment);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('0 loaded, 8 unchanged, 0 rejected') });
    expect((await entente(['export'], environment)).stdout).toBe(before);

    const corrected = { ...articles[0], text: 'Brazil praised Japan.' };
    const third = await entente(['ingest', write('corrected.jsonl', lines([corrected]))], environment);
    expect(third.stdout).toContain('1 loaded (1 corrected)');
    expect((await entente(['verify'], environment)).stdout).toMatch(/^\d+ ties are the sum of \d+ statements\n$/);
  });

  it('with --dry-run writes nothing and counts all the same', async () => {
    const { code, stdout } = await entente(['ingest', write('dry.jsonl', lines(articles)), '--dry-run'], environment);
    expect(code).toBe(0);
    expect(stdout).toContain('8 loaded');
    expect(await articlesThere()).toBe(0);
  });

  it('says what input there is not, and loads the others', async () => {
    const { code, stderr } = await entente(
      ['ingest', '/no/such/folder', write('good.jsonl', lines(articles))],
      environment,
    );
    expect(code).toBe(1);
    expect(stderr).toContain('/no/such/folder: There is no file or folder "/no/such/folder".');
    expect(await articlesThere()).toBe(8);
  });

  it('ends with a clear error where Neo4j cannot be reached', async () => {
    const { code, stderr } = await entente(['ingest', write('x.jsonl', lines(articles))], {
      ...environment,
      NEO4J_PASSWORD: 'wrong-password',
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^entente: Neo4j at bolt:.* refused the user\. Check NEO4J_USER and NEO4J_PASSWORD\.\n$/);
  });
});

describe('what was loaded', () => {
  beforeEach(async () => {
    await entente(['ingest', write('base.jsonl', lines(articles))], environment);
  });

  it('is asked with entente query, where no service runs too', async () => {
    const ok = await entente(
      ['query', 'query ($id: ID!) { entity(id: $id) { name } }', '--variables', '{"id": "country:BR"}'],
      environment,
    );
    expect(ok.code).toBe(0);
    expect(JSON.parse(ok.stdout)).toEqual({ data: { entity: { name: 'Brazil' } } });
    const wrong = await entente(['query', '-'], environment, '{ nonsense }');
    expect(wrong.code).toBe(1);
    expect(JSON.parse(wrong.stdout).errors[0].message).toContain('nonsense');
  });

  it('comes out as an export, and back in as the same', async () => {
    const first = (await entente(['export'], environment)).stdout;
    expect(first.split('\n').length).toBeGreaterThan(8);
    await emptyGraph(graph);
    const imported = await entente(['import', write('graph.jsonl', first)], environment);
    expect(imported.stdout).toBe('8 articles and 0 decisions imported\n');
    expect((await entente(['export'], environment)).stdout).toBe(first);
  });

  it('goes again by source and time, and leaves nothing but the record', async () => {
    const some = await entente(
      ['retract', '--source', 'Example Wire', '--until', '2021-01-13', '--why', 'test'],
      environment,
    );
    expect(some).toMatchObject({ code: 0, stdout: '4 articles retracted\n' });
    const rest = await entente(['retract', '--source', 'Example Wire', '--why', 'test'], environment);
    expect(rest.stdout).toBe('4 articles retracted\n');
    const [row] = await graph.executeRead((tx) =>
      tx.run<{ n: number }>('MATCH (n) WHERE n:Article OR n:Entity OR n:Statement RETURN count(n) AS n'),
    );
    expect(row?.n).toBe(0);
    expect(await entente(['retract', '--source', 'Example Wire', '--why', 'test'], environment)).toMatchObject({
      code: 1,
    });
  });
});

describe('entente keys', () => {
  it('makes a key, lists it without showing it, and revokes it', async () => {
    const made = await entente(['keys', 'add', 'ada', '--role', 'curator'], environment);
    const key = made.stdout.trim();
    expect(key).toMatch(/^entente_/);
    const listed = await entente(['keys', 'list'], environment);
    expect(listed.stdout).toMatch(/^ada\tcurator\t.*in force\n$/);
    expect(listed.stdout).not.toContain(key);
    expect(await entente(['keys', 'revoke', 'ada'], environment)).toMatchObject({ code: 0 });
    expect((await entente(['keys', 'list'], environment)).stdout).toContain('revoked');
    expect(await entente(['keys', 'revoke', 'bob'], environment)).toMatchObject({ code: 1 });
  });
});
