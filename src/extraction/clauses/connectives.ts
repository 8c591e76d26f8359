import {
  CLAUSAL_PREPOSITIONS,
  CONJUNCTIONS,
  FIXED_PHRASES,
  RELATIVES,
  SUBORDINATORS,
} from '../../ontology/words/function-words.js';
import { WordClass } from '../words/word-classes.js';
import type { Chunk } from './chunk.js';
import { verbAhead } from './lookahead.js';
import { PASS, type Scan } from './scan.js';

/** "as well as", "along with", "rather than", "out of": several words that do the work of one. */
export function fixedPhrase(scan: Scan, i: number): number {
  const { low } = scan.r.tokens;
  const phrase = FIXED_PHRASES.get(low[i] ?? '');
  if (!phrase?.words.every((word, k) => low[i + k] === word)) return PASS;
  return scan.push(phrase.kind, i, i + phrase.takes, phrase.as);
}

/** "and", "or", "but". */
export function conjunction(scan: Scan, i: number): number {
  const word = scan.r.tokens.low[i] ?? '';
  return CONJUNCTIONS.has(word) ? scan.push('and', i, i + 1, word) : PASS;
}

/** "who", "which", "whose". */
export function relative(scan: Scan, i: number): number {
  const word = scan.r.tokens.low[i] ?? '';
  return RELATIVES.has(word) ? scan.push('rel', i, i + 1, word) : PASS;
}

const PERIODS = /^(day|week|month|year|morning|evening|afternoon|night|weekend)$/;

/** "that" as the opener of a clause: a relative behind a noun ("the deal that ended"), a subordinator elsewhere ("said that"). */
export function thatClause(scan: Scan, i: number): number {
  if (scan.r.tokens.low[i] !== 'that' || !opensClause(scan, i)) return PASS;
  // "police that same month detained"
  if (/^(same|very)$/.test(scan.r.tokens.low[i + 1] ?? '') && PERIODS.test(scan.r.tokens.low[i + 2] ?? '')) return PASS;
  const ofNoun = scan.before?.kind === 'noun' && verbAhead(scan, i + 1, scan.to);
  return scan.push(ofNoun ? 'rel' : 'sub', i, i + 1, 'that');
}

function opensClause(scan: Scan, i: number): boolean {
  const { pos, low } = scan.r.tokens;
  const { before } = scan;
  if (!before) return false;
  if (pos[i] === 'SCONJ') return true;
  // "accepted that offer of": a determiner.
  if (before.kind === 'verb') return !(pos[i + 1] === 'NOUN' && !scan.lexicon.forms.has(low[i + 2] ?? ''));
  return before.kind === 'noun' || before.kind === 'adj' || before.kind === 'time' || before.kind === 'and';
}

/** "if", "unless", "while"; "once" only where it is no adverb. */
export function subordinator(scan: Scan, i: number): number {
  const word = scan.r.tokens.low[i] ?? '';
  if (!SUBORDINATORS.has(word) || (word === 'once' && scan.r.tokens.pos[i] === 'ADV')) return PASS;
  return scan.push(word === 'despite' ? 'prep' : 'sub', i, i + 1, word);
}

/** "with", "after", "to" before a noun. */
export function preposition(scan: Scan, i: number): number {
  const { low, pos, classes } = scan.r.tokens;
  const word = low[i] ?? '';
  return pos[i] === 'ADP' ||
    (classes[i] ?? 0) & WordClass.ClausalPreposition ||
    word === 'to' ||
    // "turned to Russia for help": the tagger takes it for a clause's opener.
    (word === 'for' && low[i + 1] === 'help') ||
    (word === 'opposite' && scan.before?.kind === 'noun' && low[i + 1] !== 'number')
    ? scan.push('prep', i, i + 1, word)
    : PASS;
}

/** What no rule knows is passed on as an adverb. */
export const adverb = (scan: Scan, i: number): number => scan.push('adv', i, i + 1, scan.r.tokens.low[i] ?? '');

/** "after French President X met Y": a preposition before a subject and its finite verb is a subordinator. */
export function promoteClausalPrepositions(chunks: Chunk[]): void {
  for (let c = 0; c < chunks.length; c++) {
    const chunk = chunks[c];
    if (chunk?.kind !== 'prep' || !CLAUSAL_PREPOSITIONS.has(chunk.word)) continue;
    let k = c + 1;
    while (
      chunks[k]?.kind === 'noun' ||
      chunks[k]?.kind === 'time' ||
      chunks[k]?.kind === 'adv' ||
      (chunks[k]?.kind === 'prep' && k > c + 1) ||
      (chunks[k]?.kind === 'and' && chunks[k + 1]?.kind === 'noun') ||
      (chunks[k]?.kind === 'comma' && isListed(chunks, k))
    )
      k++;
    if (k > c + 1 && chunks[k]?.verb?.form === 'finite') {
      const { first, last, word, noun, verb } = chunk;
      chunks[c] = { kind: 'sub', first, last, word, noun, verb };
    }
  }
}

/** "after A, B and C met": the comma at `k` stands between two of a list whose last is joined by "and". */
function isListed(chunks: readonly Chunk[], k: number): boolean {
  if (
    !chunks[k - 1]?.noun?.mention ||
    (chunks[k - 2]?.kind !== 'sub' && chunks[k - 2]?.kind !== 'prep' && chunks[k - 2]?.kind !== 'comma')
  )
    return false;
  let m = k;
  while (chunks[m]?.kind === 'comma' && chunks[m + 1]?.noun?.mention) m += 2;
  return chunks[m]?.kind === 'and' && chunks[m + 1]?.noun?.mention != null && chunks[m + 2]?.verb?.form === 'finite';
}
