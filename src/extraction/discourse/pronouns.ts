import type { NounPhrase } from '../clauses/chunk.js';
import type { DraftEntity } from '../mentions/index.js';
import type { Focus } from './focus.js';

type PronounKind = 'male' | 'female' | 'it' | 'they';

const KINDS: ReadonlyMap<string, PronounKind | 'own'> = new Map<string, PronounKind | 'own'>([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['it', 'it'],
  ['its', 'it'],
  ['they', 'they'],
  ['their', 'they'],
  ['them', 'they'],
  ['both', 'they'],
  // "visited it himself": it adds nobody.
  ['himself', 'own'],
  ['herself', 'own'],
  ['itself', 'own'],
  ['themselves', 'own'],
]);

const isStateOrBody = (e: DraftEntity): boolean => e.kind === 'Country' || e.kind === 'Organization';

/** Whom a pronoun means: "he", "its", "both". Null where the phrase is no pronoun. */
export function pronounMeans(focus: Focus, noun: NounPhrase): readonly number[] | null {
  const word = noun.opener === noun.head ? noun.head : '';
  const kind = KINDS.get(word);
  if (kind === undefined) return null;
  // "their" means the sentence's own subject, and so does "it" in "Kenya said it would".
  const subjectFirst =
    /^(his|its|their)$/.test(word) ||
    (word === 'her' && owns(focus, noun)) ||
    (focus.inSubordinate && focus.sentenceSubject.length > 0);
  switch (kind) {
    case 'own':
      return [];
    case 'it':
      return singleThing(focus, subjectFirst);
    case 'they':
      return word === 'them' ? others(focus) : several(focus, word, subjectFirst);
    default:
      return gendered(focus, kind, subjectFirst);
  }
}

/** "her envoy" against "released her": whether a noun stands behind the pronoun. */
function owns({ mentions }: Focus, { headAt }: NounPhrase): boolean {
  return /^(NOUN|ADJ|PROPN|NUM|VERB|ADV)$/.test(mentions.reading.tokens.pos[headAt + 1] ?? '');
}

/** "it", "its": a state or body, the subject's own first. */
function singleThing(focus: Focus, subjectFirst: boolean): readonly number[] {
  const { book } = focus.mentions;
  if (subjectFirst) {
    const lead = focus.sentenceSubject[0];
    const byPerson = lead !== undefined && book.get(lead).kind === 'Person';
    const nearest =
      focus.inSubordinate || byPerson ? [focus.clauseSubject, focus.sentenceSubject] : [focus.sentenceSubject];
    for (const subject of nearest) {
      const only = subject.length === 1 ? subject[0] : undefined;
      if (only !== undefined && isStateOrBody(book.get(only))) return [only];
    }
  }
  const found = focus.salience.find(isStateOrBody);
  return found === null ? [] : [found];
}

/** "they", "both": the sentence's subject, the parties named together last, or a state or body. */
function several(focus: Focus, word: string, subjectFirst: boolean): readonly number[] {
  const { sentenceSubject, salience, mentions } = focus;
  // "released three Swiss tourists; it had held them": whose people they are, if not the subject's own.
  const people = word === 'them' ? focus.peopleTold() : [];
  if (people.length && !people.some((e) => sentenceSubject.includes(e))) return people;
  // \"demanded that the Saudis free X, whom they had arrested\"
  if (focus.namedPeople.length) return focus.namedPeople;
  const alone = sentenceSubject.length === 1 && mentions.book.get(sentenceSubject[0] ?? -1).kind === 'Person';
  if (subjectFirst && sentenceSubject.length && !alone) return sentenceSubject;
  const pair = salience.theyWho();
  if (pair.length) return pair;
  const found = salience.find(isStateOrBody);
  return found === null ? [] : [found];
}

/** "accuses them": those spoken of, but never the one who acts or its own people. */
function others(focus: Focus): readonly number[] {
  const { book } = focus.mentions;
  const all = several(focus, 'them', false);
  const [only, more] = focus.sentenceSubject;
  if (only === undefined || more !== undefined || all.length !== 2) return all;
  const isOwn = (e: number): boolean => e === only || book.get(e).serves.includes(only);
  if (!all.some(isOwn)) return all;
  const topic = focus.salience.find((e) => isStateOrBody(e) && e.index !== only);
  const rest = all.filter((e) => !isOwn(e));
  return topic !== null && rest.some((e) => book.get(e).serves.includes(topic)) ? [topic] : rest;
}

/** "he", "her": a person of that gender or of none known, which it then settles. `subjectFirst`: the sentence's own subject goes before all. */
export function gendered(focus: Focus, gender: 'male' | 'female', subjectFirst: boolean): readonly number[] {
  const { sentenceSubject, salience, mentions } = focus;
  const { book } = mentions;
  const fits = (e: DraftEntity): boolean => e.kind === 'Person' && e.gender === gender;
  const maybe = (e: DraftEntity): boolean => e.kind === 'Person' && e.gender === null;
  const either = (e: DraftEntity): boolean => fits(e) || maybe(e);
  const settle = (index: number): readonly number[] => {
    book.get(index).gender = gender;
    return [index];
  };
  const subjects = focus.inSubordinate ? [...sentenceSubject, ...focus.clauseSubject] : sentenceSubject;
  const own = subjectFirst ? subjects.find((e) => either(book.get(e))) : undefined;
  if (own !== undefined) return settle(own);
  // An object pronoun means somebody else than the sentence's subject.
  const isOther = (index: number): boolean => !sentenceSubject.includes(index);
  // "X, in a call with Y, urged him"
  const beside = subjectFirst ? null : salience.findHere((e) => either(e) && isOther(e.index));
  if (beside !== null && sentenceSubject.some((e) => book.get(e).kind === 'Person')) return settle(beside);
  const { topic } = salience;
  if (topic !== null && maybe(book.get(topic))) {
    const another = salience.find((e) => fits(e) && isOther(e.index), false);
    // Whom the sentence before was about comes before others of whom that has not spoken.
    const later = another !== null && (!salience.isTopicBefore(topic) || salience.isLater(another, topic));
    if (another !== null && later && salience.isFresh(another)) return [another];
  }
  if (topic !== null && either(book.get(topic)) && isOther(topic)) return settle(topic);
  const nearest = salience.find((e) => either(e) && isOther(e.index)) ?? salience.find(either);
  // Whoever is known to be a woman is "she" before those of whom nothing is known.
  const known =
    nearest !== null && maybe(book.get(nearest)) ? salience.find((e) => fits(e) && isOther(e.index), false) : null;
  const found = known !== null && salience.isFresh(known) ? known : nearest;
  // "ordered an Angolan diplomat to leave, accusing him"
  if (found === null) {
    if (focus.nameless !== null) return [focus.nameless];
    // "Peru's president said he would visit Syria": whoever is meant acts for the state that the sentence is about.
    const [only] = sentenceSubject;
    return only !== undefined && sentenceSubject.length === 1 && isStateOrBody(book.get(only)) ? [only] : [];
  }
  return settle(found);
}
