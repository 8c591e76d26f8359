import { HEAD_FORMS } from '../words/office-forms.js';
import { type OfficePhrase, readOffice } from './office-phrases.js';
import type { Reading } from './reading.js';

/** The office that begins at token `at` and nowhere later: "Foreign Minister" in ", Foreign Minister of Kenya,". */
export function officeStartingAt(r: Reading, at: number, to: number): OfficePhrase | null {
  const { low } = r.tokens;
  for (let k = at; k < Math.min(to, at + 12); k++) {
    const word = low[k] ?? '';
    if (word === ',' || word === '.' || word === ';') break;
    if (!HEAD_FORMS.has(word)) continue;
    const office = readOffice(r, k, at, to);
    return office?.first === at ? office : null;
  }
  return null;
}

/** Whether an office says more than a bare noun ("a leader"), and so names whoever it stands beside. */
export const isTelling = (office: OfficePhrase): boolean =>
  office.served !== null || office.owner !== null || office.definite || office.title.includes(' ');

/** Offices of one person, joined by "and", commas or strokes. */
export interface OfficeChain {
  readonly offices: readonly OfficePhrase[];
  /** Offices before them that are another person's. */
  readonly others: readonly OfficePhrase[];
  readonly last: number;
  /** Whether a comma joins them: a comma behind the name then closes an apposition. */
  readonly listed: boolean;
}

/** "Vice-President and Foreign Minister | X", "President, Commander-in-Chief and Prime Minister | X": what follows a first office. */
export function readOfficeChain(r: Reading, office: OfficePhrase, to: number): OfficeChain {
  const { low } = r.tokens;
  const offices = [office];
  const others: OfficePhrase[] = [];
  let last = office.last;
  let listed = false;
  for (let more = 0; more < 4; more++) {
    const join = low[last] ?? '';
    const start = last + joinLength(join, low[last + 1]);
    if (more > 0 && start === last) break;
    const next = officeStartingAt(r, start, to);
    if (!next) break;
    // "the ousted president, the bloc's commission president, X": two offices with an article each are two people's.
    const two = join === ',' && low[next.first] === 'the' && low[office.first] === 'the';
    // "At a meeting with the Libyan leader, French Foreign Minister X": nobody serves two states.
    if (two || (join === ',' && servesOther(office, next))) others.push(...offices.splice(0));
    offices.push(next);
    if (join === ',') listed = true;
    last = next.last;
  }
  return { offices, others, last, listed };
}

function joinLength(join: string, next: string | undefined): number {
  if (join === ',' && next === 'and') return 2;
  return join === ',' || join === 'and' || join === '/' || join === '&' ? 1 : 0;
}

/** Whether two offices name different states. */
function servesOther(one: OfficePhrase, other: OfficePhrase): boolean {
  const [a, b] = [one.served?.ref, other.served?.ref];
  return a?.kind === 'Country' && b?.kind === 'Country' && a.country.code !== b.country.code;
}
