import { INFINITIVE_NOUNS, OBJECT_CONTROL, REPORTING_VERBS } from '../../ontology/words/governors.js';
import { solidBefore } from './neighbours.js';
import { nounAt, type SentenceReading, verbAt } from './sentence-reading.js';

/** Who does it: noun chunks, or owners within a noun chunk ("the initiative of X to visit"). */
export type SubjectRef =
  | { readonly kind: 'chunks'; readonly chunks: readonly number[] }
  | { readonly kind: 'owner'; readonly chunk: number }
  | null;

const MAX_DEPTH = 8;

/** What people say and things do not. */
const SPEECH_ACTS = new Set([
  'demand',
  'urge',
  'call on',
  'call for',
  'accuse',
  'condemn',
  'praise',
  'thank',
  'warn',
  'threaten',
  'invite',
  'welcome',
  'reject',
  'deny',
  'pledge',
  'promise',
  'offer',
  'vow',
  'criticise',
  'criticize',
  'denounce',
  'appeal',
  'express',
  'reiterate',
  'reaffirm',
  'congratulate',
  'ask',
  'blame',
  'voice',
  'charge',
  'protest',
  'complain',
  'allege',
  'commend',
  'apologise',
  'apologize',
]);

/** The subject of the verb at chunk `v`: found leftward through relatives, appositions, lists of verbs and infinitives. */
export function subjectOf(s: SentenceReading, v: number, depth = 0): SubjectRef {
  const verb = verbAt(s, v);
  if (!verb || depth > MAX_DEPTH) return null;
  switch (verb.form) {
    case 'infinitive':
      return infinitiveSubject(s, v, depth);
    case 'ing':
      return participleSubject(s, v, depth);
    case 'participle': {
      const left = solidBefore(s, v);
      const noun =
        s.chunks[left]?.kind === 'noun'
          ? left
          : s.chunks[left]?.kind === 'comma' && s.chunks[left - 1]?.kind === 'noun'
            ? left - 1
            : -1;
      return noun >= 0 ? group(s, noun) : participleSubject(s, v, depth);
    }
    default:
      return (saidBehind(s, v) ? inverted(s, v) : null) ?? finiteSubject(s, v, depth) ?? inverted(s, v);
  }
}

const group = (s: SentenceReading, c: number): SubjectRef => ({ kind: 'chunks', chunks: s.groups[c] ?? [c] });

/** The chunk that opens the stretch between commas that ends at comma `c`, or −1. */
function openingComma(s: SentenceReading, c: number): number {
  for (let k = c - 1; k >= 0; k--) {
    const kind = s.chunks[k]?.kind;
    if (kind === 'comma') {
      const inside = s.chunks[k + 1]?.kind;
      // A comma within a list is not the one that opened the insertion.
      if (inside === 'noun' && (s.groups[k + 1]?.length ?? 1) > 1 && s.groups[k + 1]?.includes(k - 1)) continue;
      return k;
    }
    if (kind === 'break') return -1;
  }
  return -1;
}

function finiteSubject(s: SentenceReading, v: number, depth: number): SubjectRef {
  const { chunks } = s;
  for (let c = v - 1; c >= 0; c--) {
    const chunk = chunks[c];
    if (!chunk) break;
    switch (chunk.kind) {
      case 'adv':
      case 'time':
      case 'adj':
      case 'prep':
        continue;
      case 'close': {
        let k = c - 1;
        while (k >= 0 && chunks[k]?.kind !== 'open') k--;
        c = k;
        continue;
      }
      case 'rel': {
        const before = solidBefore(s, c);
        const noun =
          chunks[before]?.kind === 'comma' || chunks[before]?.kind === 'prep' || chunks[before]?.kind === 'close'
            ? solidBefore(s, before)
            : before;
        return antecedent(s, noun);
      }
      case 'noun': {
        const first = s.groups[c]?.[0] ?? c;
        const before = chunks[first - 1];
        // "the visit of X to Y will last": a noun behind a preposition is no subject.
        if (before?.kind === 'prep') {
          c = first - 1;
          continue;
        }
        // "A resolution which called for an inquiry was vetoed": the noun is the relative clause's, the subject is before it.
        const governor = solidBefore(s, first);
        if (chunks[governor]?.verb?.form === 'finite' && c === v - 1) {
          const rel = solidBefore(s, governor);
          if (chunks[rel]?.kind === 'rel' && chunks[rel - 1]?.kind === 'noun') return antecedent(s, rel - 1);
        }
        // "The decision to visit Iraq was condemned": the noun that carries the infinitive.
        if (chunks[governor]?.verb?.form === 'infinitive' && c === v - 1 && verbAt(s, v)?.passive) {
          c = governor;
          continue;
        }
        if (before?.kind === 'rel' && before.word === 'whose') {
          const noun = solidBefore(s, first - 1);
          return antecedent(s, chunks[noun]?.kind === 'comma' ? solidBefore(s, noun) : noun);
        }
        return group(s, c);
      }
      case 'comma': {
        const open = openingComma(s, c);
        if (open > 0) {
          const inside = chunks[open + 1];
          const kind = inside?.kind;
          const insertion =
            kind === 'rel' ||
            kind === 'prep' ||
            kind === 'sub' ||
            kind === 'noun' ||
            kind === 'time' ||
            kind === 'adv' ||
            kind === 'and' ||
            (kind === 'verb' && inside?.verb?.form !== 'finite');
          if (insertion && !(kind === 'noun' && containsFinite(s, open + 1, c) && chunks[open - 1]?.kind !== 'noun')) {
            const outer = chunks[open - 1];
            if (
              outer?.kind === 'noun' ||
              outer?.kind === 'prep' ||
              outer?.kind === 'close' ||
              outer?.kind === 'adv' ||
              outer?.kind === 'time'
            ) {
              c = open;
              continue;
            }
            if (outer?.kind === 'verb' && kind !== 'noun') {
              c = open;
              continue;
            }
          }
        }
        // "The UN envoy, former president X, brokered": the comma that closes an apposition within the name.
        if (open < 0 && chunks[c - 1]?.noun?.mention?.offices.length) return group(s, c - 1);
        // ", praised Y": the verb goes on with the subject of the one before.
        return previousVerbSubject(s, c, v, depth);
      }
      case 'and':
        return previousVerbSubject(s, c, v, depth);
      case 'verb':
        if (chunk.verb?.form === 'ing' || chunk.verb?.form === 'infinitive' || chunk.verb?.form === 'participle') {
          // "The plan backed by X failed", "efforts to mediate have failed".
          const before = solidBefore(s, c);
          if (chunks[before]?.kind === 'noun') {
            c = before + 1;
            continue;
          }
          continue;
        }
        if (chunk.verb && REPORTING_VERBS.has(chunk.verb.lemma)) return subjectOf(s, c, depth + 1);
        // The finite verb before was a reduced relative: "a man arrested in Paris said".
        return subjectOf(s, c, depth + 1);
      case 'sub':
      case 'open':
        return null;
      case 'break':
        return chunk.word === '"' ? null : c === v - 1 ? previousVerbSubject(s, c, v, depth) : null;
    }
  }
  return null;
}

/** "…," said the minister. */
function inverted(s: SentenceReading, v: number): SubjectRef {
  const verb = verbAt(s, v);
  return verb && REPORTING_VERBS.has(verb.lemma) && s.chunks[v + 1]?.kind === 'noun' ? group(s, v + 1) : null;
}

/** "Mali attacked Niger, said Chad.": behind a comma, with nothing but the speaker after it. */
function saidBehind(s: SentenceReading, v: number): boolean {
  const { chunks } = s;
  if (!/^(say|add|report)$/.test(verbAt(s, v)?.lemma ?? '') || verbAt(s, v)?.passive) return false;
  if (v < 2 || (chunks[v - 1]?.kind !== 'comma' && chunks[v - 1]?.kind !== 'break')) return false;
  if (chunks[v + 1]?.kind !== 'noun') return false;
  let k = (s.groups[v + 1]?.at(-1) ?? v + 1) + 1;
  while (/^(prep|noun|time|adv|comma|open|close)$/.test(chunks[k]?.kind ?? '')) k++;
  return k >= chunks.length || chunks[k]?.kind === 'break';
}

function antecedent(s: SentenceReading, noun: number): SubjectRef {
  if (s.chunks[noun]?.kind !== 'noun') return null;
  const members = s.groups[noun] ?? [noun];
  const first = members[0] ?? noun;
  // "the commission between Azerbaijan and ICESCO, which operates": the commission.
  if (s.chunks[first - 1]?.word === 'between' && s.chunks[first - 2]?.kind === 'noun') return group(s, first - 2);
  // "A met B, who …" speaks of B alone.
  return {
    kind: 'chunks',
    chunks: members.length > 1 && members.at(-1) === noun && s.chunks[noun + 1]?.kind === 'comma' ? [noun] : members,
  };
}

function containsFinite(s: SentenceReading, from: number, to: number): boolean {
  for (let c = from; c < to; c++) if (verbAt(s, c)?.form === 'finite') return true;
  return false;
}

function previousVerbSubject(s: SentenceReading, from: number, v: number, depth: number): SubjectRef {
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
        SPEECH_ACTS.has(verbAt(s, v)?.lemma ?? '') &&
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
  if (s.chunks[k]?.kind === 'sub' && s.chunks[k]?.word === 'that') k--;
  const verb = verbAt(s, k);
  return verb?.form === 'finite' && (REPORTING_VERBS.has(verb.lemma) || SPEECH_ACTS.has(verb.lemma)) ? k : -1;
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

function mainVerbRight(s: SentenceReading, from: number): number {
  for (let c = from; c < s.chunks.length; c++) if (verbAt(s, c)?.form === 'finite') return c;
  return -1;
}

function mainVerbLeft(s: SentenceReading, from: number): number {
  for (let c = from; c >= 0; c--) {
    if (s.chunks[c]?.kind === 'break') return -1;
    if (verbAt(s, c)?.form === 'finite') return c;
  }
  return -1;
}

function participleSubject(s: SentenceReading, v: number, depth: number): SubjectRef {
  const left = solidBefore(s, v);
  const before = s.chunks[left];
  if (before?.kind === 'noun') {
    // "accused Israel of killing", "the delegation representing X", but "X praised Y, saying".
    const owner = s.chunks[left - 1];
    return owner?.kind === 'prep' && owner.word !== 'of' ? group(s, left) : group(s, left);
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
    const noun = solidBefore(s, left);
    const governor = verbAt(s, solidBefore(s, noun));
    if (s.chunks[noun]?.kind === 'noun' && governor && /^(accuse|suspect|convict)$/.test(governor.lemma))
      return governor.passive ? subjectOf(s, solidBefore(s, noun), depth + 1) : group(s, noun);
  }
  if (before?.word === 'for' || before?.word === 'from') {
    // "praised Kenya for hosting", "barred X from entering": the object does it.
    const noun = solidBefore(s, left);
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

function infinitiveSubject(s: SentenceReading, v: number, depth: number): SubjectRef {
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
  const main = mainVerbLeft(s, v - 1);
  if (main >= 0) return subjectOf(s, main, depth + 1);
  for (let c = v - 1; c >= 0; c--) if (verbAt(s, c)) return subjectOf(s, c, depth + 1);
  return null;
}
