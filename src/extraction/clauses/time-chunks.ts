import { readTime, type TimeExpression } from '../times/time-expressions.js';
import { WordClass } from '../words/word-classes.js';
import type { Chunk } from './chunk.js';
import { type ClauseText, PASS, type Scan } from './scan.js';

const TIME_STARTS =
  /^(today|yesterday|tomorrow|tonight|last|next|this|late|early|earlier|mon|tues?|wed|thu|thurs?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|\d{1,2}|one|two|three|four|five|six|seven|ten|several)$/;

/** "on Tuesday", "last week": a time is a chunk of its own, unless a name begins there or "may" is the modal. */
export function timeChunk(scan: Scan, i: number): number {
  if (scan.mentionAt.has(i)) return PASS;
  const time = readTime(scan.r, i, scan.to);
  const { low, pos } = scan.r.tokens;
  if (!time || (low[i] === 'may' && pos[i] === 'AUX')) return PASS;
  scan.times.push(time);
  return scan.push('time', i, time.last, low[i] ?? '');
}

const HOURS = /^(noon|midday|midnight|dawn|dusk|nightfall|daybreak|sunrise|sunset|evening|then)$/;

/** "by noon", "before dawn": an hour of the day, which no name behind it belongs to. */
export function hourChunk(scan: Scan, i: number): number {
  const { low } = scan.r.tokens;
  if (!HOURS.test(low[i + 1] ?? '') || !/^(by|at|before|after|until|around|since)$/.test(low[i] ?? '')) return PASS;
  return low[i + 2] === 'of' || scan.mentionAt.has(i + 1) ? PASS : scan.push('time', i, i + 2, low[i] ?? '');
}

/** Whether a time begins at token `i` inside a noun phrase, which it ends: "the envoy | yesterday". */
export const timeOpensAt = ({ r }: ClauseText, i: number, to: number): boolean =>
  ((r.tokens.classes[i] ?? 0) & WordClass.TimeWord) !== 0 &&
  TIME_STARTS.test(r.tokens.low[i] ?? '') &&
  readTime(r, i, to) !== null;

/** The times of a sentence by the chunks that they are, once no chunk is moved any more. */
export function timesByChunk(times: readonly TimeExpression[], chunks: readonly Chunk[]): Map<number, TimeExpression> {
  const byToken = new Map(times.map((time) => [time.first, time] as const));
  const out = new Map<number, TimeExpression>();
  chunks.forEach((chunk, index) => {
    const time = chunk.kind === 'time' ? byToken.get(chunk.first) : undefined;
    if (time) out.set(index, time);
  });
  return out;
}
