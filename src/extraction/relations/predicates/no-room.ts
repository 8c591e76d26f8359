import { phrasesAfter } from '../../clauses/arguments.js';
import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

/** What there is none of, where somebody refuses. */
const REFUSED = /^(room|question|need|reason|point|possibility|chance|place|justification|basis|prospect|way)$/;

/** "told Washington there was no room for mediation", "said there was no question of American troops": whoever says so refuses it. */
function readNoRoom(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.negated || nounAt(ctx.s, v - 1)?.head !== 'there') return [];
  const noun = nounAt(ctx.s, v + 1);
  if (noun?.opener !== 'no' || !REFUSED.test(noun.head)) return [];
  const speaker = ctx.speaker(v);
  if (!speaker || speaker.verb < 0) return [];
  const subjects = ctx.parties(speaker.chunks).slice(0, 1);
  const told = ctx.arguments(speaker.verb).direct ?? [];
  const of = noun.ofs.flatMap((o) => [...ctx.refs.denotes(o), ...ctx.refs.about(o)]).slice(0, 1);
  const behind = phrasesAfter(ctx.s, v + 1).find((p) => p.word === 'for');
  const listeners = ctx.parties(told);
  const objects = listeners.length
    ? listeners
    : of.length
      ? of.map((entity) => ({ entity, chunk: v + 1, certainty: 0.9 }))
      : behind
        ? ctx.partiesOrOwners(behind.group)
        : [];
  return buildClaims(ctx, {
    type: 'REJECTED',
    subjects,
    objects: objects.filter((o) => !subjects.some((s) => s.entity === o.entity)),
    verb: v,
    trigger: noun.headAt,
    rule: `no-room:REJECTED:${noun.head}`,
    confidence: 0.7,
    standing: { status: 'occurred', negated: false },
    teller: subjects[0]?.entity ?? null,
  });
}

export const NO_ROOM: VerbReader = { of: (lemma) => lemma === 'be', read: readNoRoom };
