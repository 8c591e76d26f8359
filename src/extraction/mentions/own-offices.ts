import type { CustomEntry } from './gazetteer.js';
import type { Mentions } from './index.js';

/**
 * Gives persons of an own gazetteer the offices that it says they held on the article's day, wherever the text itself names no
 * state or body that they serve. So a bare "the Minister" finds them, and a bare "Foreign Minister Ozolins" serves whom the gazetteer says.
 * `day`: of the article, null where it is not known and every office counts; `servedBy`: the entity of an id, null for one that is not known here.
 */
export function giveOwnOffices(
  { book, mentions, reading }: Mentions,
  day: string | null,
  servedBy: (id: string) => number | null,
): void {
  const persons = new Map<string, CustomEntry>();
  for (const { ref } of reading.hits)
    if (ref.kind === 'Custom' && ref.entry.kind === 'Person' && ref.entry.offices.length)
      persons.set(ref.entry.id, ref.entry);
  if (!persons.size) return;
  const told = new Set<number>();
  for (const { entity, offices } of mentions)
    if (offices.some(({ served, owner }) => served !== null || owner !== null)) told.add(entity);
  for (const person of book.entities) {
    const entry = persons.get(person.gazetteerId ?? '');
    if (!entry || told.has(person.index)) continue;
    for (const { title, of, from, to } of entry.offices) {
      if (!holdsOn(day, from, to)) continue;
      const served = servedBy(of);
      if (served !== null && !person.serves.includes(served)) person.serves.push(served);
      const folded = title.toLowerCase();
      if (!person.titles.includes(folded)) person.titles.push(folded);
    }
  }
}

/** Whether a day lies in a term; years, months and days compare as text up to the length that both have. */
function holdsOn(day: string | null, from: string | null, to: string | null): boolean {
  if (day === null) return true;
  return (from === null || day.slice(0, from.length) >= from) && (to === null || day.slice(0, to.length) <= to);
}
