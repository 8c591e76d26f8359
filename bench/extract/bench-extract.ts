/**
 * How fast the rules read, beside what they stand on and beside compromise:
 *   npm run bench:extract                      speed and growth, about a minute
 *   npm run bench:extract -- memory [100000]   heap over that many articles, some minutes
 *   npm run bench:extract -- speed [rounds]    or growth [characters]
 */
import { growth } from './growth.js';
import { memory } from './memory.js';
import { speed } from './speed.js';

const ROUNDS = 11;
const LONGEST = 5_000_000;
const ARTICLES = 100_000;

const [what = 'all', count] = process.argv.slice(2);
type Part = () => AsyncIterable<string>;
const parts: Readonly<Record<string, Part>> = {
  async *all() {
    yield* speed(ROUNDS);
    yield* growth(LONGEST);
  },
  speed: () => speed(Number(count ?? ROUNDS)),
  growth: () => growth(Number(count ?? LONGEST)),
  memory: () => memory(Number(count ?? ARTICLES)),
};
const part = parts[what];
if (part) for await (const line of part()) console.log(line);
else {
  console.error(`usage: npm run bench:extract [-- speed|growth|memory [COUNT]]   (got "${what}")`);
  process.exitCode = 2;
}
