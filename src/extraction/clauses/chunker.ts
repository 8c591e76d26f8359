import type { Sentence } from '../document/index.js';
import type { TimeExpression } from '../times/time-expressions.js';
import { WordClass } from '../words/word-classes.js';
import { attachOfs } from './attach-of.js';
import type { Chunk } from './chunk.js';
import {
  adverb,
  conjunction,
  fixedPhrase,
  preposition,
  promoteClausalPrepositions,
  relative,
  subordinator,
  thatClause,
} from './connectives.js';
import { shareAuxiliaries } from './coordinated-participles.js';
import { infinitive, markBareInfinitives, markSharedInfinitives } from './infinitives.js';
import { emphatic, hyphenated, namedNoun, nounOrAdjective, quantified, reciprocal } from './noun-chunks.js';
import { joinPartedAuxiliaries } from './parted-auxiliaries.js';
import { punctuation, quoteEdge, space, strayApostrophe } from './punctuation.js';
import { reduceRelatives } from './reduced-relatives.js';
import { type ChunkRule, type ClauseText, PASS, Scan } from './scan.js';
import { hourChunk, timeChunk, timesByChunk } from './time-chunks.js';
import { verbGroup } from './verb-or-noun.js';

/** Asked of every word, whatever its classes. */
const ANY = ~0;
const TIME = WordClass.TimeRole | WordClass.TimeWord;

/** With the classes of words that each can begin at, in the order in which they are asked; the last one always answers. */
const RULES: readonly (readonly [number, ChunkRule])[] = [
  [ANY, space],
  [WordClass.QuoteMark, quoteEdge],
  [TIME, timeChunk],
  [ANY, namedNoun],
  [WordClass.ClauseMark, punctuation],
  [WordClass.FixedPhrase, fixedPhrase],
  [WordClass.Quantifier, quantified],
  [ANY, hyphenated],
  [WordClass.Conjunction, conjunction],
  [WordClass.Relative, relative],
  [WordClass.That, thatClause],
  [WordClass.Reciprocal, reciprocal],
  [WordClass.Pronoun, emphatic],
  [WordClass.Subordinator, subordinator],
  [WordClass.InfinitiveMark, infinitive],
  [WordClass.Apostrophe, strayApostrophe],
  [ANY, hourChunk],
  [ANY, verbGroup],
  [ANY, preposition],
  [ANY, nounOrAdjective],
  [ANY, adverb],
];

/** The rules that are asked of a word of such classes; there are few mixtures of classes, so each is worked out once. */
function rulesFor(classes: number): readonly ChunkRule[] {
  const known = RULES_BY_CLASSES.get(classes);
  if (known) return known;
  const rules = RULES.filter(([of]) => of === ANY || (of & classes) !== 0).map(([, rule]) => rule);
  RULES_BY_CLASSES.set(classes, rules);
  return rules;
}

const RULES_BY_CLASSES = new Map<number, readonly ChunkRule[]>();

/**
 * Cuts a sentence, from token `from`, into {@link Chunk}s: noun phrases, verb groups, prepositions, conjunctions, times
 * and boundaries. What only the whole sentence shows (participles, clauses behind prepositions, "of" phrases) is settled last.
 */
export function chunkSentence(
  text: ClauseText,
  sentence: Sentence,
  from: number,
): { chunks: Chunk[]; times: Map<number, TimeExpression> } {
  const scan = new Scan(text, sentence.last);
  const { classes } = text.r.tokens;
  let i = from;
  while (i < scan.to) {
    let next = PASS;
    for (const rule of rulesFor(classes[i] ?? 0)) {
      next = rule(scan, i);
      if (next !== PASS) break;
    }
    i = next;
  }
  const { chunks } = scan;
  joinPartedAuxiliaries(text, chunks);
  markBareInfinitives(text, chunks);
  markSharedInfinitives(text, chunks);
  promoteClausalPrepositions(chunks);
  reduceRelatives(text, chunks);
  shareAuxiliaries(text, chunks);
  attachOfs(chunks);
  return { chunks, times: timesByChunk(scan.times, chunks) };
}
