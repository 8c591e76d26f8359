import { REPORTING_VERBS } from '../../../ontology/words/governors.js';
import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt, verbAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

/** "said Syria was behind the bombing", "said that Libya was responsible", "Iran was to blame, Iraq said": an accusation by whoever says it. */
function readBlame(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.negated || verb.passive) return [];
  const next = ctx.s.chunks.slice(v + 1, v + 4).find(({ kind }) => kind !== 'adv' && kind !== 'time');
  if (next?.kind === 'prep' && next.word === 'behind') {
    const backed = standsBehind(ctx, v);
    if (backed.length) return backed;
  }
  const blamed =
    (next?.kind === 'prep' && next.word === 'behind') ||
    (next?.kind === 'adj' && /^(responsible|guilty|complicit|culpable)$/.test(next.word)) ||
    (next?.verb?.form === 'infinitive' && next.verb.lemma === 'blame');
  if (!blamed) return [];
  const speaker = ctx.speaker(v);
  if (!speaker || (speaker.verb >= 0 && !REPORTING_VERBS.has(verbAt(ctx.s, speaker.verb)?.lemma ?? ''))) return [];
  const accusers = ctx.parties(speaker.chunks).slice(0, 1);
  return buildClaims(ctx, {
    type: 'ACCUSED',
    subjects: accusers,
    objects: ctx.grammaticalSubjects(v).filter((p) => !accusers.some((a) => a.entity === p.entity)),
    verb: v,
    trigger: verb.headAt,
    rule: 'blame:ACCUSED',
    confidence: 0.75,
    standing: { status: 'occurred', negated: false },
    teller: accusers[0]?.entity ?? null,
  });
}

/** "Liberia, which it holds responsible": whom the relative means. */
function readHolding(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.negated || verb.passive) return [];
  const next = ctx.s.chunks[v + 1];
  if (next?.kind !== 'adj' || !/^(responsible|accountable|liable|culpable|guilty|answerable)$/.test(next.word))
    return [];
  const { chunks } = ctx.s;
  if (chunks[v - 2]?.kind !== 'rel' || chunks[v - 1]?.kind !== 'noun') return [];
  const before = chunks[v - 3]?.kind === 'comma' ? v - 4 : v - 3;
  return buildClaims(ctx, {
    type: 'ACCUSED',
    subjects: ctx.subjects(v),
    objects: ctx.partiesOrOwners([before]),
    verb: v,
    trigger: verb.headAt,
    rule: 'blame:ACCUSED:hold',
    confidence: 0.8,
  });
}

/** "the bloc is fully behind Lithuania": behind a state or a person one stands, behind a deed one is to blame. */
function standsBehind(ctx: SentenceContext, v: number): Claim[] {
  const prep = ctx.arguments(v).preps.find((p) => p.word === 'behind');
  const backed = prep ? ctx.parties(prep.group) : [];
  return buildClaims(ctx, {
    type: 'SUPPORTS',
    subjects: ctx.grammaticalSubjects(v),
    objects: backed,
    verb: v,
    trigger: verbAt(ctx.s, v)?.headAt ?? 0,
    rule: 'behind:SUPPORTS',
    confidence: 0.8,
  });
}

/** "the blame lies squarely with France, X said" */
function readBlameOn(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.negated || verb.passive) return [];
  const subject = nounAt(ctx.s, ctx.subjectChunks(v)[0] ?? -1);
  if (!subject || subject.mention || !/^(blame|fault|responsibility|onus|guilt)$/.test(subject.head)) return [];
  const prep = ctx.arguments(v).preps.find((p) => /^(with|on|upon|at)$/.test(p.word));
  // "for him the blame lay with X"
  const own = ctx.subjectChunks(v)[0] ?? 0;
  const mind = ctx.s.chunks[own - 2]?.word === 'for' ? ctx.parties([own - 1])[0] : undefined;
  const teller = ctx.tellers(v)[0] ?? mind;
  if (!prep || !teller) return [];
  return buildClaims(ctx, {
    type: 'ACCUSED',
    subjects: [teller],
    objects: ctx.partiesOrOwners(prep.group).filter((p) => p.entity !== teller.entity),
    verb: v,
    trigger: verb.headAt,
    rule: 'blame:ACCUSED:lie',
    confidence: 0.78,
    standing: { status: 'occurred', negated: false },
    teller: teller.entity,
  });
}

export const BLAME: VerbReader = { of: (lemma) => /^(be|stand)$/.test(lemma), read: readBlame };
export const HOLDING: VerbReader = { of: (lemma) => lemma === 'hold', read: readHolding };
export const BLAME_LAID: VerbReader = { of: (lemma) => /^(lie|lay|rest|fall|belong)$/.test(lemma), read: readBlameOn };
