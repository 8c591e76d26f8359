import type { Claim } from './claim.js';

/** Rules that read what an act was done in or with, which tells of something only where nothing else is told of the two. */
const ASIDE = /^(purpose|promise|responsibility):/;

/** A sentence's claims without the asides on acts that it tells already: "recalled its envoy in protest at X's raid" tells of the recall. */
export function withoutAsides(claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some((c) => ASIDE.test(c.rule))) return claims;
  const isTold = (aside: Claim): boolean =>
    claims.some((c) => !ASIDE.test(c.rule) && c.subject === aside.subject && c.object === aside.object);
  return claims.filter((c) => !ASIDE.test(c.rule) || !isTold(c));
}
