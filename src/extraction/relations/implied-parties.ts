import { RELATION_TYPES, type RelationType } from '../../ontology/index.js';
import { nounAt } from '../clauses/sentence-reading.js';
import { buildClaims, findingOf } from './build-claims.js';
import type { Claim, Party } from './claim.js';
import { doersOf, ownSide, pointsBack } from './deeds.js';
import { latelyTold } from './lately-told.js';
import type { SentenceContext } from './sentence-context.js';
import type { OpenAct } from './verbal.js';

/** Attitudes that can be taken to a thing whose doer the text has told before: "welcomed the ruling". */
const ATTITUDES: ReadonlySet<RelationType> = new Set(['PRAISED', 'ACCUSED', 'REJECTED', 'SUPPORTS']);

/** Sentences back that an attitude can answer to. */
const REACH = 2;

/**
 * The other side of attitudes whose sentence names a deed and no doer: "rejected the protest", "welcomed the ruling". It is who
 * did the last thing that the text told, other than the one who speaks. `before`: claims of earlier sentences; `found`: of this one.
 */
export function closeActs(
  ctx: SentenceContext,
  open: readonly OpenAct[],
  before: readonly Claim[],
  found: readonly Claim[],
): Claim[] {
  if (!open.length) return [];
  const told = [...before, ...found];
  return open.flatMap((act) => {
    const actor = act.subjects[0];
    const at = ctx.tokenSpan(act.trigger).start;
    if (!actor || found.some((c) => c.triggerSpan?.start === at)) return [];
    if (
      act.type === 'CUT_TIES_WITH' &&
      /\+(ambassadors?|envoys?|diplomats|charg[eé]|consuls?|staff|relations|ties|links|embass(y|ies)|consulates?|mission)$/.test(
        act.rule,
      )
    ) {
      const foe = quarrelledWith(ctx, actor, told);
      return buildClaims(ctx, {
        ...act,
        objects: foe === null ? [] : [{ entity: foe, chunk: actor.chunk, certainty: 1 }],
        rule: `${act.rule}~`,
        confidence: act.confidence * 0.75,
      });
    }
    if (!ATTITUDES.has(act.type) || !namesDeed(ctx, act.acted)) return [];
    if (found.some((c) => c.type === act.type && c.subject === actor.entity)) return [];
    const named = doersOf(ctx, act.acted[0] ?? -1, actor.entity, told, at, act.type !== 'REJECTED');
    const last = named.length ? null : lastDoer(ctx, actor, told, at);
    const doers = last === null ? named : [last];
    return buildClaims(
      ctx,
      findingOf(
        { ...act, rule: `${act.rule}~` },
        act.subjects,
        doers.map((entity) => ({ entity, chunk: act.acted[0] ?? actor.chunk, certainty: 1 })),
        act.confidence * (named.length ? 0.85 : 0.6),
      ),
    );
  });
}

/** "the ruling", "this decision": one thing spoken of before, which nobody is said to own. */
function namesDeed(ctx: SentenceContext, acted: readonly number[]): boolean {
  const noun = acted.length === 1 ? nounAt(ctx.s, acted[0] ?? -1) : null;
  if (acted.length === 1 && pointsBack(ctx, acted[0] ?? -1)) return true;
  return (
    noun !== null &&
    /^(the|this|that|these|those)$/.test(noun.opener) &&
    noun.head !== noun.opener &&
    !noun.mention &&
    !noun.owners.length &&
    !noun.ofs.length &&
    !noun.modifiers.length
  );
}

/** Who did the last thing told before, on the other side of the one who now speaks. */
function lastDoer(ctx: SentenceContext, actor: Party, history: readonly Claim[], at: number): number | null {
  const isOwn = ownSide(ctx, actor.entity);
  for (const claim of latelyTold(ctx, history, REACH, at + 1)) {
    if (RELATION_TYPES[claim.type].standing) continue;
    if (!isOwn(claim.subject)) return claim.subject;
    if (!isOwn(claim.object)) return claim.object;
  }
  return null;
}

/** Sentences back that a quarrel can be the one in which an envoy is recalled. */
const QUARREL = 4;

/** "Bolivia has recalled its ambassador": from the other side of the quarrel that it has a part in, else from whom others have just broken with. */
function quarrelledWith(ctx: SentenceContext, actor: Party, told: readonly Claim[]): number | null {
  const { book } = ctx.mentions;
  const isOwn = ownSide(ctx, actor.entity);
  const isState = (entity: number): boolean => book.get(entity).kind === 'Country';
  const recent = [...latelyTold(ctx, told, QUARREL, Number.POSITIVE_INFINITY)].filter(
    ({ type }) => (RELATION_TYPES[type].quad ?? 0) >= 3,
  );
  for (const { subject, object } of recent) {
    const [from, to] = [ctx.refs.standsFor(subject), ctx.refs.standsFor(object)];
    if (isOwn(subject) && isState(to) && !isOwn(to)) return to;
    if (isOwn(object) && isState(from) && !isOwn(from)) return from;
  }
  const broken = recent.find((c) => c.type === 'CUT_TIES_WITH' && isState(c.object) && !isOwn(c.object));
  return broken?.object ?? null;
}
