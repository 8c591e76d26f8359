import { HEAD_SUFFIXES } from '../../ontology/words/offices.js';
import type { TextDocument } from '../document/index.js';
import { introduceAcronyms } from './acronyms.js';
import { EntityBook } from './entity-book.js';
import { findHits, type Gazetteer, type Hit } from './gazetteer.js';
import { InstitutionReader } from './institutions.js';
import type { Mention } from './mention.js';
import { MentionIndex } from './mention-index.js';
import type { OfficePhrase } from './office-phrases.js';
import { PeopleReader } from './people.js';
import { Reading } from './reading.js';

export { type DraftEntity, EntityBook } from './entity-book.js';
export { type CustomEntry, compileGazetteer, type Gazetteer, type Hit } from './gazetteer.js';
export type { Mention } from './mention.js';
export type { MentionIndex } from './mention-index.js';
export type { OfficePhrase } from './office-phrases.js';
export { Reading } from './reading.js';

/** All that a text names, in order, with the offices that it tells of. */
export interface Mentions {
  readonly reading: Reading;
  readonly book: EntityBook;
  readonly mentions: readonly Mention[];
  /** Mentions by their first token. */
  readonly at: MentionIndex;
  /** Offices told without a name: "the Minister", "the Libyan ambassador". By their head's token. */
  readonly nameless: ReadonlyMap<number, OfficePhrase>;
}

/** The entity that a hit of the gazetteer stands for. */
export function entityOfHit(book: EntityBook, hit: Hit, surface: string): number {
  const { ref } = hit;
  switch (ref.kind) {
    case 'Country':
      return hit.form === 'place'
        ? book.named('Place', surface, ref.country.code).index
        : book.country(ref.country).index;
    case 'Organization':
      return book.body(ref.body).index;
    case 'Custom':
      return book.custom(ref.entry).index;
  }
}

/** Finds every mention of a document: names of the gazetteer, persons by office and name, bodies, events, agreements. */
export function findMentions(document: TextDocument, gazetteer: Gazetteer): Mentions {
  const reading = new Reading(document, findHits(document.tokens, gazetteer));
  const book = new EntityBook();
  // Persons of an own gazetteer are known before the text names them in full.
  for (const { ref } of reading.hits)
    if (ref.kind === 'Custom' && ref.entry.kind === 'Person') book.register(book.custom(ref.entry), ref.entry.aliases);
  const people = new PeopleReader(reading, book);
  const body = document.dateline?.body ?? 0;
  const startOf = (first: number): number => (first < body ? body : first);
  for (const sentence of document.sentences) people.read(sentence, startOf(sentence.first));
  const taken = new Uint8Array(document.tokens.count);
  for (const m of people.mentions) taken.fill(1, m.first, m.last);
  const institutions = new InstitutionReader(reading, book, taken);
  for (const sentence of document.sentences) institutions.read(sentence, startOf(sentence.first));
  const all = [...people.mentions, ...institutions.mentions];
  for (const m of institutions.mentions) taken.fill(1, m.first, m.last);
  const seated = seatOfUnion(reading, book);
  for (const hit of reading.hits) {
    if (taken[hit.first] || hit.first < body) continue;
    const surface = reading.slice(hit.first, hit.last);
    const entity = seated(hit) ?? entityOfHit(book, hit, surface);
    taken.fill(1, hit.first, hit.last);
    all.push({
      first: hit.first,
      last: hit.last,
      nameFirst: hit.first,
      nameLast: hit.last,
      entity,
      form: hit.form,
      offices: [],
    });
  }
  introduceAcronyms(reading, book, all, taken);
  all.sort((a, b) => a.first - b.first || b.last - a.last);
  return {
    reading,
    book,
    mentions: all,
    at: new MentionIndex(all, document.tokens.count),
    nameless: new Map(
      people.nameless.flatMap((office) => headTokens(reading, office).map((at) => [at, office] as const)),
    ),
  };
}

/** Where a capital is a place and no government: "in Brussels". */
const LOCATING = /^(in|at|near|from|to|outside|around|between|through|via|,)$/;

/**
 * "Brussels fears that …" in a text that speaks of the European Union and not of Belgium: the union. Gives the entity that a hit
 * means so, null for any other hit.
 */
function seatOfUnion(reading: Reading, book: EntityBook): (hit: Hit) => number | null {
  let union: Hit | null = null;
  for (const hit of reading.hits) {
    const { ref } = hit;
    if (ref.kind === 'Organization' && ref.body.id === 'european-union') union ??= hit;
    if (ref.kind === 'Country' && ref.country.code === 'BE' && hit.form !== 'capital') return () => null;
  }
  const known = union?.ref;
  if (known?.kind !== 'Organization') return () => null;
  const { low } = reading.tokens;
  return (hit) =>
    hit.form === 'capital' && low[hit.first] === 'brussels' && !LOCATING.test(low[hit.first - 1] ?? '')
      ? book.body(known.body).index
      : null;
}

/** The tokens that can head a phrase for an office: "Director" and "General" of a Director General. */
function headTokens(reading: Reading, office: OfficePhrase): number[] {
  const at = [office.headAt];
  for (
    let k = office.headAt + 1;
    k < office.last && (HEAD_SUFFIXES.has(reading.tokens.low[k] ?? '') || reading.tokens.value[k] === '-');
    k++
  )
    at.push(k);
  return at;
}
