import { RELATION_TYPES } from '../../ontology/index.js';
import { DEED_NOUNS, VIOLENCE_NOUNS } from '../../ontology/words/deed-nouns.js';
import { nounAt } from '../clauses/sentence-reading.js';
import type { Claim } from './claim.js';
import type { SentenceContext } from './sentence-context.js';

/** Sentences back to which "the charge" can reach. */
const REACH = 8;
/** Claims back that are asked at most. */
const HISTORY = 40;

/** Whether a noun chunk only points back: "it", "this", "that". */
export const pointsBack = (ctx: SentenceContext, chunk: number): boolean =>
  /^(it|this|that|what)$/.test(nounAt(ctx.s, chunk)?.head ?? '');

/**
 * Who did the deed that noun chunk `c` names again: "the charge" is whoever accused the actor, "the sanctions" whoever imposed
 * them. `mayBeOthers`: whether the actor can speak of a deed that was done to others ("condemned the violence"). `at`: the offset
 * before which it was told. Null where the noun names no deed, or none that the text has told.
 */
export function doerOf(
  ctx: SentenceContext,
  c: number,
  actor: number,
  history: readonly Claim[],
  at: number,
  mayBeOthers: boolean,
): number | null {
  const head = nounAt(ctx.s, c)?.head ?? '';
  const types = DEED_NOUNS.get(head);
  if (!types) return null;
  const { book } = ctx.mentions;
  const mine = new Set([actor, ...book.get(actor).serves]);
  const isMine = (e: number): boolean => mine.has(e) || book.get(e).serves.some((s) => mine.has(s));
  let others: number | null = null;
  let blamed: number | null = null;
  for (let i = history.length - 1; i >= 0 && history.length - i <= HISTORY; i--) {
    const claim = history[i];
    if (!claim) continue;
    if (ctx.s.sentence.index - claim.sentence.index > REACH) break;
    if (claim.sentence.index === ctx.s.sentence.index && (claim.triggerSpan?.start ?? 0) >= at) continue;
    // "said that Iran had armed the rebels": who said it has charged Iran.
    const charged = types.has('ACCUSED') && claim.speaker !== null && !isMine(claim.speaker) && isMine(claim.subject);
    if (charged && claim.speaker !== null && !RELATION_TYPES[claim.type].standing) return claim.speaker;
    if (types.has(claim.type) && !isMine(claim.subject)) {
      if (isMine(claim.object)) return claim.subject;
      others ??= claim.subject;
    } else if (VIOLENCE_NOUNS.has(head) && (RELATION_TYPES[claim.type].quad ?? 0) >= 3 && !isMine(claim.object))
      blamed ??= claim.object;
  }
  return mayBeOthers ? (others ?? blamed) : null;
}

/** Types of act that "it" and "the decision" can answer, where no noun tells which. */
const ANSWERABLE = new Set<string>(
  'ACCUSED URGED THREATENED PROTESTED_TO SANCTIONED EXPELLED ATTACKED COERCED CUT_TIES_WITH REJECTED MOBILIZED_AGAINST RECOGNIZED'.split(
    ' ',
  ),
);

/** Whose deed a chunk means: by its noun, else the last of an earlier sentence that was done to the actor or the actor's own. */
export function doerBefore(ctx: SentenceContext, chunk: number, actor: number, at: number): number | null {
  const byNoun = doerOf(ctx, chunk, actor, ctx.told, at, true);
  if (byNoun !== null) return byNoun;
  const mine = new Set([actor, ...ctx.mentions.book.get(actor).serves]);
  for (let i = ctx.told.length - 1; i >= 0; i--) {
    const claim = ctx.told[i];
    if (!claim || ctx.s.sentence.index - claim.sentence.index > 2) return null;
    if (ANSWERABLE.has(claim.type) && mine.has(claim.object) && !mine.has(claim.subject)) return claim.subject;
  }
  return null;
}
