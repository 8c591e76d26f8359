import { HONORIFICS } from '../../ontology/words/offices.js';
import { readName } from './names.js';
import type { OfficePhrase } from './office-phrases.js';
import { stateAfter } from './person-states.js';
import type { PersonWriter } from './person-writer.js';

/** "Foreign Ministers A of B and C of D", "two envoys, A and B": each name holds the office. Gives the token after all of them. */
export function readPluralOffice(
  people: PersonWriter,
  office: OfficePhrase,
  firstName: readonly [number, number],
  to: number,
): number {
  const { r } = people;
  const { low } = r.tokens;
  let start = office.first;
  let name: readonly [number, number] | null = firstName;
  let end = firstName[1];
  let holder = 0;
  while (name) {
    const { hit, last } = stateAfter(r, name[1], to);
    const own: OfficePhrase = {
      ...office,
      served: hit ?? office.servedBySeveral[holder] ?? office.served,
      owner: hit ? null : office.owner,
      plural: false,
      title: singularTitle(office),
    };
    holder++;
    end = people.add({ first: start, name, offices: [own], to: last, last });
    let k = end;
    if (low[k] === ',' || low[k] === 'and') k++;
    if (low[k] === 'and') k++;
    if (k === end) break;
    if (HONORIFICS.has(low[k] ?? '')) k++;
    start = k;
    const next: readonly [number, number] | null = readName(r, k, to, true);
    if (next && next[1] - next[0] < 2 && firstName[1] - firstName[0] >= 2) break;
    name = next;
  }
  // "two envoys, A and B, said": the closing comma belongs to the apposition.
  return low[office.last] === ',' && low[end] === ',' && people.extendLast(end) ? end + 1 : end;
}

/** "Foreign Ministers" → "Foreign Minister". */
function singularTitle({ head, title }: OfficePhrase): string {
  return title
    .replace(/\S+$/, (last) =>
      last[0] === last[0]?.toUpperCase() ? head.charAt(0).toUpperCase() + head.slice(1) : head,
    )
    .replace(/^(two|three|four|five|several|both) /i, '');
}
