const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Pronouns that stand for a whole noun phrase: "they met", "both agreed". */
export const PRONOUNS = words(
  'he she it they we i him them us you me himself herself itself themselves everyone both all neither others none',
);

/** Pronouns that own the noun behind them: "its embassy". */
export const POSSESSIVES = words('his her its their our my your');

/** Pronouns whose phrase means whoever is speaking: "we", "our country". */
export const FIRST_PERSON = words('we us our i me my');

/** Words that open a noun phrase: "every envoy", "such talks". */
export const DETERMINERS = words(
  'the a an this that these those every each some any no both all either neither another such several many',
);

/** Pronouns that open a clause about the noun before them: "the minister, who met". */
export const RELATIVES = words('who which whom whose');

/** Words that open a clause below another: "if it agrees". ("despite" opens none and is read as a preposition.) */
export const SUBORDINATORS = words(
  'if unless because although though while whereas when where whether lest once despite',
);

/** Prepositions that open a clause where a subject and a finite verb follow: "after France left". */
export const CLAUSAL_PREPOSITIONS = words('after before since until as till like');

/** Words that join like to like: "Chad and Mali". */
export const CONJUNCTIONS = words('and or but nor & plus yet');

/** Words that stand between a verb and its object, so that what is before them is a verb: "slams the plan". */
export const OBJECT_OPENERS = words('that the a an its his her their for to over on against not');

/** Phrases that make a number less exact and belong to it: "more than 100 envoys". */
export const QUANTIFIERS: readonly (readonly string[])[] = [
  'more than',
  'all but',
  'less than',
  'fewer than',
  'up to',
  'as many as',
  'at least',
  'at most',
  'no fewer than',
  'no more than',
  'about',
  'around',
  'some',
  'nearly',
  'almost',
  'over',
  'only',
  'another',
  'roughly',
  'approximately',
  'a further',
  'an estimated',
].map((phrase) => phrase.split(' '));

/** A phrase of several words that does the work of one. */
export interface FixedPhrase {
  readonly words: readonly string[];
  readonly kind: 'and' | 'prep' | 'adv';
  /** The one word that it is read as. */
  readonly as: string;
  /** How many of its words it takes: "according" leaves its "to" to be read as a preposition. */
  readonly takes: number;
}

const fixed = (phrase: string, kind: FixedPhrase['kind'], as: string, takes?: number): FixedPhrase => {
  const parts = phrase.split(' ');
  return { words: parts, kind, as, takes: takes ?? parts.length };
};

/** Conjunctions and prepositions of several words, by their first: "as well as" joins, "rather than" denies. */
export const FIXED_PHRASES: ReadonlyMap<string, FixedPhrase> = new Map(
  [
    fixed('as well as', 'and', 'and'),
    fixed('along with', 'and', 'and'),
    fixed('together with', 'and', 'and'),
    fixed('according to', 'adv', 'according', 1),
    fixed('out of', 'prep', 'from'),
    fixed('rather than', 'prep', 'without'),
    fixed('instead of', 'prep', 'without'),
    fixed('short of', 'prep', 'without'),
  ].map((phrase) => [phrase.words[0] ?? '', phrase] as const),
);
