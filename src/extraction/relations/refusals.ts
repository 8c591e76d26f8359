import type { Claim } from './claim.js';

/** A sentence's claims without what a refusal says already: of "refused to meet him", that they did not meet. */
export function withoutRefusedActs(claims: readonly Claim[]): readonly Claim[] {
  const refusals = claims.filter((c) => c.type === 'REJECTED' && /:(refuse|decline)$/.test(c.rule));
  const isRefused = (c: Claim): boolean =>
    c.negated && c.type !== 'REJECTED' && refusals.some((r) => r.subject === c.subject && r.object === c.object);
  return refusals.length ? claims.filter((c) => !isRefused(c)) : claims;
}
