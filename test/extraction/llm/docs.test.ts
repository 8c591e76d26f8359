import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DROP_REASONS } from '../../../src/extraction/llm/index.js';

test('docs/llm.md tells of every reason for which something is dropped', () => {
  const page = readFileSync(new URL('../../../docs/llm.md', import.meta.url), 'utf8');
  for (const reason of Object.keys(DROP_REASONS)) expect(page).toContain(`\`${reason}\``);
});
