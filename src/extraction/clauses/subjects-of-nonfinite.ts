import { MEANS_NOUNS } from '../../ontology/words/clause-verbs.js';
import { INFINITIVE_NOUNS, OBJECT_CONTROL } from '../../ontology/words/governors.js';
import { solidBefore } from './neighbours.js';
import { nounAt, type SentenceReading, verbAt } from './sentence-reading.js';
import { group, type SubjectRef, subjectOf } from './subjects.js';

function mainVerbRight(s: SentenceReading, from: number): number {
  for (let c = from; c < s.chunks.length; c++) if (verbAt(s, c)?.form === 'finite') return c;
  return -1;
}

export function mainVerbLeft(s: SentenceReading, from: number): number {
  for (let c = from; c >= 0; c--) {
    if (s.chunks[c]?.kind === 'break') return -1;
    if (verbAt(s, c)?.form === 'finite') return c;
  }
  return -1;
}

export function participleSubject(s: SentenceReading, v: number, depth: number): SubjectRef {
  const left = solidBefore(s, v);
  const before = s.chunks[left];
  if (before?.kind === 'noun') {
    // "accused Israel of killing", "the delegation representing X", but "X praised Y, saying".
    // "passed a resolution by a wide margin endorsing": the means does nothing.
    const means = s.chunks[left - 1]?.word === 'by' && MEANS_NOUNS.has(nounAt(s, left)?.head ?? '');
    const main = means ? mainVerbLeft(s, left - 1) : -1;
    return main >= 0 ? subjectOf(s, main, depth + 1) : group(s, left);
  }
  if (before?.kind === 'and') {
    for (let c = left - 1; c >= 0; c--) if (verbAt(s, c)) return subjectOf(s, c, depth + 1);
  }
  if (before?.word === 'in' || before?.word === 'at') {
    // "Saudi Arabia's leadership in brokering the truce"
    const noun = solidBefore(s, left);
    const owned = nounAt(s, noun);
    if (owned && !owned.mention && (owned.owners.length || owned.ofs.length)) return { kind: 'owner', chunk: noun };
  }
  if (before?.word === 'of') {
    let noun = solidBefore(s, left);
    // "accused India at the time of imposing"
    if (s.chunks[noun - 1]?.kind === 'prep' && s.chunks[noun - 2]?.kind === 'noun') noun -= 2;
    const governor = verbAt(s, solidBefore(s, s.groups[noun]?.[0] ?? noun));
    if (s.chunks[noun]?.kind === 'noun' && governor && /^(accuse|suspect|convict)$/.test(governor.lemma))
      return governor.passive ? subjectOf(s, solidBefore(s, noun), depth + 1) : group(s, noun);
  }
  if (before?.word === 'for' || before?.word === 'from') {
    // "praised Kenya for hosting", "barred X from entering": the object does it.
    let noun = solidBefore(s, left);
    // "thanked Indonesia, the former occupier, for sponsoring"
    const apposed = s.chunks[noun]?.kind === 'comma' && nounAt(s, noun - 1) && !nounAt(s, noun - 1)?.mention;
    if (apposed && s.chunks[noun - 2]?.kind === 'comma' && nounAt(s, noun - 3)?.mention) noun -= 3;
    const governor = verbAt(s, solidBefore(s, noun));
    if (
      s.chunks[noun]?.kind === 'noun' &&
      governor &&
      governor.form !== 'ing' &&
      !/^(apologise|apologize|leave|compensate)$/.test(governor.lemma)
    )
      return group(s, noun);
  }
  if (before?.kind === 'verb') return subjectOf(s, left, depth + 1);
  const main = mainVerbLeft(s, v - 1);
  if (main >= 0) return subjectOf(s, main, depth + 1);
  const next = mainVerbRight(s, v + 1);
  return next >= 0 ? subjectOf(s, next, depth + 1) : null;
}

export function infinitiveSubject(s: SentenceReading, v: number, depth: number): SubjectRef {
  const left = solidBefore(s, v);
  const before = s.chunks[left];
  if (!before) {
    const next = mainVerbRight(s, v + 1);
    return next >= 0 ? subjectOf(s, next, depth + 1) : null;
  }
  if (before.kind === 'verb') return subjectOf(s, left, depth + 1);
  if (before.kind === 'adj') return mainSubject(s, v, depth);
  if (before.kind === 'and' || before.kind === 'comma') {
    for (let c = left - 1; c >= 0; c--) if (verbAt(s, c)) return subjectOf(s, c, depth + 1);
    return null;
  }
  if (before.kind === 'noun') {
    const noun = nounAt(s, left);
    const governorAt = solidBefore(s, s.groups[left]?.[0] ?? left);
    const governor =
      verbAt(s, governorAt) ?? (s.chunks[governorAt]?.kind === 'prep' ? verbAt(s, solidBefore(s, governorAt)) : null);
    // "a decision by Paris to grant"
    const first = s.groups[left]?.[0] ?? left;
    if (s.chunks[first - 1]?.word === 'by' && INFINITIVE_NOUNS.has(nounAt(s, first - 2)?.head ?? ''))
      return group(s, left);
    // "conveyed an invitation from A to B to visit": B, or nobody who is named.
    const asked = requested(s, left);
    if (asked !== undefined) return asked === null ? null : group(s, asked);
    if (noun && INFINITIVE_NOUNS.has(noun.head)) {
      if (noun.owners.length || noun.ofs.length || noun.modifiers.length) return { kind: 'owner', chunk: left };
      return mainSubject(s, v, depth);
    }
    if (governor && OBJECT_CONTROL.has(governor.lemma) && !governor.passive) return group(s, left);
    return mainSubject(s, v, depth);
  }
  return mainSubject(s, v, depth);
}

/** Whom an invitation or request names as asked: the noun behind its "to"; null where it names none; undefined where there is no such noun. */
function requested(s: SentenceReading, last: number): number | null | undefined {
  let to: number | null = null;
  for (let c = last; c >= 0; ) {
    const first = s.groups[c]?.[0] ?? c;
    if (/^(invitation|request|appeal|call)$/.test(nounAt(s, c)?.head ?? '')) return c === last ? undefined : to;
    const prep = s.chunks[first - 1];
    if (prep?.kind !== 'prep') return undefined;
    if (prep.word === 'to') to = c;
    c = first - 2;
    if (s.chunks[c]?.kind !== 'noun') return undefined;
  }
  return undefined;
}

function mainSubject(s: SentenceReading, v: number, depth: number): SubjectRef {
  // "accused Rwanda of sending troops to help the rebels": whoever sends, helps.
  for (let c = v - 1; c >= 0 && /^(noun|prep|time|adv|verb)$/.test(s.chunks[c]?.kind ?? ''); c--) {
    const form = verbAt(s, c)?.form;
    if (form === 'ing' && s.chunks[c - 1]?.word === 'of') return subjectOf(s, c, depth + 1);
    if (form) break;
  }
  const main = mainVerbLeft(s, v - 1);
  if (main >= 0) return subjectOf(s, main, depth + 1);
  for (let c = v - 1; c >= 0; c--) if (verbAt(s, c)) return subjectOf(s, c, depth + 1);
  return null;
}
