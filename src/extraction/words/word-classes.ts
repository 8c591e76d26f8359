import {
  CLAUSAL_PREPOSITIONS,
  CONJUNCTIONS,
  DETERMINERS,
  FIXED_PHRASES,
  POSSESSIVES,
  PRONOUNS,
  QUANTIFIERS,
  RELATIVES,
  SUBORDINATORS,
} from '../../ontology/words/function-words.js';
import { MODALS } from '../../ontology/words/governors.js';
import { AGREEMENT_HEADS, EVENT_HEADS, INSTITUTION_HEADS } from '../../ontology/words/institutions.js';
import { HONORIFICS } from '../../ontology/words/offices.js';
import { HEAD_FORMS } from '../words/office-forms.js';
import { BE, DO, HAVE, NOT } from './auxiliaries.js';
import { mayBeTime, ROLES } from './time-words.js';

/** What a word can be, whatever stands beside it; one word can be several. Rules ask it before they look any closer. */
export enum WordClass {
  QuoteMark = 1 << 0,
  /** Commas, brackets, dashes and what else parts clauses. */
  ClauseMark = 1 << 1,
  Apostrophe = 1 << 2,
  /** The first word of "as well as" and its like. */
  FixedPhrase = 1 << 3,
  /** The first word of "more than" and its like. */
  Quantifier = 1 << 4,
  Conjunction = 1 << 5,
  Relative = 1 << 6,
  That = 1 << 7,
  /** "each" of "each other", "one" of "one another". */
  Reciprocal = 1 << 8,
  Subordinator = 1 << 9,
  /** "to" and "not". */
  InfinitiveMark = 1 << 10,
  ClausalPreposition = 1 << 11,
  Pronoun = 1 << 12,
  Possessive = 1 << 13,
  Determiner = 1 << 14,
  /** A preposition that can stand before a time. */
  TimeRole = 1 << 15,
  /** What a time can begin with behind its preposition. */
  TimeWord = 1 << 16,
  Office = 1 << 17,
  Honorific = 1 << 18,
  /** The head of a ministry's, an event's or an agreement's name. */
  Institution = 1 << 19,
  /** What can stand before the head of a verb group, adverbs apart: "has", "would", "not". */
  Auxiliary = 1 << 20,
  /** What ends a sentence, or may: "?", "U.S.". */
  FullStop = 1 << 21,
}

const QUOTE_MARK = /^["“”«»„]|''|``$/;
const CLAUSE_MARKS = new Set([',', '(', '[', ')', ']', ';', ':', '—', '–', '--', '-']);
const APOSTROPHES = new Set(["'s", "'"]);
const FIRST_OF_QUANTIFIERS = new Set(QUANTIFIERS.map(([first]) => first));

const AUXILIARIES = new Set([...BE, ...HAVE, ...DO, ...NOT, ...MODALS.keys(), 'no']);

const FULL_STOP = /[.!?…]$/;

type Test = (low: string, value: string) => boolean;

const TESTS: readonly (readonly [WordClass, Test])[] = [
  [WordClass.QuoteMark, (_, value) => QUOTE_MARK.test(value)],
  [WordClass.ClauseMark, (low) => CLAUSE_MARKS.has(low)],
  [WordClass.Apostrophe, (low) => APOSTROPHES.has(low)],
  [WordClass.FixedPhrase, (low) => FIXED_PHRASES.has(low)],
  [WordClass.Quantifier, (low) => FIRST_OF_QUANTIFIERS.has(low)],
  [WordClass.Conjunction, (low) => CONJUNCTIONS.has(low)],
  [WordClass.Relative, (low) => RELATIVES.has(low)],
  [WordClass.That, (low) => low === 'that'],
  [WordClass.Reciprocal, (low) => low === 'each' || low === 'one'],
  [WordClass.Subordinator, (low) => SUBORDINATORS.has(low)],
  [WordClass.InfinitiveMark, (low) => low === 'to' || low === 'not'],
  [WordClass.ClausalPreposition, (low) => CLAUSAL_PREPOSITIONS.has(low)],
  [WordClass.Pronoun, (low) => PRONOUNS.has(low)],
  [WordClass.Possessive, (low) => POSSESSIVES.has(low)],
  [WordClass.Determiner, (low) => DETERMINERS.has(low)],
  [WordClass.TimeRole, (low) => ROLES.has(low)],
  [WordClass.TimeWord, mayBeTime],
  [WordClass.Office, (low) => HEAD_FORMS.has(low)],
  [WordClass.Honorific, (low) => HONORIFICS.has(low)],
  [WordClass.FullStop, (_, value) => FULL_STOP.test(value)],
  [WordClass.Auxiliary, (low) => AUXILIARIES.has(low)],
  [WordClass.Institution, (low) => INSTITUTION_HEADS.has(low) || EVENT_HEADS.has(low) || AGREEMENT_HEADS.has(low)],
];

/** The classes of a word: of its folded form, and of how it is written. */
export function classesOf(low: string, value: string): number {
  let classes = 0;
  for (const [wordClass, test] of TESTS) if (test(low, value)) classes |= wordClass;
  return classes;
}
