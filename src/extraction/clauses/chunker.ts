import type { Sentence } from '../document/index.js';
import type { TimeExpression } from '../times/time-expressions.js';
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
import { infinitive, markBareInfinitives } from './infinitives.js';
import { hyphenated, namedNoun, nounOrAdjective, quantified, reciprocal } from './noun-chunks.js';
import { punctuation, quoteEdge, space, strayApostrophe } from './punctuation.js';
import { reduceRelatives } from './reduced-relatives.js';
import { type ChunkRule, type ClauseText, PASS, Scan } from './scan.js';
import { timeChunk, timesByChunk } from './time-chunks.js';
import { verbGroup } from './verb-or-noun.js';

/** In the order in which they are asked at each token; the last one always answers. */
const RULES: readonly ChunkRule[] = [
  space,
  quoteEdge,
  timeChunk,
  namedNoun,
  punctuation,
  fixedPhrase,
  quantified,
  hyphenated,
  conjunction,
  relative,
  thatClause,
  reciprocal,
  subordinator,
  infinitive,
  strayApostrophe,
  verbGroup,
  preposition,
  nounOrAdjective,
  adverb,
];

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
  let i = from;
  while (i < scan.to) {
    let next = PASS;
    for (let rule = 0; next === PASS && rule < RULES.length; rule++) next = RULES[rule]?.(scan, i) ?? PASS;
    i = next;
  }
  const { chunks } = scan;
  markBareInfinitives(text, chunks);
  promoteClausalPrepositions(chunks);
  reduceRelatives(text, chunks);
  attachOfs(chunks);
  return { chunks, times: timesByChunk(scan.times, chunks) };
}
