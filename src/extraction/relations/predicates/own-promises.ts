import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt, verbAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

/** What is announced to somebody's harm is no promise. */
const HARMING =
  /^(attack|strike|impose|sanction|expel|close|cut|cut off|suspend|halt|stop|retaliate|respond|invade|recall|withhold|seize|deploy|leave|veto|oppose|block|reject|boycott|pull|pull out|withdraw|bomb|shoot|shoot down|destroy|fight|resist|ban|bar|defend|break|break off|freeze|arrest|send|mobilise|mobilize|face|use|take)$/;

/** "told the Fund it would cut subsidies", "assured Chad that it was ready to withdraw": a promise to whoever is told, and a refusal where it is denied. */
function readOwnPromise(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.passive) return [];
  const { chunks } = ctx.s;
  let c = v + 1;
  while (chunks[c]?.kind === 'adv' || chunks[c]?.kind === 'time') c++;
  const told = chunks[c]?.kind === 'noun' ? (ctx.s.groups[c] ?? [c]) : [];
  let k = (told.at(-1) ?? c) + 1;
  while (chunks[k]?.kind === 'adv' || chunks[k]?.kind === 'time' || chunks[k]?.word === 'that') k++;
  if (!told.length || !/^(it|they|he|she)$/.test(nounAt(ctx.s, k)?.head ?? '')) return [];
  const promise = verbAt(ctx.s, k + 1);
  if (promise?.form !== 'finite' || HARMING.test(promise.lemma)) return [];
  const willing =
    promise.lemma === 'be' && /^(ready|willing|prepared|eager|determined)$/.test(chunks[k + 2]?.word ?? '');
  const will = /^(will|would|'ll|'d)$/.test(promise.modal ?? '');
  const barred = promise.negated && /^(can|could|ca|must|may)$/.test(promise.modal ?? '');
  if (!willing && !will && !barred) return [];
  return buildClaims(ctx, {
    type: promise.negated ? 'REJECTED' : 'AGREED_WITH',
    subjects: ctx.subjects(v),
    objects: ctx.parties(told),
    verb: v,
    trigger: verb.headAt,
    rule: `promise:${promise.negated ? 'REJECTED' : 'AGREED_WITH'}:${verb.lemma}`,
    confidence: 0.65,
  });
}

export const OWN_PROMISE: VerbReader = {
  of: (lemma) => /^(tell|assure|inform|notify|promise)$/.test(lemma),
  read: readOwnPromise,
};
