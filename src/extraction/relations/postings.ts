import { buildClaims } from './build-claims.js';
import { type Claim, type Party, standingIn } from './claim.js';
import type { SentenceContext } from './sentence-context.js';

/** Titles of those whom one state sends to another. */
const ENVOY_TITLES = /ambassador|charg[eé]|envoy|high commissioner|nuncio|consul/;

/** Whether a party is known as an envoy. */
export const isEnvoy = (ctx: SentenceContext, { entity }: Party): boolean =>
  ctx.mentions.book.get(entity).titles.some((title) => ENVOY_TITLES.test(title));

/** The state that a party is, serves or belongs to. */
export function asState(ctx: SentenceContext, party: Party): readonly Party[] {
  const { book } = ctx.mentions;
  const e = book.get(party.entity);
  if (e.kind === 'Country') return [party];
  const state =
    e.kind === 'Person'
      ? e.serves.find((s) => book.get(s).kind === 'Country')
      : e.country
        ? ctx.refs.onCountry?.(e.country)
        : null;
  return state === null || state === undefined ? [] : [standingIn(party, state)];
}

/** Whom a person serves, in the person's place: an envoy who is summoned stands for the state. Others stand for themselves. */
export function asServed(ctx: SentenceContext, party: Party): readonly Party[] {
  const entity = ctx.mentions.book.get(party.entity);
  if (entity.kind !== 'Person') return [party];
  return entity.serves.slice(0, 1).map((served) => standingIn(party, served));
}

/** Whoever is summoned, received or sent away as an envoy is accredited to the state that does it. */
export function postings(
  ctx: SentenceContext,
  envoys: readonly Party[],
  hosts: readonly Party[],
  trigger: number,
  by: string,
): Claim[] {
  return buildClaims(ctx, {
    type: 'ACCREDITED_TO',
    subjects: envoys.filter((p) => isEnvoy(ctx, p)),
    objects: hosts.flatMap((p) => asState(ctx, p)),
    verb: -1,
    trigger,
    rule: `${by}:ACCREDITED_TO`,
    confidence: 0.85,
  });
}
