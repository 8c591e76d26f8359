import { RELATION_TYPES } from '../../ontology/index.js';
import { DEED_NOUNS, VIOLENCE_NOUNS } from '../../ontology/words/deed-nouns.js';
import { phrasesAfter } from '../clauses/arguments.js';
import { nounAt } from '../clauses/sentence-reading.js';
import type { Claim } from './claim.js';
import { latelyTold } from './lately-told.js';
import type { SentenceContext } from './sentence-context.js';

/** Sentences back to which "the charge" can reach. */
const REACH = 8;
/** Claims back that are asked at most. */
const HISTORY = 40;

/** Whether a noun chunk only points back: "it", "this", "that". */
export const pointsBack = (ctx: SentenceContext, chunk: number): boolean => {
  const noun = nounAt(ctx.s, chunk);
  return /^(it|this|that|what)$/.test(noun?.head || noun?.opener || '');
};

/**
 * Who did the deed that noun chunk `c` names again: "the charge" is whoever accused the actor, "the sanctions" whoever imposed
 * them. `mayBeOthers`: whether the actor can speak of a deed that was done to others ("condemned the violence"). `at`: the offset
 * before which it was told. Nobody where the noun names no deed, or none that the text has told.
 */
export function doersOf(
  ctx: SentenceContext,
  c: number,
  actor: number,
  history: readonly Claim[],
  at: number,
  mayBeOthers: boolean,
): readonly number[] {
  const head = nounAt(ctx.s, c)?.head ?? '';
  const types = DEED_NOUNS.get(head);
  if (!types) return [];
  const victims = sufferers(ctx, c);
  const isMine = ownSide(ctx, actor);
  let others: readonly number[] = [];
  let blamed: number | null = null;
  // What happened is spoken of before what is only to come.
  const latest = history.slice(-HISTORY).reverse();
  const happened = latest.filter(({ status }) => status === 'occurred');
  for (const claim of [...happened, ...latest.filter(({ status }) => status !== 'occurred')]) {
    if (ctx.s.sentence.index - claim.sentence.index > REACH) continue;
    if (claim.sentence.index === ctx.s.sentence.index && (claim.triggerSpan?.start ?? 0) >= at) continue;
    // "said that Iran had armed the rebels": who said it has charged Iran.
    const charged = types.has('ACCUSED') && claim.speaker !== null && !isMine(claim.speaker) && isMine(claim.subject);
    if (charged && claim.speaker !== null && !RELATION_TYPES[claim.type].standing) return [claim.speaker];
    // Those who followed suit did so after the deed that is spoken of.
    if (claim.rule.startsWith('reply:') && claim.rule.endsWith(':follow')) continue;
    if (victims.length && !victims.includes(claim.object)) continue;
    if (types.has(claim.type) && RELATION_TYPES[claim.type].symmetric) {
      if (others.length) continue;
      const sides = together(claim, history).flatMap(({ subject, object }) => [subject, object]);
      others = [...new Set(sides)].filter((e) => !isMine(e));
      if (sides.some(isMine)) others = others.slice(0, 1);
    } else if (types.has(claim.type) && !isMine(claim.subject)) {
      const doers = [...new Set(together(claim, history).map(({ subject }) => subject))].filter((e) => !isMine(e));
      if (isMine(claim.object)) return doers;
      if (!others.length) others = doers;
    } else if (VIOLENCE_NOUNS.has(head) && (RELATION_TYPES[claim.type].quad ?? 0) >= 3 && !isMine(claim.object))
      blamed ??= claim.object;
  }
  if (!mayBeOthers) return [];
  return others.length || blamed === null ? others : [blamed];
}

/** Tells whether an entity is the actor, whom it serves, or another who serves them. */
export function ownSide(ctx: SentenceContext, actor: number): (entity: number) => boolean {
  const { book } = ctx.mentions;
  const own = new Set([actor, ...book.get(actor).serves]);
  return (entity) => own.has(entity) || book.get(entity).serves.some((state) => own.has(state));
}

/** The claims that a claim's own words make of several: "A, B and C cut ties". */
const together = ({ sentence, type, triggerSpan }: Claim, history: readonly Claim[]): readonly Claim[] =>
  history.filter(
    (c) => c.sentence.index === sentence.index && c.type === type && c.triggerSpan?.start === triggerSpan?.start,
  );

/** "the actions against Qatar": whom the deed was done to, where the phrase says so. */
function sufferers(ctx: SentenceContext, chunk: number): readonly number[] {
  const against = phrasesAfter(ctx.s, chunk).find((p) => p.at === chunk + 1 && /^(against|on)$/.test(p.word));
  return against ? ctx.parties(against.group).map((p) => p.entity) : [];
}

/** Types of act that "it" and "the decision" can answer, where no noun tells which. */
const ANSWERABLE = new Set<string>(
  'ACCUSED URGED THREATENED PROTESTED_TO SANCTIONED EXPELLED ATTACKED COERCED CUT_TIES_WITH REJECTED MOBILIZED_AGAINST RECOGNIZED'.split(
    ' ',
  ),
);

/** Whose deed a chunk means: by its noun, else the last of an earlier sentence that was done to the actor or the actor's own. */
export function doersBefore(ctx: SentenceContext, chunk: number, actor: number, at: number): readonly number[] {
  const byNoun = doersOf(ctx, chunk, actor, ctx.told, at, true);
  if (byNoun.length) return byNoun;
  const mine = new Set([actor, ...ctx.mentions.book.get(actor).serves]);
  for (const claim of latelyTold(ctx, ctx.told, 2))
    if (ANSWERABLE.has(claim.type) && mine.has(claim.object) && !mine.has(claim.subject)) return [claim.subject];
  return [];
}

/** Whom the text has last shown at odds with the actor or the actor's own, within the last sentences: by an act of either. */
export function opponentsOf(ctx: SentenceContext, actor: number, reach = 2): readonly number[] {
  const isMine = ownSide(ctx, actor);
  for (const claim of latelyTold(ctx, ctx.told, reach)) {
    if ((RELATION_TYPES[claim.type].quad ?? 0) < 3 || claim.negated) continue;
    if (isMine(claim.object) && !isMine(claim.subject)) return [claim.subject];
    if (isMine(claim.subject) && !isMine(claim.object)) return [claim.object];
  }
  return [];
}
