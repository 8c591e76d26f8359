import {
  LOOSE_TITLE_WORDS,
  OFFICE_SYNONYMS,
  REALMS,
  STATELESS_BODIES,
  TITLE_FILLERS,
} from '../../ontology/words/reference-nouns.js';
import { BODY_NOUNS } from '../../ontology/words/roles.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { DraftEntity, Mentions, OfficePhrase } from '../mentions/index.js';
import type { Focus } from './focus.js';
import { gendered } from './pronouns.js';

/** "the Minister", "the Libyan ambassador": the person of that office, or else whom the office serves. */
export function officeHolder(focus: Focus, noun: NounPhrase, office: OfficePhrase): readonly number[] {
  const served = servedBy(focus, office);
  const definite =
    office.definite ||
    noun.opener === 'the' ||
    noun.opener === 'this' ||
    noun.owners.length > 0 ||
    served.length > 0 ||
    isCapitalised(focus.mentions, office);
  if (definite) {
    const person = focus.salience.find((e) => e.kind === 'Person' && mayServe(e, served) && holds(e, office));
    if (person !== null) return [person];
  }
  // "The Finnish diplomat praised": whom the text is about, where it has told of no state that is served.
  const { topic } = focus.salience;
  if (
    noun.opener === 'the' &&
    /^(diplomat|official|general|envoy)$/.test(office.head) &&
    office.title === office.head &&
    topic !== null
  ) {
    const person = focus.mentions.book.get(topic);
    const ofState = person.serves.some((e) => focus.mentions.book.get(e).kind === 'Country');
    if (person.kind === 'Person' && person.serves.length && !ofState) return [topic];
  }
  return served.filter((e) => focus.mentions.book.get(e).kind !== 'Place');
}

/** Nobody serves two states: somebody known to serve others is not meant. */
const mayServe = (person: DraftEntity, served: readonly number[]): boolean =>
  !served.length || !person.serves.length || served.some((s) => person.serves.includes(s));

/** Titles of those who are called heads of state or government. */
const HEADS_OF_STATE = /^(president|king|queen|emir|sultan|prime minister|premier|chancellor|pope|grand duke|prince)$/;

/** Whether a person's title is this one, or one for which it is another word. */
function holds(person: DraftEntity, office: OfficePhrase): boolean {
  if (/^(?:the )?head of (?:the )?(?:state|government)$/i.test(office.title))
    return person.titles.some((title) => HEADS_OF_STATE.test(title));
  const wanted = titleWords(office.title);
  const heads = OFFICE_SYNONYMS.get(office.head) ?? [office.head];
  return person.titles.some((title) => {
    const words = titleWords(title);
    if (wanted.includes('deputy') !== words.includes('deputy')) return false;
    if (wanted.includes('former') && !words.includes('former')) return false;
    return (
      heads.some((head) => title.includes(head)) &&
      wanted.every((word) => words.includes(word) || word === office.head || LOOSE_TITLE_WORDS.has(word))
    );
  });
}

/** Words of a title that tell one office from another. */
const titleWords = (title: string): string[] =>
  title
    .toLowerCase()
    .split(/[\s,\-&]+/)
    .filter((word) => word !== '' && !TITLE_FILLERS.has(word));

function isCapitalised({ reading }: Mentions, office: OfficePhrase): boolean {
  const value = reading.tokens.value[office.headAt] ?? '';
  return value !== value.toLowerCase();
}

/** Whom the office's own words name as served: "the Libyan ambassador", "its president", "the bloc's chief". */
export function servedBy(focus: Focus, office: OfficePhrase): readonly number[] {
  if (office.served) return servedByName(focus, office.served);
  // "an audience with the Pope": whoever he is, he is the Vatican's.
  if (!office.owner && office.head === 'pope')
    return focus.onCountry ? [focus.onCountry('VA')].flatMap((e) => e ?? []) : [];
  // "In Tokyo, the foreign minister said"
  if (!office.owner) return focus.seat !== null && office.entry.serves !== 'body' ? [focus.seat] : [];
  // "Its secretary-general": a body's, where one was named.
  const its = focus.mentions.reading.tokens.low[office.owner[1] - 1] === 'its';
  const body =
    its && /^(secretary|director).general$/i.test(office.title)
      ? focus.salience.find((e) => e.kind === 'Organization' && e.country === null, false)
      : null;
  return body === null ? servedByOwner(focus, office.owner) : [body];
}

function servedByName({ mentions, onCountry }: Focus, { ref }: NonNullable<OfficePhrase['served']>): readonly number[] {
  const { book } = mentions;
  if (ref.kind === 'Country') return [book.country(ref.country).index];
  if (ref.kind !== 'Organization') return [];
  // A body of a state acts for its state, unless it is a party or a company.
  const state = ref.body.country && onCountry ? onCountry(ref.body.country) : null;
  return [state !== null && !STATELESS_BODIES.has(ref.body.class) ? state : book.body(ref.body).index];
}

function servedByOwner(focus: Focus, [from, to]: readonly [number, number]): readonly number[] {
  const { mentions, salience } = focus;
  const { book } = mentions;
  const word = mentions.reading.tokens.low[to - 1] ?? '';
  const classes = BODY_NOUNS.get(word);
  if (classes) {
    const body = salience.find(
      (e) => e.kind === 'Organization' && (e.bodyClass === null || classes.includes(e.bodyClass)),
    );
    if (body !== null) return [body];
  }
  // "the kingdom's foreign minister": of whichever kingdom was named last.
  const realms = REALMS.get(word);
  if (realms) {
    const state = salience.find((e) => e.kind === 'Country' && realms.includes(e.country ?? ''), false);
    if (state !== null) return [state];
  }
  // "Special Envoy of the Secretary-General": of the United Nations', where no other is in mind.
  if (word === 'general') {
    const led = salience.find((e) => e.kind === 'Person' && e.titles.some((t) => /^secretary.general$/.test(t)));
    const body = (led === null ? undefined : book.get(led).serves[0]) ?? focus.onBody?.('un') ?? null;
    return body === null ? [] : [body];
  }
  if (to - from === 1 && (word === 'his' || word === 'her')) {
    // "the Japanese official delivered a letter from his prime minister"
    const lead = focus.sentenceSubject[0];
    if (focus.sentenceSubject.length === 1 && lead !== undefined && book.get(lead).kind === 'Country') return [lead];
    const person = gendered(focus, word === 'his' ? 'male' : 'female', true)[0];
    const state = person === undefined ? undefined : book.get(person).serves[0];
    return state === undefined ? [] : [state];
  }
  if (word === 'our' || word === 'whose') return [];
  const canOwn = (e: DraftEntity): boolean => e.kind === 'Country' || (e.kind === 'Organization' && word === 'its');
  const own = focus.sentenceSubject.find((e) => canOwn(book.get(e))) ?? salience.find(canOwn);
  return own === null ? [] : [own];
}
