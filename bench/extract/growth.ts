import { builtExtractor } from './built-extractor.js';
import { longText } from './corpus.js';
import { median } from './rounds.js';

const ROUNDS = 3;

/** The time for one article of each length, doubled up to `most` characters; gives the lines to print as they come. */
export async function* growth(most: number): AsyncGenerator<string> {
  const extractor = await builtExtractor();
  const whole = longText(most);
  const lengths: number[] = [];
  for (let length = most; length > 150_000; length = Math.ceil(length / 2)) lengths.unshift(length);
  let before = Number.NaN;
  yield `growth: one article, doubled; median of ${ROUNDS}, processor time`;
  for (const length of lengths) {
    const text = whole.slice(0, length);
    const times = Array.from({ length: ROUNDS }, () => {
      const start = process.cpuUsage();
      extractor.extract({ id: 'long', title: '', publishedOn: '2021-01-12', text });
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    const time = median(times);
    const ratio = Number.isNaN(before) ? '' : `${(time / before).toFixed(2)} times the one before`;
    before = time;
    yield `  ${String(length).padStart(9)} characters  ${time.toFixed(0).padStart(6)} ms  ${ratio}`;
  }
}
