/**
 * How well the rules read, on every set there is, in one table:
 *   npm run eval [-- --update] [-- --only=PART-OF-A-SET'S-NAME]
 * Ends with 1 where a figure is below its floor in floors.json; `--update` raises the floors to a hundredth under what
 * was measured. It prints figures and never a sentence: the held-out sets stay unread.
 */
import { createRuleExtractor } from '../../src/extraction/index.js';
import type { SetFigures } from './figures.js';
import { raisedFloors, readFloors, shortfallsOf, writeFloors } from './floors.js';
import { NEIGHBOUR_SETS, OWN_SETS } from './measure.js';
import { shortfallLines, tableOf } from './print.js';

async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg !== '--update' && !arg.startsWith('--only='));
  if (unknown !== undefined) {
    console.error(`usage: npm run eval [-- --update] [-- --only=NAME]   (got "${unknown}")`);
    return 2;
  }
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length) ?? '';
  const extractor = createRuleExtractor();
  const measured: SetFigures[] = [];
  for (const set of [...NEIGHBOUR_SETS, ...OWN_SETS])
    if (set.present && set.name.includes(only)) measured.push(await set.measure(extractor));
  const floors = readFloors();
  const shortfalls = shortfallsOf(measured, floors);
  console.log(tableOf(measured, shortfalls));
  for (const line of shortfallLines(shortfalls)) console.log(line);
  if (args.includes('--update')) writeFloors(raisedFloors(measured, floors));
  return shortfalls.length > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
