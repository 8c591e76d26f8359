import { type SentenceReading, verbAt } from '../clauses/sentence-reading.js';
import type { TimeExpression } from '../times/time-expressions.js';

/** The times of a sentence by the verb that each belongs to: the nearest on its left in its clause, else the next on its right. */
export function timesOfVerbs(s: SentenceReading): ReadonlyMap<number, readonly TimeExpression[]> {
  const out = new Map<number, TimeExpression[]>();
  const { chunks } = s;
  for (const [c, time] of s.times) {
    let owner = -1;
    for (let k = c - 1; k >= 0; k--) {
      const chunk = chunks[k];
      if (chunk?.kind === 'verb') {
        owner = k;
        break;
      }
      if (chunk?.kind === 'break' || chunk?.kind === 'sub') break;
    }
    // "In 2021 a delegation headed by X visited": the participle only tells who.
    const next = chunks.findIndex((chunk, k) => k > c && chunk.kind === 'verb' && chunk.verb?.form !== 'participle');
    // "France on Thursday became": a time between subject and verb is the verb's, not the clause's before.
    const below = next > c && owner >= 0 && verbAt(s, next)?.form === 'infinitive';
    if (next > c && !below && precedesVerb(s, c, next)) owner = next;
    if (owner < 0) owner = next;
    if (owner < 0) continue;
    const list = out.get(owner);
    if (list) list.push(time);
    else out.set(owner, [time]);
  }
  return out;
}

/** Whether the time at chunk `c` stands right before its verb, or at the head of the clause. */
function precedesVerb({ chunks }: SentenceReading, c: number, verb: number): boolean {
  let k = c + 1;
  while (chunks[k]?.kind === 'adv' || chunks[k]?.kind === 'time') k++;
  if (k === verb) return true;
  // "On Tuesday, X met": at the head of a clause.
  const before = chunks[c - 1]?.kind;
  return (
    (c === 0 || before === 'break' || before === 'sub' || before === 'and') &&
    chunks.slice(c + 1, verb).every((chunk) => chunk.kind !== 'sub' && chunk.kind !== 'break')
  );
}
