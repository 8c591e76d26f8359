import { HONORIFICS } from '../../ontology/words/offices.js';
import { readName } from './names.js';
import { isTelling, officeStartingAt } from './office-chains.js';
import type { OfficePhrase } from './office-phrases.js';
import type { Reading } from './reading.js';

/** What a comma or bracket behind a name tells of the person. */
export interface OfficeApposition {
  readonly offices: readonly OfficePhrase[];
  /** The token after it, its closing comma or bracket included. */
  readonly last: number;
}

/**
 * Reads what stands in apposition behind a name, from its comma or bracket at token `at`: "Karimov, the minister of culture,",
 * "Otieno (Kenya)". `led`: offices stand before the name too.
 */
export function readApposition(r: Reading, at: number, to: number, led: boolean): OfficeApposition {
  const { low } = r.tokens;
  const none: OfficeApposition = { offices: [], last: at };
  const bracket = low[at] === '(';
  if (low[at] !== ',' && !bracket) return none;
  const first = officeStartingAt(r, at + 1, to);
  if (!first || first.plural || !(isTelling(first) || !first.entry.weak)) {
    const hit = bracket ? r.hits[r.hitAt[at + 1] ?? -1] : undefined;
    return hit && low[hit.last] === ')' && hit.ref.kind === 'Country' ? { offices: [], last: hit.last + 1 } : none;
  }
  const offices = [first];
  let k = first.last;
  while (offices.length < 4 && (low[k] === 'and' || low[k] === ',')) {
    const more = officeStartingAt(r, k + 1, to);
    if (!more || more.plural) break;
    // ", and Foreign Minister X said" opens with somebody else's office.
    if (readName(r, more.last, to, true)) break;
    offices.push(more);
    k = more.last;
  }
  // "In a call to King Salman, the Iranian president accused": an apposition closes before the verb.
  if (!bracket && /^(VERB|AUX)$/.test(r.tokens.pos[k] ?? '')) return none;
  // "A, Foreign Minister B": the office belongs to B.
  const addressed = HONORIFICS.has(low[k + 1] ?? '') ? (low[k + 2] === '.' ? k + 3 : k + 2) : k + 1;
  const next = led && low[k] === ',' ? readName(r, addressed, to, true) : null;
  if (readName(r, k, to, true) || (next && (next[1] - next[0] > 1 || addressed > k + 1))) return none;
  return { offices, last: (bracket && low[k] === ')') || low[k] === ',' ? k + 1 : k };
}
