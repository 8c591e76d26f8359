import { FEMALE_NAMES, MALE_NAMES } from '../../ontology/index.js';
import type { DraftEntity, EntityBook } from './entity-book.js';
import type { Mention } from './mention.js';
import { readApposition } from './office-appositions.js';
import type { OfficePhrase } from './office-phrases.js';
import { countryDescribed, stateAfter, stateBefore } from './person-states.js';
import type { Reading } from './reading.js';

/** A person's name as found, with what was read before it. */
export interface FoundName {
  /** First token of the whole mention, offices before the name included. */
  readonly first: number;
  readonly name: readonly [number, number];
  readonly offices?: readonly OfficePhrase[];
  /** The end of the sentence, or of what may be read. */
  readonly to: number;
  readonly gender?: 'female' | 'male' | null;
  /** The token after what was already read behind the name. */
  readonly last?: number;
  /** Whether the name itself is an apposition, whose closing comma belongs to it. */
  readonly apposed?: boolean;
}

/** Enters persons and their mentions, with what their names and the words around them tell. */
export class PersonWriter {
  readonly mentions: Mention[] = [];

  constructor(
    readonly r: Reading,
    private readonly book: EntityBook,
  ) {}

  /** Adds a mention of a person; reads on behind the name ("Karimov, the minister of culture,"). Gives the token after all of it. */
  add({ first, name, offices: before = [], to, gender = null, last = name[1], apposed = false }: FoundName): number {
    const { r } = this;
    const { low } = r.tokens;
    const person = this.book.person(r.slice(name[0], name[1]));
    if (!person) return name[1];
    const offices = [...before];
    let end = last;
    if (last === name[1]) {
      const state = stateAfter(r, last, to);
      const lead = offices[0];
      if (state.hit && lead) {
        end = state.last;
        if (!lead.served) offices[0] = { ...lead, served: state.hit, owner: null };
      }
      const apposition = readApposition(r, end, to, before.length > 0);
      offices.push(...apposition.offices);
      end = apposition.last;
    }
    if (!offices.length) this.serveState(person, name, to);
    if (apposed && end === last && low[end] === ',' && end < to) end++;
    this.describe(person, name, offices, gender);
    this.mentions.push({
      first,
      last: end,
      nameFirst: name[0],
      nameLast: name[1],
      entity: person.index,
      form: 'name',
      offices,
    });
    return end;
  }

  /** Takes token `end` into the last mention, if that ends there. */
  extendLast(end: number): boolean {
    const closing = this.mentions.at(-1);
    if (closing?.last !== end) return false;
    const { first, nameFirst, nameLast, entity, form, offices } = closing;
    this.mentions[this.mentions.length - 1] = { first, last: end + 1, nameFirst, nameLast, entity, form, offices };
    return true;
  }

  /** "Kenya's Grace Otieno", "Grace Otieno of Kenya": no office, but whom the person acts for. */
  private serveState(person: DraftEntity, name: readonly [number, number], to: number): void {
    const state = stateBefore(this.r, name[0]) ?? stateAfter(this.r, name[1], to).hit;
    if (state?.ref.kind === 'Organization' && !state.ref.body.country) {
      const body = this.book.body(state.ref.body).index;
      if (!person.serves.includes(body)) person.serves.push(body);
    }
    // "British journalist Malcolm Freeth" is of Britain and serves nobody.
    if (!state) person.country ??= countryDescribed(this.r, name[0]);
    if (state?.ref.kind !== 'Country') return;
    const country = this.book.country(state.ref.country).index;
    if (!person.serves.includes(country)) person.serves.push(country);
    person.country ??= state.ref.country.code;
  }

  /** Gender by honorific, then given name, then office; titles by the offices. */
  private describe(
    person: DraftEntity,
    name: readonly [number, number],
    offices: readonly OfficePhrase[],
    gender: 'female' | 'male' | null,
  ): void {
    person.gender ??= gender;
    if (name[1] - name[0] > 1) person.gender ??= genderOfName(this.r.tokens.low[name[0]] ?? '');
    for (const office of offices) {
      person.titles.push(office.title.toLowerCase());
      person.gender ??= office.entry.gender ?? null;
    }
  }
}

function genderOfName(given: string): 'female' | 'male' | null {
  if (FEMALE_NAMES.has(given)) return 'female';
  return MALE_NAMES.has(given) ? 'male' : null;
}
