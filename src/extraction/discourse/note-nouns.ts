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
  refs.namedPeople = [];
  refs.seat = null;
  let opened = false;
  let at = 0;
  chunks.forEach((chunk, c) => {
    const { noun } = chunk;
    if (!noun) return;
    for (let mention = here[at]; mention && mention.first < chunk.last; mention = here[++at]) {
      onMention(mention);
      if (mention.form !== 'place' && mention.form !== 'capital') salience.touch(mention.entity);
    }
    const next = chunks[nextSolid(chunks, c + 1)];
    // "urged him to leave", "urged both to return": an object opens no clause.
    const beforeVerb = !OBJECT_PRONOUN.test(noun.head) && next?.kind === 'verb';
    refs.inSubordinate = opened && beforeVerb && next?.verb?.form === 'finite';
    // "X met Y. His talks …": a possessive means who was in mind before it; but "In his letter, X wrote" looks ahead.
    if (opened || chunks[0]?.kind !== 'prep') {
      const opener = refs.sentenceSubject;
      const judged = judgedBefore(s, c);
      const joined = companionOf(s, c);
      const doers = judged >= 0 ? denotesAll(s.groups[judged] ?? [judged]) : joined >= 0 ? denotesAll([joined]) : [];
      for (const owner of noun.owners) {
        if (owner.opener !== owner.head) continue;
        // "thanked the minister for its gift": his state's.
        if (doers.length) refs.sentenceSubject = owner.head === 'its' ? doers.map((e) => refs.standsFor(e)) : doers;
        refs.denotes(owner);
      }
      refs.sentenceSubject = opener;
    }
    const meant = refs.denotes(noun);
    if (c === 1 && noun.mention?.form === 'capital' && chunks[0]?.word === 'in' && chunks[2]?.kind === 'comma')
      refs.seat = meant[0] ?? null;
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
    if (meant.length === 1 && encounters(s, c))
      salience.noteParties(sameKind(refs, [...refs.sentenceSubject, ...meant]), 'encounter');
    if (beforeVerb) refs.clauseSubject = meant;
    if (!opened && closesGroup && chunks[(group[0] ?? c) - 1]?.kind !== 'prep') {
      opened = true;
      refs.sentenceSubject = denotesAll(group);
    }
  });
}

/** "received X and her delegation": the chunk before the one whose companions noun `c` tells; else −1. */
function companionOf(s: SentenceReading, c: number): number {
  if (
    s.chunks[c - 1]?.kind !== 'and' ||
    !/^(delegation|team|entourage|wife|husband|spouse|party)$/.test(nounAt(s, c)?.head ?? '')
  )
    return -1;
  return nounAt(s, c - 2)?.mention ? c - 2 : -1;
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
  const word = chunks[c - 1]?.word ?? '';
  if (!/^(for|on|of|over)$/.test(word)) return -1;
  if (chunks[c - 2]?.kind === 'and') {
    // "thanked her for her patience and for her help"
    for (let k = c - 3; k > 0 && chunks[k]?.verb?.form !== 'finite'; k--) {
      const judged = chunks[k]?.word === word ? judgedBefore(s, k + 1) : -1;
      if (judged >= 0) return judged;
    }
    return -1;
  }
  if (chunks[c - 2]?.kind !== 'noun') return -1;
  const first = s.groups[c - 2]?.[0] ?? c - 2;
  return JUDGING.has(chunks[first - 1]?.verb?.lemma ?? '') ? c - 2 : -1;
}

/** Verbs of being with somebody: whose object, or whose "with", makes "the two" of the rest of the sentence. */
const ENCOUNTERING = new Set(
  'meet speak talk call telephone phone hold discuss confer negotiate receive host welcome have'.split(' '),
);

/** Whether noun `c` is whom the sentence's subject meets or speaks with. */
function encounters({ chunks }: SentenceReading, c: number): boolean {
  let k = c - 1;
  if (chunks[k]?.word === 'with') {
    k--;
    while (k >= 0 && !chunks[k]?.verb && chunks[k]?.kind !== 'break') k--;
  }
  return ENCOUNTERING.has(chunks[k]?.verb?.lemma ?? '');
}

/** Two persons, or two states or bodies; none where the two are not alike. */
function sameKind(refs: References, entities: readonly number[]): readonly number[] {
  const isPerson = (e: number): boolean => refs.mentions.book.get(e).kind === 'Person';
  const [one, other] = entities;
  return one !== undefined &&
    other !== undefined &&
    entities.length === 2 &&
    one !== other &&
    isPerson(one) === isPerson(other)
    ? entities
    : [];
}
