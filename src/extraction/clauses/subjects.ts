import { REPORTING_VERBS } from '../../ontology/words/governors.js';
import { solidBefore } from './neighbours.js';
import { type SentenceReading, verbAt } from './sentence-reading.js';
import { previousVerbSubject } from './subjects-continued.js';
import { infinitiveSubject, participleSubject } from './subjects-of-nonfinite.js';

/** Who does it: noun chunks, or owners within a noun chunk ("the initiative of X to visit"). */
export type SubjectRef =
  | { readonly kind: 'chunks'; readonly chunks: readonly number[] }
  | { readonly kind: 'owner'; readonly chunk: number }
  | null;

/** How many verbs are followed before a subject is given up. */
export const MAX_DEPTH = 8;

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

/** A noun chunk and all that are joined with it, as subject. */
export const group = (s: SentenceReading, c: number): SubjectRef => ({ kind: 'chunks', chunks: s.groups[c] ?? [c] });

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
  // "In a statement to the press, the minister, Prince X, demanded": what looked like an insertion was the subject.
  let stepped = -1;
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
        // "police | that same month | detained", "the envoy | the following day | left"
        if (before?.kind === 'noun' && isPeriod(chunk) && first === c) continue;
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
        // "Paratroopers guarding the minister were murdered": who stands at the head of the clause.
        const doing = chunks[governor]?.verb?.form === 'ing' && c === v - 1 ? governor - 1 : -1;
        if (
          chunks[doing]?.kind === 'noun' &&
          /^(undefined|sub|break|comma|and|time)$/.test(String(chunks[(s.groups[doing]?.[0] ?? doing) - 1]?.kind))
        )
          return group(s, doing);
        // "The decision to visit Iraq was condemned": the noun that carries the infinitive.
        if (chunks[governor]?.verb?.form === 'infinitive' && c === v - 1 && verbAt(s, v)?.passive) {
          c = governor;
          continue;
        }
        if (before?.kind === 'rel' && before.word === 'whose') {
          let noun = solidBefore(s, first - 1);
          // "South Africa, two of whose citizens"
          if (chunks[noun]?.word === 'of' && chunks[noun - 1]?.kind === 'noun') noun = solidBefore(s, noun - 1);
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
              if (kind === 'noun' && stepped < 0 && open + 2 === c) stepped = open + 1;
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
  return stepped >= 0 && chunks[0]?.kind === 'prep' ? group(s, stepped) : null;
}

/** "that same month", "the following day" */
const isPeriod = ({ noun }: SentenceReading['chunks'][number]): boolean =>
  !!noun &&
  !noun.mention &&
  /^(that|this|the)$/.test(noun.opener) &&
  /^(day|week|month|year|morning|evening|afternoon|night|weekend)$/.test(noun.head) &&
  noun.words.some((w) => /^(same|very|following|next|previous)$/.test(w));

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
