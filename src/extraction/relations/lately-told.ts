import type { Claim } from './claim.js';
import type { SentenceContext } from './sentence-context.js';

/**
 * What the text has told lately, the latest first: in at most `reach` sentences before this one, and in this one before offset
 * `at`, by default not at all. Goes no further back, however long the text is.
 */
export function* latelyTold(
  { s }: SentenceContext,
  history: readonly Claim[],
  reach: number,
  at = 0,
): Generator<Claim, void> {
  for (let i = history.length - 1; i >= 0; i--) {
    const claim = history[i];
    if (!claim) return;
    const back = s.sentence.index - claim.sentence.index;
    if (back > reach) return;
    if (back > 0 || (claim.triggerSpan?.start ?? 0) < at) yield claim;
  }
}
