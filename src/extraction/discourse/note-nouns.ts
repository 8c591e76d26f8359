import { nextSolid, nounAt, type SentenceReading } from '../clauses/sentence-reading.js';
import type { Mention } from '../mentions/index.js';
import type { References } from './references.js';

const OBJECT_PRONOUN = /^(him|them|us|me)$/;
const LOCATING = /^(in|at|near|from|outside|around)$/;

/**
 * Walks a sentence's noun phrases from left to right, so that each is understood with what stands before it in mind: who
 * opened the sentence, who was named last. `here`: its mentions in order, of which `onMention` is told as they come;
 * `acting` takes whoever is meant as an actor.
 */
export function noteNouns(
  s: SentenceReading,
  here: readonly Mention[],
  refs: References,
  acting: Set<number>,
  onMention: (mention: Mention) => void,
): void {
  const { chunks } = s;
  const { salience } = refs;
  const denotesAll = (group: readonly number[]): readonly number[] =>
    group.flatMap((g) => {
      const noun = nounAt(s, g);
      return noun ? refs.denotes(noun) : [];
    });
  refs.sentenceSubject = [];
  refs.clauseSubject = [];
  let opened = false;
  let next = 0;
  chunks.forEach((chunk, c) => {
    const { noun } = chunk;
    if (!noun) return;
    for (let mention = here[next]; mention && mention.first < chunk.last; mention = here[++next]) {
      onMention(mention);
      if (mention.form !== 'place' && mention.form !== 'capital') salience.touch(mention.entity);
    }
    // "urged him to leave": an object pronoun opens no clause.
    const beforeVerb = !OBJECT_PRONOUN.test(noun.head) && chunks[nextSolid(chunks, c + 1)]?.kind === 'verb';
    refs.inSubordinate = opened && beforeVerb;
    // "X met Y. His talks …": a possessive means who was in mind before it; but "In his letter, X wrote" looks ahead.
    if (opened || chunks[0]?.kind !== 'prep') {
      const opener = refs.sentenceSubject;
      const judged = judgedBefore(s, c);
      if (judged >= 0) refs.sentenceSubject = denotesAll(s.groups[judged] ?? [judged]);
      for (const owner of noun.owners) if (owner.opener === owner.head) refs.denotes(owner);
      refs.sentenceSubject = opener;
    }
    const meant = refs.denotes(noun);
    // "in Baku": the state that a capital stands for is not spoken of.
    const placed =
      noun.mention?.form === 'capital' && chunks[c - 1]?.kind === 'prep' && LOCATING.test(chunks[c - 1]?.word ?? '');
    for (const entity of meant) {
      if (!placed) salience.touch(entity);
      if (noun.mention?.form === 'demonym' || !noun.mention) acting.add(entity);
    }
    salience.noteParties(meant);
    const group = s.groups[c] ?? [c];
    const closesGroup = group.at(-1) === c;
    if (group.length > 1 && closesGroup) {
      const together = denotesAll(group);
      const kinds = new Set(together.map((e) => refs.mentions.book.get(e).kind));
      if (kinds.size === 1) salience.noteParties(together);
    }
    if (!meant.length) return;
    if (beforeVerb) refs.clauseSubject = meant;
    if (!opened && closesGroup && chunks[(group[0] ?? c) - 1]?.kind !== 'prep') {
      opened = true;
      refs.sentenceSubject = denotesAll(group);
    }
  });
}

/** Verbs whose object has done what "for" and "on" name: "thanked him for his visit". */
const JUDGING = new Set(
  'thank praise congratulate commend criticise criticize condemn blame accuse compliment applaud fault rebuke scold reprimand chide'.split(
    ' ',
  ),
);

/** "thanked Ozolins for his visit": the chunk of the one judged, where noun `c` stands behind it; else −1. */
function judgedBefore(s: SentenceReading, c: number): number {
  const { chunks } = s;
  if (!/^(for|on|of|over)$/.test(chunks[c - 1]?.word ?? '') || chunks[c - 2]?.kind !== 'noun') return -1;
  const first = s.groups[c - 2]?.[0] ?? c - 2;
  return JUDGING.has(chunks[first - 1]?.verb?.lemma ?? '') ? c - 2 : -1;
}
