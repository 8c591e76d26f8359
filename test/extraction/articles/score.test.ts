import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const score = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'test/extraction/articles/score.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 60_000,
  });

describe('the score command', () => {
  it('lists no misses of held-out articles, whichever way the folder is named', () => {
    for (const folder of ['held-out', 'test/extraction/articles/dev/../held-out']) {
      const { status, stdout, stderr } = score(folder, '--misses');
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain('figures only');
    }
  }, 120_000);

  it('says which folder it did not find', () => {
    const { status, stderr } = score('nowhere');
    expect(status).toBe(2);
    expect(stderr).toContain('nowhere');
  }, 60_000);
});
