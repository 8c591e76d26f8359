import { FEMALE_NAMES, MALE_NAMES } from '../../ontology/index.js';
import { PERSONS_VERBS } from '../../ontology/words/office-frames.js';
import { Shape } from '../document/index.js';
import type { EntityBook } from './entity-book.js';
import { isLeadersName } from './known-leaders.js';
import { readName } from './names.js';
import { isTelling, officeStartingAt } from './office-chains.js';
import { stateBefore } from './person-states.js';
import type { Reading } from './reading.js';

/** Whether the word at token `i` is a known given name. */
export function isGivenName(r: Reading, i: number): boolean {
  const word = r.tokens.low[i] ?? '';
  return MALE_NAMES.has(word) || FEMALE_NAMES.has(word);
}

/** Tokens of the longest name by which a leader is known, hyphens counted. */
const LONGEST_LEADERS_NAME = 6;

/** What people are who hold no office. */
const TRADES: ReadonlySet<string> = new Set(
  'campaigner activist journalist reporter correspondent editor blogger lawyer attorney dissident writer author poet novelist playwright singer musician filmmaker director actor actress businessman businesswoman entrepreneur banker tycoon magnate oligarch financier cleric priest nun monk imam preacher scholar academic professor lecturer economist historian scientist physicist engineer researcher student teacher doctor nurse surgeon athlete footballer cyclist pilot sailor fisherman farmer worker engineer politician mp oppositionist exile defector whistleblower hacker broker trader dealer trafficker spy agent mercenary militant commander analyst consultant negotiator mediator veteran pensioner tourist hiker missionary volunteer humanitarian medic translator interpreter photographer cameraman artist painter sculptor chef jurist judge philanthropist'.split(
    ' ',
  ),
);
/** Tokens in which "a women's rights campaigner" has to come to its head. */
const DESCRIPTION_REACH = 8;

/** ", a women's rights campaigner,": what stands in apposition at token `from` tells what somebody is. */
function isDescribed(r: Reading, from: number, to: number): boolean {
  const { low, pos } = r.tokens;
  if (!/^(an?|the)$/.test(low[from] ?? '')) return false;
  for (let i = from + 1; i < Math.min(to, from + DESCRIPTION_REACH); i++) {
    if (TRADES.has(low[i] ?? '') && !/^(NOUN|ADJ|PROPN)$/.test(pos[i + 1] ?? '')) return true;
    if (/^[,.;:()]$/.test(low[i] ?? '') || /^(VERB|AUX|ADP|SCONJ)$/.test(pos[i] ?? '')) return false;
  }
  return false;
}

/**
 * Whether capitalised words name a person and no thing: somebody known, a leader's short name, "Kenya's Grace Otieno", a known given name, a verb
 * of persons behind ("Otieno Oduya said"), or an office ("Otieno Oduya, the minister").
 */
export function isPersonsName(
  r: Reading,
  book: EntityBook,
  [first, last]: readonly [number, number],
  to: number,
  opensSentence: boolean,
): boolean {
  const { low, pos } = r.tokens;
  if (book.person(r.slice(first, last), true)) return true;
  const words = last - first;
  if (words <= LONGEST_LEADERS_NAME && isLeadersName(low, first, last) && (!opensSentence || pos[first] === 'PROPN'))
    return true;
  if (words < 2) return false;
  if (stateBefore(r, first)) return true;
  // "Will Peace Come": a sentence's first word may be capitalised only for that.
  const doubtful = opensSentence && words === 2 && pos[first] !== 'PROPN' && pos[first + 1] !== 'PROPN';
  if (isGivenName(r, first) && !doubtful) return true;
  if (PERSONS_VERBS.has(low[last] ?? '') && words <= 4) return true;
  // "…," said Otieno Oduya, …
  if (words <= 4 && /^(said|says|added)$/.test(low[first - 1] ?? '') && /^[,.:;]$/.test(low[last] ?? '.')) return true;
  // "Kwon Tae-shik": a given name whose second half is in lower case.
  const { value, shape } = r.tokens;
  for (let i = first + 1; i + 1 < last; i++)
    if (value[i] === '-' && shape[i + 1] === Shape.Lower && words === 4) return true;
  // "blogger Walid Ferhat", "the journalist Walid Ferhat"
  if (words <= 4 && TRADES.has(low[first - 1] ?? '') && shape[first - 1] === Shape.Lower) return true;
  if (low[last] !== ',') return false;
  if (words <= 4 && isDescribed(r, last + 1, to)) return true;
  // "Otieno Oduya, who leads"
  if (words <= 4 && low[last + 1] === 'who' && !opensSentence) return true;
  if (words <= 4 && low[last + 1] === 'who' && pos[first] === 'PROPN') return true;
  const office = officeStartingAt(r, last + 1, to);
  return office !== null && !office.plural && isTelling(office) && !readName(r, office.last, to, true);
}
