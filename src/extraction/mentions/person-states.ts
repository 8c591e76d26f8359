import { PEOPLE_ROLES, STATE_ROLES } from '../../ontology/words/roles.js';
import { Shape } from '../document/index.js';
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

/** Words that may stand between the demonym and what somebody is: "Former Chilean air force chief". */
const DESCRIBING_WORDS = 5;
/** What somebody is by trade, by its ending. */
const TRADE = /(?:[^aeiou]er|[^aeiou]or|eer|ist|man|woman|ian|ant)$/;
const LINKS = /^(of|in|at|on|for|from|by|with|to|and|or|the|a|an|that|who|than|as)$/;

/** "British journalist Malcolm Freeth", "Saudi-born dissident X": the country that the words before the name at token `at` tell; null for none. */
export function countryDescribed(r: Reading, at: number): string | null {
  const { low, shape } = r.tokens;
  const role = low[at - 1] ?? '';
  if (shape[at - 1] !== Shape.Lower || !(PEOPLE_ROLES.has(role) || STATE_ROLES.has(role) || TRADE.test(role)))
    return null;
  for (let k = at - 2; k >= at - 1 - DESCRIBING_WORDS && k >= 0; k--) {
    const hit = r.hits[r.hitAt[k] ?? -1];
    if (hit) return hit.ref.kind === 'Country' && hit.form === 'demonym' ? hit.ref.country.code : null;
    if ((shape[k] !== Shape.Lower && low[k] !== '-') || LINKS.test(low[k] ?? '')) return null;
  }
  return null;
}
