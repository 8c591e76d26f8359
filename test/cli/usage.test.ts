import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { entente } from './memory-io.js';

const NAMES = [
  'serve',
  'ingest',
  'extract',
  'query',
  'seed',
  'watch',
  'export',
  'import',
  'verify',
  'retract',
  'keys',
  'doctor',
];

describe('the command line', () => {
  it('lists every command with --help and shows examples of each', async () => {
    const { code, stdout } = await entente(['--help']);
    expect(code).toBe(0);
    expect(NAMES).toHaveLength(COMMANDS.length);
    for (const name of NAMES) {
      expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
      const help = await entente([name, '--help']);
      expect(help.code).toBe(0);
      expect(help.stdout).toMatch(new RegExp(`^Examples:\\n( {2}\\$ .*\\n?)*.*entente ${name}`, 'm'));
    }
  });

  it.each([
    ['an unknown command', ['inhale']],
    ['an unknown option', ['ingest', '--fast', 'a.json']],
    ['no input', ['ingest']],
    ['a format that is none', ['extract', '--format', 'docx', 'a.json']],
    ['variables that are no JSON', ['query', '{ __typename }', '--variables', '{']],
    ['variables that are no object', ['query', '{ __typename }', '--variables', '[]']],
    ['a retraction of everything', ['retract', '--why', 'spring cleaning']],
    ['a retraction without a reason', ['retract', '--source', 'Wire']],
    ['a day that is none', ['retract', '--since', '2021-02-30', '--why', 'test']],
    ['a setting that is wrong', ['ingest', '--batch', 'many', 'a.json']],
  ])('ends with 2 and a sentence on %s', async (_, words) => {
    const { code, stdout, stderr } = await entente(words);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim()).not.toBe('');
  });

  it('names the wrong setting and what it got', async () => {
    const { code, stderr } = await entente(['export'], { NEO4J_URI: 'http://127.0.0.1:7474' });
    expect(code).toBe(2);
    expect(stderr).toContain('The setting NEO4J_URI is wrong: it must start with bolt://');
  });

  it('says what to do where Neo4j does not answer', async () => {
    const { code, stderr } = await entente(['doctor'], { NEO4J_URI: 'bolt://127.0.0.1:1', PORT: '0' }).then(
      (result) => ({
        ...result,
        stderr: result.stdout,
      }),
    );
    expect(code).toBe(1);
    expect(stderr).toContain('MISSING  Neo4j at bolt://127.0.0.1:1');
    expect(stderr).toContain('Start it, or check NEO4J_URI.');
  });
});
