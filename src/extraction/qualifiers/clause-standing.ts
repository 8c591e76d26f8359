import {
  DENYING_VERBS,
  EXPECTING_VERBS,
  HOPE_NOUNS,
  HOPING_VERBS,
  OPINION_VERBS,
} from '../../ontology/words/complement-verbs.js';
import { CONDITIONALS, REPORTING_VERBS } from '../../ontology/words/governors.js';
import type { VerbGroup } from '../clauses/chunk.js';
import { solidBefore } from '../clauses/neighbours.js';
import { nounAt, type SentenceReading, verbAt } from '../clauses/sentence-reading.js';
import { clauseOpener } from './clause-openers.js';
import { DENIED, OCCURRED, PLANNED, POSSIBLE, type Standing } from './standing-values.js';

/** What the clause around the finite verb at chunk `v` makes of it: "if", "unless", "hopes that", "denied that". `own`: the verb's own standing. */
export function clauseStanding(s: SentenceReading, v: number, own: Standing, depth: number): Standing {
  const opener = clauseOpener(s, v);
  const chunk = s.chunks[opener];
  if (chunk?.kind === 'sub') {
    if (CONDITIONALS.has(chunk.word)) return POSSIBLE;
    const governor = chunk.word === 'that' ? thatGovernor(s, opener) : null;
    if (governor === 'hope') return POSSIBLE;
    if (governor) return byComplement(governor, own);
  } else if (chunk?.verb) {
    const outer = byComplement(chunk.verb, own);
    if (outer !== OCCURRED) return outer;
    if (!REPORTING_VERBS.has(chunk.verb.lemma) && depth < 4) return OCCURRED;
  }
  return own.status === 'planned' && isConditional(s, v) ? POSSIBLE : OCCURRED;
}

/** The verb that governs the clause opened by "that" at chunk `that`, or that a noun of hope does: "the hope that". */
function thatGovernor(s: SentenceReading, that: number): VerbGroup | 'hope' | null {
  const left = solidBefore(s, that);
  if (HOPE_NOUNS.has(nounAt(s, left)?.head ?? '')) return 'hope';
  return verbAt(s, left) ?? verbAt(s, solidBefore(s, left));
}

/** What a verb makes of the clause that it governs: "hopes that", "expects that", "denied that", "does not believe that". */
function byComplement({ lemma, negated }: VerbGroup, own: Standing): Standing {
  if (HOPING_VERBS.has(lemma)) return POSSIBLE;
  if (EXPECTING_VERBS.has(lemma) && own.status === 'occurred') return PLANNED;
  if (DENYING_VERBS.has(lemma)) return DENIED;
  return negated && OPINION_VERBS.has(lemma) ? DENIED : OCCURRED;
}

/** "will impose sanctions unless …", "If … , it would attack". */
function isConditional(s: SentenceReading, v: number): boolean {
  const opens = (c: number): boolean => {
    const chunk = s.chunks[c];
    return chunk?.kind === 'sub' && CONDITIONALS.has(chunk.word) && chunk.word !== 'whether';
  };
  for (let c = v + 1; c < s.chunks.length && s.chunks[c]?.kind !== 'break'; c++) if (opens(c)) return true;
  for (let c = v - 1; c >= 0; c--) if (opens(c)) return true;
  return false;
}

/** "Neither X nor Y recognised", "no country has", "nobody": a subject that denies its verb. */
export function negativeSubject(s: SentenceReading, v: number): Standing {
  let seen = false;
  for (let c = v - 1; c >= 0 && c > v - 8; c--) {
    const chunk = s.chunks[c];
    if ((chunk?.kind === 'verb' && chunk.verb?.lemma !== 'do') || chunk?.kind === 'break' || chunk?.kind === 'sub')
      break;
    // "there had been no deal, and thanked": the "and" joins verbs, and the noun before it is not their subject.
    if (chunk?.kind === 'and' && chunk.word !== 'nor' && !seen) break;
    seen ||= chunk?.kind === 'noun';
    const opener = chunk?.noun?.opener;
    const head = chunk?.noun?.head;
    if (opener === 'neither' || opener === 'no' || head === 'none' || head === 'nobody') return DENIED;
    if (chunk?.kind === 'and' && chunk.word === 'nor') return DENIED;
  }
  return OCCURRED;
}
