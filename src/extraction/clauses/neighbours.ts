import type { SentenceReading } from './sentence-reading.js';

/** The chunk before `c` that is neither adverb nor time; −1 or less where there is none. */
export function solidBefore(s: SentenceReading, c: number): number {
  let k = c - 1;
  while (s.chunks[k]?.kind === 'adv' || s.chunks[k]?.kind === 'time') k--;
  return k;
}

/** The verb group before chunk `from` and behind the last break, or −1. */
export function verbBefore(s: SentenceReading, from: number): number {
  for (let c = from - 1; c >= 0; c--) {
    if (s.chunks[c]?.kind === 'verb') return c;
    if (s.chunks[c]?.kind === 'break') return -1;
  }
  return -1;
}
