import { RELATION_TYPES, type RelationType } from '../../ontology/index.js';
import { verbAt } from '../clauses/sentence-reading.js';
import { buildClaims } from './build-claims.js';
import type { Claim } from './claim.js';
import { ownSide } from './deeds.js';
import { latelyTold } from './lately-told.js';
import type { SentenceContext } from './sentence-context.js';
import type { OpenAct } from './verbal.js';

/** Acts that two states at odds do to each other, and a text need not say again to whom: "recalled its ambassador". */
const RETORTS: ReadonlySet<RelationType> = new Set([
  'SANCTIONED',
  'EXPELLED',
  'CUT_TIES_WITH',
  'MOBILIZED_AGAINST',
  'PROTESTED_TO',
  'THREATENED',
  'CONCEDED_TO',
]);
/** Verbs that say such an act by themselves, with no noun asked for. */
const BY_THEMSELVES =
  /^(threaten|retaliate|hit back|protest|apologi[sz]e|relent|back down|give in|give way|climb down|yield|capitulate|mobili[sz]e)$/;
/** Sentences back in which they were shown at odds. */
const REACH = 3;

/**
 * The other side of acts whose sentence names nobody: "Lima withdrew its ambassador", "Seoul closed the border". It is whoever the text
 * has last shown at odds with the one who acts. `before`: claims of earlier sentences; `found`: of this one.
 */
export function readRetorts(
  ctx: SentenceContext,
  open: readonly OpenAct[],
  before: readonly Claim[],
  found: readonly Claim[],
): Claim[] {
  return open.flatMap((act) => {
    const { frame } = act;
    const verb = verbAt(ctx.s, act.verb);
    // "called on Khartoum to lift the blockade": whoever asks it says of whom.
    if (!RETORTS.has(act.type) || !verb || /^(infinitive|ing)$/.test(verb.form) || verb.passive) return [];
    if (isPassiveContinued(ctx, act.verb) || /\+(regrets?|remorse)$/.test(act.rule)) return [];
    const standing = ctx.standing(act.verb);
    if (standing.negated || standing.status === 'hypothetical') return [];
    if (!frame.nouns && !frame.actors && !BY_THEMSELVES.test(verb.lemma)) return [];
    const at = ctx.tokenSpan(act.trigger).start;
    const actor = act.subjects[0];
    if (!actor || act.subjects.length > 1) return [];
    if (found.some((c) => c.triggerSpan?.start === at || (c.type === act.type && c.subject === actor.entity)))
      return [];
    const history = [...before, ...found];
    const rival = rivalOf(ctx, actor.entity, history, at);
    const other = rival.atOdds ?? alikeBefore(ctx, actor.entity, act.type, history, at) ?? rival.dealt;
    if (other === null) return [];
    return buildClaims(ctx, {
      ...act,
      objects: [{ entity: other, chunk: actor.chunk, certainty: 1 }],
      rule: `retort:${act.rule}`,
      confidence: 0.55,
    });
  });
}

/** The state or body with which the text has last shown the actor, or whom the actor serves, at odds; else with which it has dealt. */
function rivalOf(
  ctx: SentenceContext,
  actor: number,
  history: readonly Claim[],
  at: number,
): { readonly atOdds: number | null; readonly dealt: number | null } {
  const isMine = ownSide(ctx, actor);
  let dealt: number | null = null;
  for (const claim of latelyTold(ctx, history, REACH, at)) {
    if (RELATION_TYPES[claim.type].standing) continue;
    const other = isMine(claim.subject) ? claim.object : isMine(claim.object) ? claim.subject : null;
    if (other === null || isMine(other)) continue;
    const state = ctx.refs.standsFor(other);
    if ((RELATION_TYPES[claim.type].quad ?? 0) >= 3) return { atOdds: state, dealt };
    dealt ??=
      ctx.mentions.book.get(state).kind === 'Country' && ctx.s.sentence.index - claim.sentence.index <= 1
        ? state
        : null;
  }
  return { atOdds: null, dealt };
}

/** "The OAS cut off all trade with Haiti; France stopped its aid": to whom others have just done the like. */
function alikeBefore(
  ctx: SentenceContext,
  actor: number,
  type: RelationType,
  history: readonly Claim[],
  at: number,
): number | null {
  if (type !== 'SANCTIONED' && type !== 'CUT_TIES_WITH' && type !== 'EXPELLED') return null;
  const isMine = ownSide(ctx, actor);
  for (const c of latelyTold(ctx, history, 2, at)) {
    const alike = c.type === 'SANCTIONED' || c.type === 'CUT_TIES_WITH' || c.type === 'EXPELLED';
    if (alike && !c.negated && !isMine(c.subject) && !isMine(c.object)) return c.object;
  }
  return null;
}

/** "was summoned to the ministry and handed a note": the verb goes on with the passive before it. */
function isPassiveContinued(ctx: SentenceContext, v: number): boolean {
  if (ctx.s.chunks[v - 1]?.kind !== 'and') return false;
  for (let k = v - 2; k >= 0; k--) {
    const verb = verbAt(ctx.s, k);
    if (verb?.form === 'finite') return verb.passive;
  }
  return false;
}
