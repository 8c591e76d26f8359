import { FEMALE_NAMES, MALE_NAMES } from '../../ontology/index.js';
import { HONORIFICS } from '../../ontology/words/offices.js';
import type { Sentence } from '../document/index.js';
import { Shape } from '../document/index.js';
import type { EntityBook } from './entity-book.js';
import type { Mention } from './mention.js';
import { readName } from './names.js';
import { HEAD_FORMS } from './office-heads.js';
import { type OfficePhrase, readOffice } from './office-phrases.js';
import type { Reading } from './reading.js';

const SPEECH = new Set([
  'said',
  'says',
  'told',
  'added',
  'stressed',
  'noted',
  'announced',
  'declared',
  'explained',
  'argued',
  'warned',
  'insisted',
  'asked',
  'replied',
  'tweeted',
  'wrote',
  'emphasized',
  'emphasised',
  'underlined',
  'stated',
  'met',
  'arrived',
  'visited',
]);

/** Finds persons of a sentence with their offices; offices with no name are kept for coreference. */
export class PeopleReader {
  readonly mentions: Mention[] = [];
  readonly nameless: OfficePhrase[] = [];

  constructor(
    private readonly r: Reading,
    private readonly book: EntityBook,
  ) {}

  private sentenceStart = 0;

  read(sentence: Sentence, from: number): void {
    this.sentenceStart = from;
    const { low, value, shape } = this.r.tokens;
    const to = sentence.last;
    let floor = from;
    for (let i = from; i < to; i++) {
      const hit = this.r.hits[this.r.hitAt[i] ?? -1];
      if (hit) {
        if (hit.ref.kind === 'Custom' && hit.ref.entry.kind === 'Person') {
          i = this.known(hit.first, hit.last, to) - 1;
          floor = i + 1;
          continue;
        }
        const named =
          hit.last - hit.first === 1 &&
          shape[i + 1] === Shape.Capitalised &&
          this.isGiven(i) &&
          (this.r.hitAt[i + 1] ?? -1) === -1;
        if (!named) {
          i = hit.last - 1;
          continue;
        }
      }
      const word = low[i] ?? '';
      if (HEAD_FORMS.has(word)) {
        const next = this.fromOffice(i, floor, to);
        if (next > i) {
          floor = next;
          i = next - 1;
          continue;
        }
      }
      if (shape[i] !== Shape.Capitalised && shape[i] !== Shape.Upper && !HONORIFICS.has(word)) continue;
      const honorific = HONORIFICS.get(word);
      if (honorific !== undefined && shape[i] !== Shape.Lower) {
        let k = i + 1;
        while (HONORIFICS.has(low[k] ?? '') && k < to) k++;
        if (value[k] === '.') k++;
        const name = readName(this.r, k, to, true);
        if (name) {
          const gender = honorific ?? HONORIFICS.get(low[k - 1] ?? '') ?? null;
          i = this.add(i, name, [], to, gender) - 1;
          floor = i + 1;
          continue;
        }
      }
      const name = readName(this.r, i, to, false);
      if (!name) continue;
      if (this.isPerson(name, to, i === from)) {
        i = this.add(i, name, [], to, null) - 1;
        floor = i + 1;
      } else i = name[1] - 1;
    }
  }

  /** From an office's head: chained offices, then the names that they belong to. Returns the token to go on from, or −1. */
  private fromOffice(at: number, from: number, to: number): number {
    const { low } = this.r.tokens;
    const office = readOffice(this.r, at, from, to);
    if (!office) return -1;
    const offices = [office];
    let k = office.last;
    let listed = false;
    for (let guard = 0; guard < 4; guard++) {
      const join = low[k] ?? '';
      const start =
        join === ',' && low[k + 1] === 'and'
          ? k + 2
          : join === ',' || join === 'and' || join === '/' || join === '&'
            ? k + 1
            : k;
      if (guard > 0 && start === k) break;
      const more = this.officeStartingAt(start, to);
      if (!more || (start === k && more.first !== k)) break;
      // "the ousted president, the bloc's commission president, X": two offices with an article each are two people's.
      if (join === ',' && low[more.first] === 'the' && low[office.first] === 'the')
        this.nameless.push(...offices.splice(0));
      offices.push(more);
      if (join === ',') listed = true;
      k = more.last;
    }
    let name = readName(this.r, k, to, true);
    let comma = false;
    if (!name && low[k] === ',') {
      const after = readName(this.r, k + 1, to, true);
      const honorific = HONORIFICS.has(low[k + 1] ?? '') ? readName(this.r, k + 2, to, true) : null;
      const found = after ?? honorific;
      const open = found ? (low[found[1]] ?? '.') : '';
      if (
        found &&
        (/^(,|\.|\)|;|and|—|–|-|:)$/.test(open) || found[1] >= to || found[1] - found[0] >= 2) &&
        !(office.plural === false && open === 'and' && found[1] - found[0] === 1)
      ) {
        name = found;
        comma = true;
      }
    } else if (!name && HONORIFICS.has(low[k] ?? '')) name = readName(this.r, k + 1, to, true);
    if (!name) {
      const lone = office.last > at + 1 || office.first < at || !office.entry.weak;
      if (lone) for (const each of offices) this.nameless.push(each);
      return offices.at(-1)?.last ?? -1;
    }
    if (office.plural) return this.fromPlural(office, name, to);
    return this.add(
      office.first,
      name,
      offices,
      to,
      office.entry.gender ?? null,
      name[1],
      comma || (listed && office.first === this.sentenceStart),
    );
  }

  /** "Foreign Ministers A of B and C of D", "two envoys, A and B". */
  private fromPlural(office: OfficePhrase, firstName: readonly [number, number], to: number): number {
    const { low } = this.r.tokens;
    let start = office.first;
    let name: readonly [number, number] | null = firstName;
    let end = firstName[1];
    while (name) {
      const { hit, last } = this.servedAfter(name[1], to);
      const own: OfficePhrase = {
        ...office,
        served: hit ?? office.served,
        owner: hit ? null : office.owner,
        plural: false,
        title: singular(office),
      };
      end = this.add(start, name, [own], last, null, last);
      let k = end;
      if (low[k] === ',' || low[k] === 'and') k++;
      if (low[k] === 'and') k++;
      if (k === end) break;
      if (HONORIFICS.has(low[k] ?? '')) k++;
      start = k;
      const next: readonly [number, number] | null = readName(this.r, k, to, true);
      if (next && next[1] - next[0] < 2 && firstName[1] - firstName[0] >= 2) break;
      name = next;
    }
    const closing = this.mentions.at(-1);
    if (closing && low[office.last] === ',' && low[end] === ',' && closing.last === end) {
      this.mentions[this.mentions.length - 1] = { ...closing, last: end + 1 };
      return end + 1;
    }
    return end;
  }

  /** "(Norway)" or "of Norway" after a name. */
  private servedAfter(k: number, to: number): { hit: OfficePhrase['served']; last: number } {
    const { low } = this.r.tokens;
    const open = low[k] === '(';
    if (k + 1 < to && (open || low[k] === 'of')) {
      const at = low[k + 1] === 'the' ? k + 2 : k + 1;
      const hit = this.r.hits[this.r.hitAt[at] ?? -1];
      if (hit && hit.first === at && hit.form !== 'demonym' && hit.form !== 'place' && (!open || low[hit.last] === ')'))
        return { hit, last: open ? hit.last + 1 : hit.last };
    }
    return { hit: null, last: k };
  }

  private officeStartingAt(at: number, to: number): OfficePhrase | null {
    const { low } = this.r.tokens;
    for (let k = at; k < Math.min(to, at + 12); k++) {
      if (low[k] === ',' || low[k] === '.' || low[k] === ';') break;
      if (!HEAD_FORMS.has(low[k] ?? '')) continue;
      const office = readOffice(this.r, k, at, to);
      if (office && office.first === at) return office;
      return null;
    }
    return null;
  }

  /** Adds a person; reads an apposition after the name ("Karimov, the minister of culture,"). Returns the token after all of it. */
  private add(
    first: number,
    name: readonly [number, number],
    before: readonly OfficePhrase[],
    to: number,
    gender: 'female' | 'male' | null,
    last = name[1],
    apposed = false,
  ): number {
    const { low } = this.r.tokens;
    const person = this.book.person(this.r.slice(name[0], name[1]));
    if (!person) return name[1];
    const offices = [...before];
    let end = last;
    if (last === name[1]) {
      const served = this.servedAfter(name[1], to);
      if (served.hit && before.length) {
        end = served.last;
        const lead = offices[0];
        if (lead && !lead.served) offices[0] = { ...lead, served: served.hit, owner: null };
      }
      const bracket = low[end] === '(';
      if (low[end] === ',' || bracket) {
        const office = this.officeStartingAt(end + 1, to) ?? null;
        if (
          office &&
          !office.plural &&
          (office.served || office.owner || office.definite || office.title.split(' ').length > 1 || !office.entry.weak)
        ) {
          let k = office.last;
          offices.push(office);
          for (let guard = 0; guard < 3 && (low[k] === 'and' || low[k] === ','); guard++) {
            const more = this.officeStartingAt(k + 1, to);
            if (!more || more.plural) break;
            // ", and Foreign Minister X said" opens with somebody else's office.
            if (readName(this.r, more.last, to, true)) break;
            offices.push(more);
            k = more.last;
          }
          // "A, Foreign Minister B": the office belongs to B.
          const next = before.length && low[k] === ',' ? readName(this.r, k + 1, to, true) : null;
          if (readName(this.r, k, to, true) || (next && next[1] - next[0] > 1)) offices.splice(before.length);
          else end = bracket && low[k] === ')' ? k + 1 : low[k] === ',' ? this.close(k) : k;
        } else if (bracket) {
          const hit = this.r.hits[this.r.hitAt[end + 1] ?? -1];
          if (hit && low[hit.last] === ')' && hit.ref.kind === 'Country') end = hit.last + 1;
        }
      }
    }
    if (!offices.length) {
      // "Kenya's Grace Otieno", "Grace Otieno of Kenya": no office, but whom the person acts for.
      const before = this.afterCountry(name[0]) ? this.r.hits[this.r.hitAt[name[0] - 2] ?? -1] : undefined;
      const state = before ?? this.servedAfter(name[1], to).hit;
      if (state?.ref.kind === 'Country') {
        const country = this.book.country(state.ref.country).index;
        if (!person.serves.includes(country)) person.serves.push(country);
        person.country ??= state.ref.country.code;
      }
    }
    if (apposed && end === last && low[end] === ',' && end < to) end++;
    if (gender && !person.gender) person.gender = gender;
    const given = this.r.tokens.low[name[0]] ?? '';
    if (!person.gender && name[1] - name[0] > 1)
      person.gender = FEMALE_NAMES.has(given) ? 'female' : MALE_NAMES.has(given) ? 'male' : null;
    for (const office of offices) {
      person.titles.push(office.title.toLowerCase());
      if (office.entry.gender && !person.gender) person.gender = office.entry.gender;
    }
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

  /** A person of the user's own gazetteer. */
  private known(first: number, last: number, to: number): number {
    const name = this.r.slice(first, last);
    const person = this.book.person(name);
    return person ? this.add(first, [first, last], [], to, person.gender) : last;
  }

  /** An apposition's closing comma belongs to it. */
  private close(at: number): number {
    return at + 1;
  }

  /** "Kenya's Grace Otieno": two capitalised words behind a state's possessive, and no title of a thing. */
  private afterCountry(a: number): boolean {
    const { low } = this.r.tokens;
    const owner = this.r.hits[this.r.hitAt[a - 2] ?? -1];
    return low[a - 1] === "'s" && owner?.ref.kind === 'Country' && owner.last === a - 1;
  }

  private isGiven(i: number): boolean {
    const word = this.r.tokens.low[i] ?? '';
    return MALE_NAMES.has(word) || FEMALE_NAMES.has(word);
  }

  private isPerson([a, b]: readonly [number, number], to: number, opensSentence: boolean): boolean {
    const { low, pos } = this.r.tokens;
    const name = this.r.slice(a, b);
    if (this.book.person(name, true)) return true;
    if (b - a < 2) return false;
    if (this.afterCountry(a)) return true;
    if (this.isGiven(a) && !(opensSentence && pos[a] !== 'PROPN' && b - a === 2 && pos[a + 1] !== 'PROPN')) return true;
    if (SPEECH.has(low[b] ?? '') && b - a <= 4) return true;
    if (low[b] === ',') {
      const office = this.officeStartingAt(b + 1, to);
      if (
        office &&
        !office.plural &&
        (office.served || office.owner || office.definite || office.title.split(' ').length > 1) &&
        !readName(this.r, office.last, to, true)
      )
        return true;
    }
    return false;
  }
}

/** "Foreign Ministers" → "Foreign Minister". */
function singular(office: OfficePhrase): string {
  const head = office.head;
  return office.title
    .replace(/\S+$/, (last) =>
      last[0] === last[0]?.toUpperCase() ? head.charAt(0).toUpperCase() + head.slice(1) : head,
    )
    .replace(/^(two|three|four|five|several|both) /i, '');
}
