import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt, verbAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim, Party } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

/** What one does to whoever does not heed. */
const ANSWERS =
  /^(respond|retaliate|act|react|answer|reply|review|reconsider|reassess|defend|strike|attack|hit|cut|close|suspend|recall|expel|withdraw|stop|halt|punish|leave|sever|break|take|use|shoot|fire|impose|freeze|cancel|block)$/;

const threat = (ctx: SentenceContext, v: number, verb: VerbGroup, from: Party, to: readonly Party[], word: string) =>
  buildClaims(ctx, {
    type: 'THREATENED',
    subjects: [from],
    objects: to,
    verb: v,
    trigger: verb.headAt,
    rule: `warning:THREATENED:${word}`,
    confidence: 0.75,
    standing: { status: 'occurred', negated: false },
    teller: from.entity,
  });

/** "If Luanda sends its agents here we shall respond," he warned: a threat to the subject of the condition. */
function readWarning(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (!/^(will|shall|would|'ll)$/.test(verb.modal ?? '') || verb.negated || verb.passive) return [];
  const { chunks } = ctx.s;
  const opener = chunks.findIndex((chunk) => chunk.kind === 'sub' && /^(if|unless)$/.test(chunk.word));
  const inner = chunks.findIndex((chunk, k) => k > opener && chunk.verb?.form === 'finite');
  if (opener < 0 || inner < 0 || inner === v) return [];
  const teller = ctx.tellers(v)[0];
  if (!teller) return [];
  const own = ctx.refs.standsFor(teller.entity);
  const acts = ctx.grammaticalSubjects(v);
  const isOwn = (p: Party): boolean => p.entity === teller.entity || ctx.refs.standsFor(p.entity) === own;
  const subject = nounAt(ctx.s, ctx.subjectChunks(v)[0] ?? -1);
  if (!/^(we|i)$/.test(subject?.head ?? '') && !(acts.length && acts.every(isOwn))) return [];
  return threat(
    ctx,
    v,
    verb,
    teller,
    ctx.grammaticalSubjects(inner).filter((p) => !isOwn(p)),
    'if',
  );
}

/** "said Angola reserved the right to respond": to the one with whom it is at odds. */
function readReserve(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.negated || verb.passive) return [];
  const { direct, infinitive } = ctx.arguments(v);
  if (!(direct ?? []).some((c) => nounAt(ctx.s, c)?.head === 'right')) return [];
  if (infinitive === null || !ANSWERS.test(verbAt(ctx.s, infinitive)?.lemma ?? '')) return [];
  const [from] = ctx.subjects(v);
  if (!from) return [];
  const rival = ctx.refs.salience.otherThan(ctx.refs.standsFor(from.entity));
  return rival === null
    ? []
    : threat(ctx, v, verb, from, [{ entity: rival, chunk: from.chunk, certainty: 0.85 }], 'reserve');
}

export const WARNING: VerbReader = { of: (lemma) => ANSWERS.test(lemma), read: readWarning };

export const RESERVE: VerbReader = { of: (lemma) => lemma === 'reserve', read: readReserve };
