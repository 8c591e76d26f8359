import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

const BONDS = /^(relations|ties|cooperation|co-operation|friendship|partnership|links|bonds|relationship|contacts)$/;
const GROWING = /^(develop|grow|flourish|deepen|strengthen|expand|improve|prosper|thrive|intensify|advance|blossom)$/;
const BEING = /^(be|remain|stay|stand)$/;
const GOOD =
  /^(excellent|good|close|strong|friendly|cordial|exemplary|warm|strategic|best|solid|brotherly|fraternal|unprecedented|high|highest|dynamic)$/;

/** "relations between the two countries are at their best", "cooperation between A and B is growing": the two are partners. */
function readBonds(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.negated || verb.passive) return [];
  const subject = ctx.subjectChunks(v)[0] ?? -1;
  const noun = nounAt(ctx.s, subject);
  if (!noun || noun.mention || !BONDS.test(noun.head)) return [];
  const between =
    ctx.s.chunks[subject + 1]?.word === 'between' ? ctx.parties(ctx.s.groups[subject + 2] ?? [subject + 2]) : [];
  const parties = between.length ? between : ctx.owners(subject);
  if (parties.length < 2) return [];
  if (!GROWING.test(verb.lemma) && !tellsGood(ctx, v)) return [];
  return buildClaims(ctx, {
    type: 'PARTNER_OF',
    subjects: parties,
    objects: [],
    verb: v,
    trigger: noun.headAt,
    rule: `bonds:PARTNER_OF:${noun.head}`,
    confidence: 0.85,
  });
}

/** "are at their best", "remain excellent", "are at a high level". */
function tellsGood(ctx: SentenceContext, v: number): boolean {
  const { low } = ctx.mentions.reading.tokens;
  const from = ctx.s.chunks[v]?.last ?? 0;
  for (let i = from; i < Math.min(ctx.s.sentence.last, from + 6) && low[i] !== ',' && low[i] !== 'but'; i++)
    if (GOOD.test(low[i] ?? '')) return true;
  return false;
}

export const BONDED: VerbReader = {
  of: (lemma) => GROWING.test(lemma) || BEING.test(lemma),
  read: readBonds,
};
