import { BRANDING_VERBS, NAMING_VERBS } from '../../../ontology/words/predicate-words.js';
import { phrasesAfter } from '../../clauses/arguments.js';
import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim, Party } from '../claim.js';
import { doersBefore, pointsBack } from '../deeds.js';
import type { SentenceContext } from '../sentence-context.js';
import { toneBehind } from '../tone.js';
import type { VerbReader } from './verb-reader.js';

/** "called Brazil a political dwarf" accuses, "described X as a reliable partner" praises. */
function readNaming(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  const args = ctx.arguments(v);
  const target = verb.passive ? ctx.subjectChunks(v) : (args.indirect ?? args.direct);
  const partner = partnerOf(ctx, v, verb);
  if (partner.length) return partner;
  if (!target) return [];
  const type =
    toneBehind(ctx, ctx.s.chunks[verb.passive ? v : (target.at(-1) ?? v)]?.last ?? 0) ??
    (BRANDING_VERBS.has(verb.lemma) ? 'ACCUSED' : null);
  if (!type) return [];
  // "called the charge baseless" rejects it.
  const denied = type === 'ACCUSED' && SAID.test(nounAt(ctx.s, target[0] ?? -1)?.head ?? '');
  return buildClaims(ctx, {
    type: denied ? 'REJECTED' : type,
    subjects: ctx.subjects(v),
    objects: pointsBack(ctx, target[0] ?? -1) ? lastDoer(ctx, v, target) : named(ctx, v, target),
    verb: v,
    trigger: verb.headAt,
    rule: `naming:${type}:${verb.lemma}`,
    confidence: 0.8,
  });
}

/** What others have said or asked. */
const SAID = /^(charges?|accusations?|allegations?|claims?|demands?|requests?|offers?|proposals?|suggestions?|terms)$/;

/** Whom or whose a phrase names: "remarks by the Egyptian president", "the decision". */
function named(ctx: SentenceContext, v: number, chunks: readonly number[]): readonly Party[] {
  const own = ctx.partiesOrOwners(chunks);
  if (own.length) return own;
  const by = phrasesAfter(ctx.s, chunks.at(-1) ?? -1).find((p) => p.word === 'by' || p.word === 'of');
  return by ? ctx.partiesOrOwners(by.group) : lastDoer(ctx, v, chunks);
}

/** Whose deed "it" or "the decision" is, by what the text has told. */
function lastDoer(ctx: SentenceContext, v: number, chunks: readonly number[]): readonly Party[] {
  const chunk = chunks[0] ?? -1;
  const noun = nounAt(ctx.s, chunk);
  const apposed = /^an?$/.test(noun?.opener ?? '') && chunk < v;
  const bare =
    noun && (apposed || /^(the|this|that|these|it)$/.test(noun.opener)) && !noun.ofs.length && !noun.modifiers.length;
  const actor = ctx.subjects(v)[0];
  if (!bare || !actor) return [];
  if (apposed) {
    const before = ctx.s.chunks.findLastIndex((c, k) => k < chunk && c.verb?.form === 'finite');
    return before >= 0 ? ctx.subjects(before).map((p) => ({ entity: p.entity, chunk: p.chunk, certainty: 0.85 })) : [];
  }
  return doersBefore(ctx, chunk, actor.entity, ctx.span(v).start).map((entity) => ({ entity, chunk, certainty: 0.85 }));
}

/** Verbs for what somebody is to one, where "call" and "describe" praise. */
const REGARDING = new Set(['consider', 'regard', 'view', 'see', 'count', 'deem']);

/** "considers Poland a priority partner", "sees Kenya as an ally": the two are partners in its eyes. */
function partnerOf(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.negated || !REGARDING.has(verb.lemma)) return [];
  const { direct, indirect, preps } = ctx.arguments(v);
  const as = preps.find((p) => p.word === 'as' || p.word === 'among');
  const names = [...(direct ?? []), ...(as?.group ?? [])];
  const at = names.find((c) => /^(partners?|all(y|ies)|friends?)$/.test(nounAt(ctx.s, c)?.head ?? ''));
  const target = indirect ?? direct;
  if (at === undefined || !target) return [];
  return buildClaims(ctx, {
    type: 'PARTNER_OF',
    subjects: ctx.subjects(v),
    objects: ctx.parties(target.filter((c) => c !== at)),
    verb: v,
    trigger: nounAt(ctx.s, at)?.headAt ?? verb.headAt,
    rule: `naming:PARTNER_OF:${verb.lemma}`,
    confidence: 0.8,
  });
}

export const NAMING: VerbReader = { of: (lemma) => NAMING_VERBS.has(lemma), read: readNaming };
