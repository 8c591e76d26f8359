import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

/** "It is up to China to leave", "it is time for Pakistan to act, X said": asked of them by whoever says so. */
function readTimeFor(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.negated || verb.passive) return [];
  const { chunks } = ctx.s;
  const [c, d] = [chunks[v + 1], chunks[v + 2]];
  const isTime = nounAt(ctx.s, v + 1)?.head === 'time' || (c?.kind === 'time' && /time/.test(word(ctx, v + 1)));
  const isUp =
    /\bup$/.test(word(ctx, v)) || c?.word === 'up' || c?.word === 'up to' || (c?.kind === 'adv' && c.word === 'up');
  let k = -1;
  if (isTime && d?.word === 'for') k = v + 3;
  else if (isUp) k = chunks.findIndex((x, i) => i > v && x.kind === 'noun');
  if (k < 0 || chunks[k]?.kind !== 'noun' || chunks[(ctx.s.groups[k]?.at(-1) ?? k) + 1]?.verb?.form !== 'infinitive')
    return [];
  const tellers = ctx.tellers(v).slice(0, 1);
  return buildClaims(ctx, {
    type: 'URGED',
    subjects: tellers,
    objects: ctx.parties(ctx.s.groups[k] ?? [k]).filter((p) => !tellers.some((t) => t.entity === p.entity)),
    verb: v,
    trigger: verb.headAt,
    rule: 'time-for:URGED',
    confidence: 0.7,
    standing: { status: 'occurred', negated: false },
    teller: tellers[0]?.entity ?? null,
  });
}

const word = (ctx: SentenceContext, c: number): string =>
  ctx.mentions.reading.slice(ctx.s.chunks[c]?.first ?? 0, ctx.s.chunks[c]?.last ?? 0).toLowerCase();

export const TIME_FOR: VerbReader = { of: (lemma) => lemma === 'be', read: readTimeFor };
