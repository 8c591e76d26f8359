import { QUANTIFIERS } from '../../ontology/words/function-words.js';
import { WordClass } from '../words/word-classes.js';
import type { NounPhrase } from './chunk.js';
import { nominalAfter } from './lookahead.js';
import { readNounPhrase } from './noun-phrases.js';
import { PASS, type Scan } from './scan.js';

const NOUN_TAGS = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'SYM', 'PRON', 'X', 'VERB']);
const OPENERS = WordClass.Pronoun | WordClass.Possessive | WordClass.Determiner;

const nounFrom = (scan: Scan, i: number): number => scan.pushNoun(i, readNounPhrase(scan, i, scan.to));

/** A name that was found before opens a noun phrase whatever its words are: "Human Rights Watch". */
export const namedNoun = (scan: Scan, i: number): number => (scan.mentionAt.has(i) ? nounFrom(scan, i) : PASS);

/** "more than 100 envoys", "some 60": the phrase begins at its number. */
export function quantified(scan: Scan, i: number): number {
  const { low, pos } = scan.r.tokens;
  const found = QUANTIFIERS.find((words) => words.every((word, k) => low[i + k] === word));
  if (!found) return PASS;
  const at = i + found.length;
  const counts =
    pos[at] === 'NUM' || (low[at] === 'a' && /^(million|billion|hundred|thousand|dozen)$/.test(low[at + 1] ?? ''));
  return at < scan.to && counts ? nounFrom(scan, at) : PASS;
}

/** "newly-elected president": an adverb glued to what follows opens a noun phrase. */
export function hyphenated(scan: Scan, i: number): number {
  const { pos, value } = scan.r.tokens;
  return pos[i] === 'ADV' && value[i + 1] === '-' && scan.r.glued(i + 1) ? nounFrom(scan, i) : PASS;
}

/** "each other", "one another"; in "each other's embassies" it owns what follows. */
export function reciprocal(scan: Scan, i: number): number {
  const { low } = scan.r.tokens;
  if (!((low[i] === 'each' && low[i + 1] === 'other') || (low[i] === 'one' && low[i + 1] === 'another'))) return PASS;
  const noun: NounPhrase = {
    headAt: i,
    head: 'each other',
    mention: null,
    modifiers: [],
    owners: [],
    opener: 'each other',
    words: [],
    first: i,
    last: i + 2,
    ofs: [],
  };
  if (low[i + 2] !== "'s") return scan.pushNoun(i, noun);
  const owned = readNounPhrase(scan, i + 3, scan.to);
  return scan.pushNoun(i + 3, { ...owned, owners: [noun, ...owned.owners] });
}

/** "Tbilisi itself denounced": stress, and no actor of its own. */
export function emphatic(scan: Scan, i: number): number {
  const { low, pos } = scan.r.tokens;
  const word = low[i] ?? '';
  if (!/^(itself|himself|herself|themselves)$/.test(word) || scan.chunks.at(-1)?.kind !== 'noun') return PASS;
  return /^(VERB|AUX|PUNCT|ADV)$/.test(pos[i + 1] ?? '') ? scan.push('adv', i, i + 1, word) : PASS;
}

/** Any other noun phrase; an adjective with no noun behind it is a predicate: "is ready". */
export function nounOrAdjective(scan: Scan, i: number): number {
  const { low, pos, classes } = scan.r.tokens;
  const word = low[i] ?? '';
  // "put its air force on full alert": the tagger takes it for an adjective.
  if (word === 'alert' && scan.chunks.slice(-3).some((chunk) => chunk.word === 'on')) return nounFrom(scan, i);
  if (
    (word === 'home' || word === 'packing') &&
    scan.before?.kind === 'noun' &&
    !/^(him|her|them)$/.test(scan.before.noun?.head ?? '') &&
    pos[i + 1] !== 'NOUN'
  )
    return PASS;
  const opens =
    ((classes[i] ?? 0) & OPENERS) !== 0 || NOUN_TAGS.has(pos[i] ?? '') || (word === 'part' && low[i + 1] === 'of');
  if (!opens) return PASS;
  return pos[i] === 'ADJ' && !nominalAfter(scan, i, scan.to) ? scan.push('adj', i, i + 1, word) : nounFrom(scan, i);
}
