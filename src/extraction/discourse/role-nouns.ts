import { COUNTRY_EPITHETS } from '../../ontology/words/epithets.js';
import { REALMS, RULERS_NOUNS, STATE_NOUNS } from '../../ontology/words/reference-nouns.js';
import { BODY_NOUNS, SEATED_NOUNS } from '../../ontology/words/roles.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Focus } from './focus.js';

const isBare = ({ modifiers, owners, ofs }: NounPhrase): boolean => !modifiers.length && !owners.length && !ofs.length;

/** "the country", "the junta": the country in mind, other than the one that the sentence is about. Null where the noun means none so. */
export function stateMeant(
  { salience, sentenceSubject, seat, mentions }: Focus,
  noun: NounPhrase,
): readonly number[] | null {
  if (!isBare(noun) || !STATE_NOUNS.has(noun.head) || !/^(the|this|that|its)$/.test(noun.opener)) return null;
  if (seat !== null && noun.opener === 'the' && SEATED_NOUNS.has(noun.head)) return [seat];
  const kind = noun.words.length
    ? epithet([...noun.words, noun.head].join(' '))
    : noun.head === 'island'
      ? epithet('island')
      : null;
  if (kind) {
    const told = salience.find((e) => e.kind === 'Country' && kind.includes(e.country ?? ''), false);
    const named =
      told ?? mentions.book.entities.find((e) => e.kind === 'Country' && kind.includes(e.country ?? ''))?.index;
    if (named !== undefined) return [named];
  }
  const country = salience.find(
    (e) =>
      e.kind === 'Country' &&
      !sentenceSubject.includes(e.index) &&
      (REALMS.get(noun.head)?.includes(e.country ?? '') ?? true),
    !RULERS_NOUNS.has(noun.head),
  );
  return country === null ? [] : [country];
}

/** "the bloc", "the agency": the body of such a class that was named last. */
export function bodyMeant({ salience, mentions }: Focus, noun: NounPhrase): readonly number[] {
  const classes = BODY_NOUNS.get(noun.head);
  if (!classes || !isBare(noun) || (noun.opener !== 'the' && noun.opener !== 'this') || noun.words.length > 2)
    return [];
  // "the African group", "the investment fund" are others than the one in mind.
  if (/^(group|movement|body|institution|fund|forum)$/.test(noun.head) && noun.words.some((w) => w !== 'regional'))
    return [];
  // "the centre" of a text that has named the Centre for Peace
  const named =
    noun.words.length === 0
      ? salience.find((e) => e.kind === 'Organization' && ` ${e.name.toLowerCase()} `.includes(` ${noun.head} `), false)
      : null;
  if (named !== null) return [named];
  // "the organisation" rather means one that is called so than a union.
  const own = salience.find((e) => e.kind === 'Organization' && e.bodyClass === classes[0]);
  if (own !== null && /^organi[sz]ation$/.test(noun.head)) return [own];
  const body = salience.find((e) => e.kind === 'Organization' && e.bodyClass !== null && classes.includes(e.bodyClass));
  if (body === null && noun.head === 'council') {
    // "The Council called on …" in a text of the European Union's.
    const union = mentions.book.known('org:european-union');
    const others = mentions.book.entities.some((e) => e.bodyClass === 'council');
    return union !== null && !others ? [union] : [];
  }
  if (body !== null) return [body];
  // "told the EU trade commissioner that the bloc": whose officer was named.
  const officer = salience.find((e) => e.kind === 'Person' && servesOneOf(mentions, e.serves, classes), false);
  return officer === null
    ? []
    : mentions.book
        .get(officer)
        .serves.filter((s) => servesOneOf(mentions, [s], classes))
        .slice(0, 1);
}

const servesOneOf = ({ book }: Focus['mentions'], serves: readonly number[], classes: readonly string[]): boolean =>
  serves.some((s) => {
    const body = book.get(s);
    return body.kind === 'Organization' && body.bodyClass !== null && classes.includes(body.bodyClass);
  });

const epithet = (words: string): readonly string[] | null =>
  COUNTRY_EPITHETS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
