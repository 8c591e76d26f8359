import type { Claim } from './claim.js';

/** A sentence's claims without what another says already: of "refused to meet him", that they did not meet. */
export function withoutEchoes(claims: readonly Claim[]): readonly Claim[] {
  const refusals = claims.filter((c) => c.type === 'REJECTED' && /:(refuse|decline)$/.test(c.rule));
  const isRefused = (c: Claim): boolean =>
    c.negated &&
    c.type !== 'REJECTED' &&
    c.type !== 'RECOGNIZED' &&
    refusals.some((r) => r.subject === c.subject && r.object === c.object);
  // "refused to recognise the republic" is told by that alone.
  const unrecognised = claims.filter((c) => c.type === 'RECOGNIZED' && c.negated);
  const isRecognition = (c: Claim): boolean =>
    refusals.includes(c) && unrecognised.some((r) => r.subject === c.subject && r.object === c.object);
  // "gave them two days to leave" is no aid, "told them to leave" no request.
  const expulsions = claims.filter((c) => c.type === 'EXPELLED');
  const isNotice = (c: Claim): boolean =>
    (c.type === 'AIDED' || c.type === 'URGED') && expulsions.some((e) => e.triggerSpan?.start === c.triggerSpan?.start);
  return refusals.length || expulsions.length
    ? claims.filter((c) => !isRefused(c) && !isNotice(c) && !isRecognition(c))
    : claims;
}
