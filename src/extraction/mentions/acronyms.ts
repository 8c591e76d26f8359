import { Shape } from '../document/index.js';
import type { EntityBook } from './entity-book.js';
import type { Mention } from './mention.js';
import type { Reading } from './reading.js';

const NAMED = new Set(['Organization', 'Event', 'Agreement']);
const INSIDE_NAMES = /^(of|for|the|in|and|on|to|&|-|de|du|des|la|le|against|with)$/;
const LONGEST_NAME = 14;

/**
 * "National Transitional Council (NTC)", "the Andean Fisheries Board, or AFB,": from there on the letters are that
 * body. Where no rule knew the words before the brackets for a name, their initials tell that they are one.
 */
export function introduceAcronyms(reading: Reading, book: EntityBook, all: Mention[], taken: Uint8Array): void {
  const { value, shape, count } = reading.tokens;
  const meanings = new Map<string, number>();
  const endsAt = new Map(all.map((m) => [m.last, m] as const));
  const startsAt = new Map(all.map((m) => [m.nameFirst, m] as const));
  for (let i = 1; i < count - 1; i++) {
    if (shape[i] !== Shape.Upper || !/^[A-Z]{2,10}$/.test(value[i] ?? '')) continue;
    const bracketed = value[i - 1] === '(' && value[i + 1] === ')';
    const rephrased = value[i - 1] === 'or' && value[i - 2] === ',' && /^[,.;]$/.test(value[i + 1] ?? '');
    if (!bracketed && !rephrased) continue;
    let end = bracketed ? i - 1 : i - 2;
    if (/^["”]$/.test(value[end - 1] ?? '')) end--;
    const named = endsAt.get(end);
    const acronym = value[i] ?? '';
    if (named && NAMED.has(book.get(named.entity).kind) && spells(reading, named.first, end, acronym))
      learn(acronym, named.entity);
    else {
      const from = spelledFrom(reading, end, acronym);
      if (from < 0) continue;
      const known = startsAt.get(from);
      if (known && NAMED.has(book.get(known.entity).kind)) learn(acronym, known.entity);
      else if (!anyTaken(taken, from, end)) {
        const entity = book.named('Organization', reading.slice(from, end).replace(/["“”]/g, ''), null, 'organization');
        all.push({
          first: from,
          last: end,
          nameFirst: from,
          nameLast: end,
          entity: entity.index,
          form: 'name',
          offices: [],
        });
        taken.fill(1, from, end);
        learn(acronym, entity.index);
      }
    }
  }
  if (!meanings.size) return;
  for (let i = 0; i < count; i++) {
    const entity = shape[i] === Shape.Upper ? meanings.get(value[i] ?? '') : undefined;
    if (entity === undefined || taken[i]) continue;
    // Inside its own brackets it adds nothing to the sentence.
    if (value[i - 1] === '(' && value[i + 1] === ')') continue;
    taken[i] = 1;
    all.push({ first: i, last: i + 1, nameFirst: i, nameLast: i + 1, entity, form: 'name', offices: [] });
  }

  function learn(acronym: string, entity: number): void {
    meanings.set(acronym, entity);
    book.get(entity).aliases.add(acronym);
  }
}

const anyTaken = (taken: Uint8Array, from: number, to: number): boolean => taken.subarray(from, to).includes(1);

/** Where the name before token `end` begins whose initials spell the acronym, or −1. */
function spelledFrom(reading: Reading, end: number, acronym: string): number {
  const { value, shape, low } = reading.tokens;
  let best = -1;
  for (let k = end - 1; k >= 0 && end - k <= LONGEST_NAME; k--) {
    const capital = shape[k] === Shape.Capitalised || shape[k] === Shape.Upper;
    if (!capital && !INSIDE_NAMES.test(low[k] ?? '')) break;
    if (capital && (value[k]?.[0] ?? '') === acronym[0] && spells(reading, k, end, acronym)) best = k;
  }
  return best;
}

/** Whether the capitals of tokens `from` to `end` give the letters of the acronym, most of them and in order. */
function spells(reading: Reading, from: number, end: number, acronym: string): boolean {
  const { value, shape } = reading.tokens;
  let at = 0;
  let words = 0;
  for (let k = from; k < end; k++) {
    if (shape[k] !== Shape.Capitalised && shape[k] !== Shape.Upper) continue;
    words++;
    if ((value[k]?.[0] ?? '') === acronym[at]) at++;
  }
  return words > 1 && at >= 2 && at >= acronym.length - 1;
}
