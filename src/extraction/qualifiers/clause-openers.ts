import { DENYING_VERBS, HOPING_VERBS } from '../../ontology/words/complement-verbs.js';
import { REPORTING_VERBS } from '../../ontology/words/governors.js';
import { solidBefore } from '../clauses/neighbours.js';
import type { SentenceReading } from '../clauses/sentence-reading.js';

/**
 * The chunk that opens the clause of finite verb `v`: a subordinator, or the verb that governs it without one
 * ("said France would"); −1 for a main clause.
 */
export function clauseOpener(s: SentenceReading, v: number): number {
  for (let c = v - 1; c >= 0; c--) {
    const chunk = s.chunks[c];
    if (chunk?.kind === 'sub') return c;
    if (chunk?.kind === 'rel' || chunk?.kind === 'break') return -1;
    const verb = chunk?.verb;
    if (!verb) continue;
    // Verbs joined by "and" or a comma share what opens their clause.
    if (isJoined(s, c, v)) {
      if (verb.form === 'finite') return clauseOpener(s, c);
      continue;
    }
    if (verb.form === 'infinitive' || verb.form === 'participle' || isAuxiliary(s, c, v)) continue;
    return governsClause(s, c, v) ? c : -1;
  }
  return -1;
}

/** Whether "and" or a comma joins verb `c` to verb `v` with no subject of its own between. */
function isJoined(s: SentenceReading, c: number, v: number): boolean {
  const left = solidBefore(s, v);
  const kind = s.chunks[left]?.kind;
  return (kind === 'and' || kind === 'comma') && left > c;
}

/** "has at all times backed": the auxiliary of the same verb. */
function isAuxiliary(s: SentenceReading, c: number, v: number): boolean {
  return (
    /^(have|be|do)$/.test(s.chunks[c]?.verb?.lemma ?? '') &&
    s.chunks.slice(c + 1, v).every((x, k) => x.kind !== 'noun' || s.chunks[c + k]?.kind === 'prep')
  );
}

/** Whether the verb at `c` says, hopes or denies the clause of `v` with no "that": "said France would". */
function governsClause(s: SentenceReading, c: number, v: number): boolean {
  // "X expressed thanks, and Y praised Z": another subject behind "and" opens a clause of its own.
  for (let k = c + 1; k < v; k++)
    if (s.chunks[k]?.kind === 'and' && s.chunks[k + 1]?.kind === 'noun' && !s.groups[k + 1]?.some((g) => g < k))
      return false;
  const next = s.chunks[c + 1]?.kind;
  const lemma = s.chunks[c]?.verb?.lemma ?? '';
  return (
    (next === 'noun' || next === 'adv' || next === 'time' || next === 'prep') &&
    (REPORTING_VERBS.has(lemma) || HOPING_VERBS.has(lemma) || DENYING_VERBS.has(lemma))
  );
}
