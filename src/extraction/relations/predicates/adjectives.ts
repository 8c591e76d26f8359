import { ADJECTIVE_FRAMES } from '../../../ontology/words/adjectives.js';
import { BECOMING_VERBS } from '../../../ontology/words/predicate-words.js';
import { type PrepPhrase, phrasesAfter } from '../../clauses/arguments.js';
import type { VerbGroup } from '../../clauses/chunk.js';
import { buildClaims } from '../build-claims.js';
import { type Claim, type Party, weighted } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

/** "is critical of X", "remains grateful to X": an adjective behind "be" and the preposition that leads to the other party. */
function readAdjective(ctx: SentenceContext, v: number): Claim[] {
  let c = v + 1;
  while (c < v + 3 && ctx.s.chunks[c]?.kind === 'adv') c++;
  const chunk = ctx.s.chunks[c];
  const frame = chunk?.kind === 'adj' ? ADJECTIVE_FRAMES.get(chunk.word) : undefined;
  const prep = frame ? phrasesAfter(ctx.s, c).find((p) => frame.preps.includes(p.word)) : undefined;
  if (!chunk || !frame || !prep) return [];
  return buildClaims(ctx, {
    type: frame.type,
    subjects: ctx.subjects(v),
    objects: aimedAt(ctx, prep, phrasesAfter(ctx.s, c), ctx.subjects(v)),
    verb: v,
    trigger: chunk.first,
    rule: `adjective:${frame.type}:${chunk.word}`,
    confidence: 0.85,
  });
}

/** "is opposed to X", "was worried by X": a participle that says what an adjective says. */
function readPassiveAdjective(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  // "remained opposed to"
  const behind = BECOMING_VERBS.has(ctx.s.chunks[v - 1]?.verb?.lemma ?? '');
  const frame = verb.passive || behind ? ADJECTIVE_FRAMES.get(verb.lemma) : undefined;
  const { preps } = ctx.arguments(v);
  const prep = frame ? preps.find((p) => frame.preps.includes(p.word)) : undefined;
  if (!frame || !prep) return [];
  return buildClaims(ctx, {
    type: frame.type,
    subjects: ctx.grammaticalSubjects(v),
    objects: aimedAt(ctx, prep, preps, ctx.grammaticalSubjects(v)),
    verb: v,
    trigger: verb.headAt,
    rule: `adjective:${frame.type}:${verb.lemma}`,
    confidence: 0.85,
  });
}

/** Whose the thing behind `prep` is; "the arrest of two Canadians in China", where Canada is worried, is China's. */
function aimedAt(
  ctx: SentenceContext,
  prep: PrepPhrase,
  preps: readonly PrepPhrase[],
  subjects: readonly Party[],
): readonly Party[] {
  const others = (group: readonly number[]): readonly Party[] =>
    ctx.partiesOrOwners(group).filter((p) => !subjects.some((s) => s.entity === p.entity));
  const direct = others(prep.group);
  if (direct.length) return direct;
  for (const next of preps)
    if (next.at > prep.at && /^(in|by|at|against)$/.test(next.word)) {
      const found = others(next.group);
      if (found.length) return found.map((p) => weighted(p, 0.8));
    }
  return [];
}

export const ADJECTIVE: VerbReader = { of: (lemma) => BECOMING_VERBS.has(lemma), read: readAdjective };

export const PASSIVE_ADJECTIVE: VerbReader = { of: (lemma) => ADJECTIVE_FRAMES.has(lemma), read: readPassiveAdjective };
