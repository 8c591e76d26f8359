import { createRuleExtractor } from '../../src/extraction/index.js';
import { SEEN } from './cases/index.js';
import { HELD_OUT } from './held-out/index.js';
import { figuresOf, lineOf, missesOf, run } from './scoring.js';

/**
 * Prints how the rules do on the tables of cases:
 *   npx tsx test/extraction/score-cases.ts [seen|held-out] [--misses] [--only=part-of-a-table's-name]
 * The held-out half shows figures alone, so that no rule is written to its sentences.
 */
async function main(args: readonly string[]): Promise<number> {
  const half = args.find((arg) => !arg.startsWith('--')) ?? 'seen';
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length) ?? '';
  const showMisses = args.includes('--misses');
  if (half !== 'seen' && half !== 'held-out') {
    console.error('usage: score-cases.ts [seen|held-out] [--misses] [--only=NAME]');
    return 2;
  }
  if (half === 'held-out' && showMisses) {
    console.error('The held-out half prints figures only: its misses stay unread.');
    return 2;
  }
  const extractor = createRuleExtractor();
  const all = [];
  for (const table of half === 'seen' ? SEEN : HELD_OUT) {
    if (!table.construction.includes(only)) continue;
    const results = await run(table, extractor);
    all.push(...results);
    console.log(lineOf(table.construction, figuresOf(results)));
    if (showMisses) for (const line of results.flatMap(missesOf)) console.log(line);
  }
  console.log(lineOf(`all ${half}`, figuresOf(all)));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
