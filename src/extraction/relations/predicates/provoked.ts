import type { RelationType } from '../../../ontology/index.js';
import { DEED_NOUNS } from '../../../ontology/words/deed-nouns.js';
import { PROVOKING_VERBS, REACTION_NOUNS } from '../../../ontology/words/predicate-words.js';
import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim, Party } from '../claim.js';
import { doersBefore } from '../deeds.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

/** "Greece's move drew criticism from Turkey", "the veto provoked anger in Kiev": who reacts so acts on whoever did it. */
function readProvoked(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.passive) return [];
  const { direct, preps } = ctx.arguments(v);
  const at = direct?.find((c) => REACTION_NOUNS.has(nounAt(ctx.s, c)?.head ?? ''));
  const noun = at === undefined ? null : nounAt(ctx.s, at);
  if (at === undefined || !noun) return [];
  const type: RelationType = REACTION_NOUNS.get(noun.head) ?? 'ACCUSED';
  const from = preps.find((p) => /^(from|among|by)$/.test(p.word)) ?? preps.find((p) => p.word === 'in');
  const named = from ? ctx.partiesOrOwners(from.group) : [];
  const reacting = named.length ? named : ctx.owners(at);
  const [first] = reacting;
  if (!first) return [];
  return buildClaims(ctx, {
    type,
    subjects: reacting,
    objects: provokers(ctx, v, first.entity),
    verb: v,
    trigger: noun.headAt,
    rule: `provoked:${type}:${noun.head}`,
    confidence: 0.82,
  });
}

/** Who did what the verb's subject names: the party itself, whose deed it is, or whose deed the text told before. */
function provokers(ctx: SentenceContext, v: number, reacting: number): readonly Party[] {
  const own = ctx.grammaticalSubjects(v);
  if (own.length) return own;
  const chunks = ctx.subjectChunks(v);
  const owned = ctx.partiesOrOwners(chunks);
  if (owned.length) return owned;
  const [chunk] = chunks;
  if (chunk === undefined || !DEED_NOUNS.has(nounAt(ctx.s, chunk)?.head ?? '')) return [];
  return doersBefore(ctx, chunk, reacting, ctx.span(v).start).map((entity) => ({ entity, chunk, certainty: 0.85 }));
}

export const PROVOKED: VerbReader = { of: (lemma) => PROVOKING_VERBS.has(lemma), read: readProvoked };
