import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf, questionsOf, shellLinesOf } from '../../scripts/readme/blocks.js';
import { readConfig, SETTING_NAMES } from '../../src/config.js';
import { emptyGraph, openEmptyGraph, sharedGraphConfig } from '../setup/graph.js';
import { entente } from './memory-io.js';

const markdown = readFileSync('README.md', 'utf8');
const lines = shellLinesOf(markdown);
const ENTENTE = 'npm run --silent entente -- ';

/** Lines that this test cannot run as they stand, and where they are run or held to instead. */
const RUN_ELSEWHERE: Readonly<Record<string, string>> = {
  'npm install && npm start': 'serve.test.ts, after the npm ci of .ci/run',
  'docker compose up': 'test/architecture/docker.test.ts',
  'npm start': 'serve.test.ts',
};

let folder: string;
let environment: Record<string, string>;
beforeAll(async () => {
  const graph = await openEmptyGraph();
  await emptyGraph(graph);
  await graph.close();
  const { uri, user, password } = sharedGraphConfig();
  environment = {
    NEO4J_URI: uri ?? '',
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    PORT: '47999',
    ENTENTE_WORKERS: '1',
  };
  folder = mkdtempSync(join(tmpdir(), 'entente-readme-'));
  mkdirSync(join(folder, 'my-articles'));
  writeFileSync(join(folder, 'my-articles', 'talks.json'), exampleArticle());
  writeFileSync(join(folder, 'names.yaml'), 'entities:\n  - name: Quorum Circle\n    kind: Organization\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const exampleArticle = (): string => blocksOf(markdown).find(({ text }) => text.includes('"publishedOn"'))?.text ?? '';

/** The words of a shell line after the settings before it and the command. */
function wordsOf(line: string): { settings: string[]; words: string[] } {
  const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const first = words.findIndex((word) => !/^[A-Z][A-Z0-9_]*=/.test(word));
  return { settings: words.slice(0, first), words: words.slice(first) };
}

const OWN_FILES = /^(my-articles|names\.yaml|rejects\.jsonl|extracted|graph\.jsonl)/;
const inFolder = (word: string): string => (OWN_FILES.test(word) ? join(folder, word) : word);

describe('the README', () => {
  it('names no setting that there is not', () => {
    for (const line of lines)
      for (const setting of wordsOf(line).settings) expect(SETTING_NAMES).toContain(setting.split('=')[0]);
    expect(() =>
      readConfig(Object.fromEntries(lines.flatMap((line) => wordsOf(line).settings.map((word) => word.split('='))))),
    ).not.toThrow();
  });

  it('has only commands that are run by a test', () => {
    for (const line of lines) {
      const command = wordsOf(line).words.join(' ');
      const known = command.includes(ENTENTE.trim()) || Object.keys(RUN_ELSEWHERE).includes(command);
      expect(known, line).toBe(true);
    }
  });

  const commands = lines.filter(
    (line) => line.includes(ENTENTE) && !line.includes('LLM_BASE_URL') && !/-- (watch|doctor)/.test(line),
  );
  it.each(commands.filter((line) => !line.endsWith('-- seed')))(
    'tells a command that does what it says: %s',
    async (line) => {
      const words = wordsOf(line.slice(line.indexOf(ENTENTE) + ENTENTE.length)).words.map(inFolder);
      const piped = /^cat (\S+) \|/.exec(line)?.[1];
      const stdin = piped ? readFileSync(inFolder(piped)) : '';
      const { code, stderr } = await entente(words, environment, stdin);
      expect({ code, stderr: stderr.replace(/^\[.*\n/gm, '') }).toEqual({ code: 0, stderr: '' });
    },
  );

  it('gives the answers that the dispatches of seed/ give', async () => {
    const graph = await openEmptyGraph();
    await graph.close();
    expect((await entente(['seed'], environment)).code).toBe(0);
    const questions = questionsOf(markdown);
    expect(questions).toHaveLength(3);
    for (const { query, answer } of questions) {
      const { stdout } = await entente(['query', query], environment);
      expect(JSON.parse(stdout), 'run `npm run readme` to write the answers anew').toEqual({
        data: JSON.parse(answer ?? 'null'),
      });
    }
  });

  it('and the list of settings name every setting', () => {
    const settings = readFileSync('docs/settings.md', 'utf8');
    for (const name of SETTING_NAMES) expect(settings, name).toContain(`\`${name}\``);
  });
});
