import { PLACE_SPELLINGS } from '../tables/place-spellings.js';
import { wordsOf } from './fold.js';

const STOP_WORDS = new Set('the of and for on in at to a an de la le du des y e et'.split(' '));
/** Endings that say what sort of firm or body it is and tell nobody apart. */
const LEGAL_FORMS = new Set(
  'inc ltd llc plc corp co company group gmbh ag sa spa nv bv jsc ojsc pjsc oao ooo holding holdings limited incorporated'.split(
    ' ',
  ),
);
const SPELLINGS: Readonly<Record<string, string>> = {
  organisation: 'organization',
  organisations: 'organizations',
  centre: 'center',
  programme: 'program',
  defence: 'defense',
  labour: 'labor',
  cooperative: 'cooperation',
  assn: 'association',
  intl: 'international',
  dept: 'department',
  univ: 'university',
};
const SHORT = 6;

/** Words of a body's, event's or agreement's name that tell it apart, in American spelling, in order. */
export const tellingWords = (name: string): readonly string[] => {
  const words = wordsOf(name).map((word) => SPELLINGS[word] ?? word);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
};

/** Words of a body's name without its legal form: "Wagner Group" → `wagner`. */
export const bodyWords = (name: string): readonly string[] => {
  const words = [...tellingWords(name)];
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words;
};

/** One text for a place, whatever of its names is given: "Kiev" → `kyiv`. */
export const placeText = (name: string): string => {
  const text = wordsOf(name).join(' ');
  return PLACE_SPELLINGS.get(text) ?? text;
};

/** First letters in order: "Economic Cooperation Organization" → `eco`. */
export const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

const sorted = (letters: string): string => [...letters].sort().join('');

/**
 * Where bodies that may be the same are looked for. An abbreviation and the name that it stands for meet in their sorted
 * first letters, and so do "Foreign Affairs Committee" and "Committee on Foreign Affairs".
 */
export const bodyBlock = (name: string): string => {
  const words = bodyWords(name);
  const only = words[0];
  if (words.length > 1 || only === undefined) return `org:${sorted(initialsOf(words))}`;
  return `org:${only.length <= SHORT ? sorted(only) : only}`;
};

/** A year within a name: "2021 NATO Summit". */
export const yearIn = (name: string): string | null => /\b(?:1[89]|20)\d\d\b/.exec(name)?.[0] ?? null;

/** The name without its year. */
export const withoutYear = (name: string): string => {
  const rest = name
    .replace(/\s*\b(?:1[89]|20)\d\d\b/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /\p{L}/u.test(rest) ? rest : name;
};

const OCCASIONS =
  /\b(?:summit|meeting|session|talks|election|elections|referendum|visit|roundtable|round table|games|cup|olympics|exhibition|expo|festival|championships?|day|week)\b/i;

/** Whether an event comes again and again under one name, so that its year tells which one is meant ("NATO summit"). */
export const isOccasion = (name: string): boolean => OCCASIONS.test(name);

const GENERIC = new Set(
  `agreement agreements treaty accord accords memorandum mou understanding protocol pact convention plan project projects program deal contract document documents declaration statement communique resolution roadmap framework charter initiative
   joint bilateral trilateral multilateral new draft final peace ceasefire truce trade cooperation partnership strategic startup free visa action comprehensive defense military economic security nuclear friendship
   summit meeting conference forum talks session event process war crisis dialogue negotiations ceremony exercise exercises elections election visit congress seminar workshop exhibition festival
   international national ministerial annual first second third regional high level round exhibition cultural culture
   ministry parliament government committee commission council department agency embassy court army navy senate delegation group party union company university office`.split(
    /\s+/,
  ),
);

/**
 * Whether a name names nothing in particular ("joint startup project", "memorandum of understanding", "National
 * Commission"): what it means is known within its article alone.
 */
export const isGeneric = (name: string): boolean => {
  const words = tellingWords(name);
  return words.every((word) => GENERIC.has(word)) || !/\p{Lu}|\d/u.test(name);
};
