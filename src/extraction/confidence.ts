import type { Claim } from './relations/claim.js';

/** A claim's confidence, 0 to 1, in steps of a hundredth. */
export function calibrate(claim: Claim): number {
  let value = claim.confidence;
  if (claim.status !== 'occurred') value *= 0.95;
  if (claim.negated) value *= 0.9;
  return Math.round(Math.min(0.99, Math.max(0.05, value)) * 100) / 100;
}
