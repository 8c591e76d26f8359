import { REPORTING_VERBS, SPEECH_ACTS } from '../../ontology/words/governors.js';
import { STATE_ROLES } from '../../ontology/words/roles.js';
import { solidBefore } from './neighbours.js';
import { nounAt, type SentenceReading, verbAt } from './sentence-reading.js';
import { MAX_DEPTH, type SubjectRef, subjectOf } from './subjects.js';
import { mainVerbLeft } from './subjects-of-nonfinite.js';

/** The subject of the verb before chunk `from`, with which the verb at `v` goes on: "met X and praised Y". */
export function previousVerbSubject(s: SentenceReading, from: number, v: number, depth: number): SubjectRef {
  for (let c = from - 1; c >= 0; c--) {
    const chunk = s.chunks[c];
    if (chunk?.kind === 'break' && chunk.word === '"') {
      // A quotation between the two verbs is stepped over.
      let k = c - 1;
      while (k >= 0 && !(s.chunks[k]?.kind === 'break' && s.chunks[k]?.word === '"')) k--;
      if (k < 0) return null;
      c = k;
      continue;
    }
    if (chunk?.verb?.form === 'finite') {
      // "met X, who thanked him, and left": skip the relative's verb where its own subject is the relative.
      const before = solidBefore(s, c);
      if (
        s.chunks[before]?.kind === 'rel' &&
        s.chunks[from]?.kind === 'and' &&
        (closedBefore(s, c, from) || changesTense(s, c, v))
      )
        continue;
      // "X said the sentence was revenge and demanded": who said it demands, not the sentence.
      const reporter = reporterOf(s, c);
      if (
        reporter >= 0 &&
        (SPEECH_ACTS.has(verbAt(s, v)?.lemma ?? '') || isMereThing(s, c)) &&
        verbAt(s, v)?.past === verbAt(s, reporter)?.past
      )
        return subjectOf(s, reporter, depth + 1);
      return subjectOf(s, c, depth + 1);
    }
  }
  return null;
}

/** The verb of speech right before the subject of verb `c`, whose words that clause is; −1 for none. */
function reporterOf(s: SentenceReading, c: number): number {
  const ref = subjectOf(s, c, MAX_DEPTH - 1);
  if (ref?.kind !== 'chunks') return -1;
  let k = (ref.chunks[0] ?? 0) - 1;
  if (s.chunks[k]?.kind === 'sub' && s.chunks[k]?.word === 'that') {
    k--;
    // "told the court on Thursday that": whom and when stand between.
    for (let steps = 0; steps < 3 && /^(noun|time|adv)$/.test(s.chunks[k]?.kind ?? ''); steps++) k--;
  }
  const verb = verbAt(s, k);
  return verb?.form === 'finite' && (REPORTING_VERBS.has(verb.lemma) || SPEECH_ACTS.has(verb.lemma)) ? k : -1;
}

/** "the pact was a stab in the back": what is only said to be something does nothing more. */
function isMereThing(s: SentenceReading, c: number): boolean {
  const ref = verbAt(s, c)?.lemma === 'be' ? subjectOf(s, c, MAX_DEPTH - 1) : null;
  return (
    ref?.kind === 'chunks' &&
    ref.chunks.every((chunk) => {
      const noun = nounAt(s, chunk);
      return (
        noun !== null && !noun.mention && !STATE_ROLES.has(noun.head) && !/^(he|she|it|they|we|i)$/.test(noun.head)
      );
    })
  );
}

/** "underlined the ties that unite them and hailed": the verb is in the past with the main one, not in the present with the relative's. */
function changesTense(s: SentenceReading, relative: number, v: number): boolean {
  const inner = verbAt(s, relative);
  const verb = verbAt(s, v);
  const main = mainVerbLeft(s, relative - 1);
  const outer = verbAt(s, main);
  return (
    !!inner && !!verb && !!outer && inner.past !== verb.past && outer.past === verb.past && !inner.modal && !verb.modal
  );
}

/** Whether the clause of verb `c` was closed by a comma before chunk `from`. */
function closedBefore(s: SentenceReading, c: number, from: number): boolean {
  return s.chunks[from - 1]?.kind === 'comma' && from - 1 > c;
}
