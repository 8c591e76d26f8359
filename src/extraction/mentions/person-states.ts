import type { Hit } from './gazetteer.js';
import type { Reading } from './reading.js';

/** "(Norway)" or "of Norway" at token `k`, behind a name: the hit, and the token after all of it. */
export function stateAfter(r: Reading, k: number, to: number): { readonly hit: Hit | null; readonly last: number } {
  const { low } = r.tokens;
  const open = low[k] === '(';
  if (k + 1 < to && (open || low[k] === 'of')) {
    const at = low[k + 1] === 'the' ? k + 2 : k + 1;
    const hit = r.hits[r.hitAt[at] ?? -1];
    if (hit && hit.first === at && hit.form !== 'demonym' && hit.form !== 'place' && (!open || low[hit.last] === ')'))
      return { hit, last: open ? hit.last + 1 : hit.last };
  }
  return { hit: null, last: k };
}

/** "Kenya's Grace Otieno", "NATO's Grace Otieno": the state or body in the possessive before the name at token `at`. */
export function stateBefore(r: Reading, at: number): Hit | null {
  const owner = r.hits[r.hitAt[at - 2] ?? -1];
  if (r.tokens.low[at - 1] !== "'s" || owner?.last !== at - 1) return null;
  return owner.ref.kind === 'Country' || owner.ref.kind === 'Organization' ? owner : null;
}
