import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import { placesOf } from '../unnamed-agents.js';
import type { VerbReader } from './verb-reader.js';

/** Attacks that somebody answers for. */
const ATTACK_VERBS =
  /^(kill|wound|injure|attack|bomb|strike|hit|destroy|ram|rip through|blow up|ambush|shoot|shoot dead|murder|assassinate|kidnap|abduct|explode|wreck|damage|tear|tear through|rip|slam|crash|hurt|maim)$/;

/** "A bomb hit a German convoy and the Taliban claimed responsibility": they did it to whomever it was done to. */
function readResponsibility(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.passive || verb.negated) return [];
  const { direct, preps } = ctx.arguments(v);
  const at = direct?.find((c) => nounAt(ctx.s, c)?.head === 'responsibility');
  if (at === undefined) return [];
  const subjects = ctx.subjects(v);
  const told = preps.find((p) => p.word === 'for');
  const named = told ? ctx.partiesOrOwners(told.group) : [];
  // "responsibility for a bombing in Haifa": whoever is at home there.
  const victims = named.length || !told ? named : placesOf(ctx, v);
  const objects = victims.length ? victims : attackedBefore(ctx, v);
  return buildClaims(ctx, {
    type: 'ATTACKED',
    subjects,
    objects: objects.filter((o) => !subjects.some((s) => s.entity === o.entity)).slice(0, 1),
    verb: v,
    trigger: verb.headAt,
    rule: 'responsibility:ATTACKED',
    confidence: 0.7,
  });
}

/** Whom the attack told before it was aimed at. */
function attackedBefore(ctx: SentenceContext, v: number): ReturnType<SentenceContext['parties']> {
  for (let k = v - 1; k >= 0; k--) {
    const verb = ctx.s.chunks[k]?.verb;
    if (!verb || !ATTACK_VERBS.test(verb.lemma)) continue;
    const { direct, preps } = ctx.arguments(k);
    const hit = verb.passive ? ctx.subjectChunks(k) : [...(direct ?? []), ...preps.flatMap((p) => p.group)];
    const found = ctx.partiesOrOwners(hit);
    if (found.length) return found;
  }
  return [];
}

export const RESPONSIBILITY: VerbReader = {
  of: (lemma) => /^(claim|admit|accept)$/.test(lemma),
  read: readResponsibility,
};
