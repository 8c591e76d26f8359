import { PERSONS_VERBS } from '../../ontology/words/office-frames.js';
import { FORMS_OF_ADDRESS, HONORIFICS } from '../../ontology/words/offices.js';
import { type Sentence, Shape } from '../document/index.js';
import { WordClass } from '../words/word-classes.js';
import type { EntityBook } from './entity-book.js';
import type { Mention } from './mention.js';
import { readName } from './names.js';
import { readOfficeChain } from './office-chains.js';
import { type OfficePhrase, readOffice } from './office-phrases.js';
import { isGivenName, isPersonsName } from './person-names.js';
import { PersonWriter } from './person-writer.js';
import { readPluralOffice } from './plural-offices.js';
import type { Reading } from './reading.js';

const TITLE = WordClass.Office | WordClass.Honorific;

/** Finds persons of a sentence with their offices; offices with no name are kept for coreference. */
export class PeopleReader {
  readonly nameless: OfficePhrase[] = [];
  private readonly people: PersonWriter;

  constructor(
    private readonly r: Reading,
    private readonly book: EntityBook,
  ) {
    this.people = new PersonWriter(r, book);
  }

  get mentions(): readonly Mention[] {
    return this.people.mentions;
  }

  /** Reads a sentence from token `from`: offices with their names, honorifics with theirs, and names alone. */
  read(sentence: Sentence, from: number): void {
    const { classes, shape } = this.r.tokens;
    const to = sentence.last;
    // Where the person read last ended: an office never reaches back beyond.
    let floor = from;
    let i = from;
    while (i < to) {
      const hit = this.r.hits[this.r.hitAt[i] ?? -1];
      if (hit?.ref.kind === 'Custom' && hit.ref.entry.kind === 'Person') {
        i = this.custom(hit.first, hit.last, to);
        floor = i;
        continue;
      }
      if (hit && !this.isGivenNameToo(hit.first, hit.last, i)) {
        i = hit.last;
        continue;
      }
      const kind = classes[i] ?? 0;
      const titled = (kind & TITLE) !== 0;
      if (!titled && shape[i] !== Shape.Capitalised && shape[i] !== Shape.Upper) {
        i++;
        continue;
      }
      const person = titled ? (this.fromOffice(i, floor, from, to) ?? this.fromHonorific(i, to)) : null;
      if (person !== null) {
        i = person;
        floor = i;
        continue;
      }
      const name = readName(this.r, i, to, hit !== undefined);
      if (name && isPersonsName(this.r, this.book, name, to, i === from)) {
        i = this.people.add({ first: i, name, to });
        floor = i;
      } else i = name ? name[1] : i + 1;
    }
  }

  /** "Chad Okafor", "Jordan Ellis": a country's name that is a given name before a surname. */
  private isGivenNameToo(first: number, last: number, i: number): boolean {
    const { shape } = this.r.tokens;
    return (
      last - first === 1 &&
      shape[i + 1] === Shape.Capitalised &&
      (isGivenName(this.r, i) ||
        (PERSONS_VERBS.has(this.r.tokens.low[i + 2] ?? '') && this.r.hits[this.r.hitAt[i] ?? -1]?.form !== 'name')) &&
      (this.r.hitAt[i + 1] ?? -1) === -1
    );
  }

  /** From an office's head at token `at`: chained offices, then the names that they belong to. Gives the token to go on from. */
  private fromOffice(at: number, floor: number, sentenceStart: number, to: number): number | null {
    const { classes } = this.r.tokens;
    const office = (classes[at] ?? 0) & WordClass.Office ? readOffice(this.r, at, floor, to) : null;
    if (!office) return null;
    const chain = readOfficeChain(this.r, office, to);
    this.nameless.push(...chain.others);
    const { name, apposed } = this.nameBehind(office, pastAcronym(this.r, chain.last), to);
    if (!name) {
      const telling = office.last > at + 1 || office.first < at || !office.entry.weak;
      if (telling) this.nameless.push(...chain.offices);
      return chain.last;
    }
    if (office.plural) return readPluralOffice(this.people, office, name, to);
    return this.people.add({
      first: (chain.offices[0] ?? office).first,
      name,
      offices: chain.offices,
      to,
      gender: office.entry.gender ?? null,
      apposed: apposed || (chain.listed && office.first === sentenceStart),
    });
  }

  /** "Minister X", "Minister Dr X", "the minister, X,": the name behind offices that end before token `k`. */
  private nameBehind(
    office: OfficePhrase,
    k: number,
    to: number,
  ): { readonly name: readonly [number, number] | null; readonly apposed: boolean } {
    const { low } = this.r.tokens;
    const nameAt = (at: number): readonly [number, number] | null => readName(this.r, at, to, true);
    const plain = nameAt(k);
    if (plain) return { name: plain, apposed: false };
    if (low[k] !== ',') return { name: HONORIFICS.has(low[k] ?? '') ? nameAt(k + 1) : null, apposed: false };
    const named = this.pastHonorifics(k + 1);
    const found = nameAt(k + 1) ?? (named > k + 1 ? nameAt(named) : null);
    if (!found) return { name: null, apposed: false };
    const next = low[found[1]] ?? '.';
    const words = found[1] - found[0];
    const ends = /^(,|\.|\)|;|and|—|–|-|:)$/.test(next) || found[1] >= to || words >= 2;
    // "the minister, Otieno and Oduya": a list of people, none of whom need be the minister.
    const lists = !office.plural && next === 'and' && words === 1;
    return ends && !lists ? { name: found, apposed: true } : { name: null, apposed: false };
  }

  /** "His Excellency Mr", "Hon. Dr.": the token behind titles of courtesy. */
  private pastHonorifics(from: number): number {
    const { low, value } = this.r.tokens;
    let k = from;
    for (let titles = 0; titles < 4; titles++) {
      if (/^(his|her)$/.test(low[k] ?? '') && FORMS_OF_ADDRESS.has(low[k + 1] ?? '')) k += 2;
      else if (HONORIFICS.has(low[k] ?? '')) k++;
      else if (value[k] === '.' && k > from && HONORIFICS.has(low[k - 1] ?? '')) k++;
      else break;
    }
    return k;
  }

  /** "Dr Grace Otieno", "Mrs. Otieno". */
  private fromHonorific(i: number, to: number): number | null {
    const { classes, low, value, shape } = this.r.tokens;
    const gender = HONORIFICS.get(low[i] ?? '');
    if (gender === undefined || shape[i] === Shape.Lower) return null;
    let k = i + 1;
    while (HONORIFICS.has(low[k] ?? '') && k < to) k++;
    if (value[k] === '.') k++;
    // "His Holiness Pope X": the office tells more than the form of address.
    if (FORMS_OF_ADDRESS.has(low[i] ?? '') && (classes[k] ?? 0) & WordClass.Office) return null;
    const name = readName(this.r, k, to, true);
    if (!name) return null;
    return this.people.add({ first: i, name, to, gender: gender ?? HONORIFICS.get(low[k - 1] ?? '') ?? null });
  }

  /** A person of the operator's own gazetteer. */
  private custom(first: number, last: number, to: number): number {
    return this.book.person(this.r.slice(first, last)) ? this.people.add({ first, name: [first, last], to }) : last;
  }
}

/** "Secretary-General of the Gulf Cooperation Council (GCC) X": the token behind the brackets. */
function pastAcronym({ tokens: { low, shape } }: Reading, k: number): number {
  return low[k] === '(' && shape[k + 1] === Shape.Upper && low[k + 2] === ')' ? k + 3 : k;
}
