import { REPORTING_VERBS } from '../../ontology/words/governors.js';
import { solidBefore } from '../clauses/neighbours.js';
import type { SentenceReading } from '../clauses/sentence-reading.js';
import { verbAt } from '../clauses/sentence-reading.js';
import { subjectOf } from '../clauses/subjects.js';
import { clauseOpener } from './clause-openers.js';

/** A verb of speech whose subject speaks, or a phrase that names the source ("according to X"). */
export interface SpeakerRef {
  /** Noun chunks of whoever speaks. */
  readonly chunks: readonly number[];
  /** The verb of speech, −1 for "according to". */
  readonly verb: number;
}

/** The finite verb at the top of the chain that chunk `v` belongs to: "has agreed to begin to send" → "agreed". */
export function topVerb(s: SentenceReading, v: number, depth = 0): number {
  const verb = verbAt(s, v);
  if (!verb || depth > 6) return v;
  if (verb.form === 'finite') return v;
  for (let c = v - 1; c >= 0; c--) {
    const chunk = s.chunks[c];
    if (chunk?.kind === 'break') break;
    if (chunk?.kind === 'verb') return topVerb(s, c, depth + 1);
  }
  return v;
}

/** Who is told to say what the clause of chunk `v` says; null where the sentence says it itself. */
export function speakerOf(s: SentenceReading, v: number): SpeakerRef | null {
  return governingSpeaker(s, v) ?? sentenceSpeaker(s, v) ?? insertedSpeaker(s, v);
}

function asSpeaker(s: SentenceReading, verb: number): SpeakerRef | null {
  const subject = subjectOf(s, verb);
  return subject?.kind === 'chunks' ? { chunks: subject.chunks, verb } : null;
}

/** "X said that …", "X, stressing that …", "X expressed confidence that …". */
function governingSpeaker(s: SentenceReading, v: number): SpeakerRef | null {
  const top = topVerb(s, v);
  const opener = clauseOpener(s, top);
  const chunk = s.chunks[opener];
  if (chunk?.kind === 'verb')
    return chunk.verb && REPORTING_VERBS.has(chunk.verb.lemma) && opener !== v ? asSpeaker(s, opener) : null;
  if (chunk?.kind !== 'sub') return null;
  if (chunk.word === 'that') {
    for (let c = opener - 1; c >= 0; c--) {
      const before = s.chunks[c];
      if (before?.kind === 'verb') {
        if (before.verb && REPORTING_VERBS.has(before.verb.lemma)) return asSpeaker(s, c);
        return c > 0 ? governingSpeaker(s, c) : null;
      }
      if (before?.kind === 'break') return null;
    }
    return null;
  }
  // "X said that Y would help if Z left": a condition belongs to whoever said the rest.
  for (let c = opener - 1; c >= 0; c--)
    if (s.chunks[c]?.kind === 'verb')
      return REPORTING_VERBS.has(verbAt(s, c)?.lemma ?? '') && c === solidBefore(s, opener)
        ? null
        : governingSpeaker(s, c);
  return null;
}

/** "Dakar, he said, was sheltering": the speaker between the subject and its verb. */
function insertedSpeaker(s: SentenceReading, v: number): SpeakerRef | null {
  if (s.chunks[v - 1]?.kind !== 'comma') return null;
  let k = v - 2;
  while (s.chunks[k]?.kind === 'time' || s.chunks[k]?.kind === 'adv') k--;
  const verb = verbAt(s, k);
  if (
    !verb ||
    !REPORTING_VERBS.has(verb.lemma) ||
    s.chunks[k - 1]?.kind !== 'noun' ||
    s.chunks[k - 2]?.kind !== 'comma'
  )
    return null;
  return { chunks: [k - 1], verb: k };
}

/** "…, X said on Tuesday" and "according to X": the whole sentence up to there is X's. */
function sentenceSpeaker(s: SentenceReading, v: number): SpeakerRef | null {
  const { chunks } = s;
  for (let c = 0; c < chunks.length; c++) {
    const chunk = chunks[c];
    if (chunk?.word === 'according' && chunks[c + 1]?.word === 'to' && chunks[c + 2]?.kind === 'noun')
      return { chunks: s.groups[c + 2] ?? [c + 2], verb: -1 };
    if (chunk?.kind !== 'verb' || !chunk.verb || c <= v || chunk.verb.form !== 'finite' || chunk.verb.passive) continue;
    if (!REPORTING_VERBS.has(chunk.verb.lemma)) continue;
    const subject = subjectOf(s, c);
    if (subject?.kind !== 'chunks') continue;
    const first = subject.chunks[0] ?? -1;
    const inverted = first > c;
    const before = chunks[inverted ? c - 1 : first - 1];
    const closes = before?.kind === 'comma' || before?.kind === 'break' || before?.kind === 'close';
    if (!closes || first <= v) continue;
    // What follows the verb of speech must not be a clause of its own: "…, and X said that …".
    let k = Math.max(c, inverted ? (subject.chunks.at(-1) ?? c) : c) + 1;
    while (
      chunks[k]?.kind === 'time' ||
      chunks[k]?.kind === 'adv' ||
      chunks[k]?.kind === 'adj' ||
      chunks[k]?.kind === 'prep' ||
      (chunks[k]?.kind === 'noun' && !(chunks[k + 1]?.kind === 'verb' && chunks[k + 1]?.verb?.form === 'finite')) ||
      chunks[k]?.kind === 'and'
    )
      k++;
    const next = chunks[k];
    if (
      !next ||
      next.kind === 'comma' ||
      next.kind === 'break' ||
      next.kind === 'rel' ||
      (next.kind === 'verb' && next.verb?.form !== 'finite')
    )
      return { chunks: subject.chunks, verb: c };
  }
  return null;
}
