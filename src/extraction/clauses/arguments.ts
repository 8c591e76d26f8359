import { DEED_NOUNS } from '../../ontology/words/deed-nouns.js';
import { nextSolid, type SentenceReading, verbAt } from './sentence-reading.js';

/** A preposition and the noun chunks behind it. */
export interface PrepPhrase {
  readonly word: string;
  readonly at: number;
  readonly group: readonly number[];
}

/** What stands to the right of a verb, up to where its clause ends. */
export interface Arguments {
  readonly direct: readonly number[] | null;
  readonly indirect: readonly number[] | null;
  readonly preps: readonly PrepPhrase[];
  /** Chunk of a "to" infinitive that the verb governs. */
  readonly infinitive: number | null;
  /** Subject chunks and verb of a clause that the verb governs ("said that X will go", "demanded X leave"). */
  readonly clause: { readonly subject: readonly number[]; readonly verb: number } | null;
  /** First chunk after the clause. */
  readonly end: number;
}

/** Whether the noun group ending at `last` is followed by a finite verb that it is the subject of. */
function opensClause(s: SentenceReading, last: number): number {
  const k = nextSolid(s.chunks, last + 1);
  const verb = verbAt(s, k);
  if (!verb) return -1;
  return verb.form === 'finite' ? k : -1;
}

/** "two men convicted of spying | to leave": the infinitive behind the words that tell of the object. */
function infinitiveBehind(s: SentenceReading, participle: number): number | null {
  for (let c = participle + 1; c < s.chunks.length; c++) {
    const { kind, verb } = s.chunks[c] ?? {};
    if (verb?.form === 'infinitive') return c;
    if (verb ? verb.form !== 'ing' : !/^(noun|prep|time|adv|adj)$/.test(kind ?? '')) return null;
  }
  return null;
}

const JUDGING =
  /^(dismiss|reject|denounce|condemn|describe|brand|decry|criticise|criticize|ridicule|deride|hail|praise)$/;

/** Whether the noun behind "as" is what verb `v` judges, and not what it is judged to be: "as baseless allegations", but not "as a lie". */
function isJudged(s: SentenceReading, v: number, k: number): boolean {
  const verb = verbAt(s, v);
  const noun = s.chunks[k]?.noun;
  return (
    !!verb && !verb.passive && JUDGING.test(verb.lemma) && !!noun && !/^an?$/.test(noun.opener) && noun.words.length > 0
  );
}

/** Reads the arguments of the verb at chunk `v`. */
export function argumentsOf(s: SentenceReading, v: number): Arguments {
  const { chunks, groups } = s;
  let direct: readonly number[] | null = null;
  let indirect: readonly number[] | null = null;
  const preps: PrepPhrase[] = [];
  let infinitive: number | null = null;
  let clause: Arguments['clause'] = null;
  let c = v + 1;
  scan: for (; c < chunks.length; c++) {
    const chunk = chunks[c];
    if (!chunk) break;
    switch (chunk.kind) {
      case 'adv':
      case 'time':
      case 'adj':
      case 'close':
        continue;
      case 'open': {
        while (c < chunks.length && chunks[c]?.kind !== 'close') c++;
        continue;
      }
      case 'noun': {
        const group = groups[c] ?? [c];
        const last = group.at(-1) ?? c;
        const verb = opensClause(s, last);
        if (verb >= 0 && preps.length === 0 && chunks[c - 1]?.kind !== 'comma') {
          clause = { subject: group, verb };
          break scan;
        }
        if (verb >= 0 && c > v + 1) break scan;
        // "handed back to Indonesia on Wednesday more than 190 objects", "received at the palace on Tuesday Japan's minister"
        const late = chunks[c - 1]?.kind === 'time' && chunks[c + 1]?.kind !== 'noun';
        if (direct === null && (preps.length === 0 || chunks[c - 1]?.kind === 'noun' || late)) direct = group;
        else if (direct !== null && indirect === null && preps.length === 0 && chunks[c - 1]?.kind === 'noun') {
          indirect = direct;
          direct = group;
        } else if (chunks[c - 1]?.kind === 'comma') break scan;
        c = last;
        continue;
      }
      case 'prep': {
        const k = nextSolid(chunks, c + 1);
        if (chunks[k]?.kind === 'noun') {
          const group = groups[k] ?? [k];
          // "dismissed as baseless allegations by Kenya": the judgement stands before its object.
          if (chunk.word === 'as' && direct === null && !preps.length && isJudged(s, v, k)) {
            direct = group;
            c = group.at(-1) ?? k;
            continue;
          }
          preps.push({ word: chunk.word, at: c, group });
          c = group.at(-1) ?? k;
          continue;
        }
        if (chunks[k]?.kind === 'verb') break scan;
        continue;
      }
      case 'and': {
        const k = nextSolid(chunks, c + 1);
        if (chunks[k]?.kind === 'prep') continue;
        // "nine were killed and 60 wounded in clashes"
        if (/^(wounded|injured|hurt|missing)$/.test(chunks[k]?.noun?.head ?? '') && direct === null) {
          c = k;
          continue;
        }
        break scan;
      }
      case 'comma': {
        const k = nextSolid(chunks, c + 1);
        const next = chunks[k];
        if (next?.kind === 'prep') continue;
        // ", as well as with Canada's minister"
        if (next?.kind === 'and' && chunks[nextSolid(chunks, k + 1)]?.kind === 'prep' && next.word !== 'but') {
          c = k;
          continue;
        }
        if (next?.kind === 'rel') {
          // A relative clause between commas is stepped over.
          let m = k + 1;
          while (m < chunks.length && chunks[m]?.kind !== 'comma' && chunks[m]?.kind !== 'break') m++;
          if (chunks[m]?.kind === 'comma' && chunks[nextSolid(chunks, m + 1)]?.kind === 'prep') {
            c = m;
            continue;
          }
        }
        break scan;
      }
      case 'sub': {
        if (chunk.word === 'that') {
          const k = nextSolid(chunks, c + 1);
          const found = clauseSubject(s, k);
          if (found) clause = found;
        }
        break scan;
      }
      case 'verb':
        if (chunk.verb?.form === 'infinitive') infinitive = c;
        else if (chunk.verb?.form === 'participle' && direct !== null) infinitive = infinitiveBehind(s, c);
        else if (chunk.verb?.form === 'participle' || (chunk.verb?.form === 'ing' && direct !== null)) break scan;
        break scan;
      default:
        break scan;
    }
  }
  if (direct === null) direct = relativeObject(s, v);
  const stranded = strandedPrep(s, v);
  if (stranded) preps.push(stranded);
  return { direct, indirect, preps, infinitive, clause, end: c };
}

/** "the king, to whom he conveyed greetings": the preposition before the relative leads to the noun that it means. */
function strandedPrep(s: SentenceReading, v: number): PrepPhrase | null {
  let k = v - 1;
  while (/^(adv|time|noun)$/.test(s.chunks[k]?.kind ?? '')) k = s.groups[k] ? (s.groups[k]?.[0] ?? k) - 1 : k - 1;
  const prep = s.chunks[k - 1];
  if (s.chunks[k]?.kind !== 'rel' || k === v - 1 || prep?.kind !== 'prep') return null;
  const noun = s.chunks[k - 2]?.kind === 'comma' ? k - 3 : k - 2;
  return s.chunks[noun]?.kind === 'noun' ? { word: prep.word, at: k - 1, group: s.groups[noun] ?? [noun] } : null;
}

/** "three diplomats whom it accuses", "the treaty that Chad signed": the noun before the relative is the object. */
function relativeObject(s: SentenceReading, v: number): readonly number[] | null {
  let k = v - 1;
  while (s.chunks[k]?.kind === 'adv' || s.chunks[k]?.kind === 'time') k--;
  if (s.chunks[k]?.kind !== 'noun') return null;
  const first = s.groups[k]?.[0] ?? k;
  const rel = s.chunks[first - 1];
  // "the visit that he paid": a "that" right behind a noun, where the verb has no object of its own.
  // "gratitude for the vaccines | it had supplied": no relative at all, behind a preposition's noun.
  if (rel?.kind === 'noun' && /^(prep)$/.test(s.chunks[(s.groups[first - 1]?.[0] ?? first - 1) - 1]?.kind ?? ''))
    return [first - 1];
  const that = rel?.kind === 'sub' && rel.word === 'that' && s.chunks[first - 2]?.kind === 'noun';
  // "an allegation Yerevan denies", "a charge it rejects"
  if (
    rel?.kind === 'noun' &&
    !rel.noun?.mention &&
    DEED_NOUNS.has(rel.noun?.head ?? '') &&
    verbAt(s, v)?.form === 'finite'
  )
    return [first - 1];
  if (!that && (rel?.kind !== 'rel' || rel.word === 'who')) return null;
  const before = s.chunks[first - 2]?.kind === 'comma' ? first - 3 : first - 2;
  if (s.chunks[first - 2]?.kind === 'prep') return null;
  return s.chunks[before]?.kind === 'noun' ? [before] : null;
}

/** The first noun group from chunk `k` on that is the subject of a finite verb. */
export function clauseSubject(s: SentenceReading, k: number): { subject: readonly number[]; verb: number } | null {
  for (let c = k; c < s.chunks.length; c++) {
    const chunk = s.chunks[c];
    if (chunk?.kind === 'break' || chunk?.kind === 'sub') return null;
    if (chunk?.kind === 'verb') return null;
    if (chunk?.kind !== 'noun' || s.chunks[c - 1]?.kind === 'prep') continue;
    const group = s.groups[c] ?? [c];
    const last = group.at(-1) ?? c;
    for (let v = last + 1; v < s.chunks.length; v++) {
      const next = s.chunks[v];
      if (next?.kind === 'verb') return next.verb?.form === 'finite' ? { subject: group, verb: v } : null;
      if (next?.kind === 'break' || next?.kind === 'sub' || next?.kind === 'rel') return null;
    }
    return null;
  }
  return null;
}

/** Prepositional phrases right behind the noun chunk `c`: "talks | with X | in Y". */
export function phrasesAfter(s: SentenceReading, c: number): PrepPhrase[] {
  const out: PrepPhrase[] = [];
  let k = c + 1;
  while (k < s.chunks.length) {
    const chunk = s.chunks[k];
    if (chunk?.kind === 'time' || chunk?.kind === 'adv') {
      k++;
      continue;
    }
    if (chunk?.kind !== 'prep') break;
    const n = nextSolid(s.chunks, k + 1);
    if (s.chunks[n]?.kind !== 'noun') break;
    const group = s.groups[n] ?? [n];
    out.push({ word: chunk.word, at: k, group });
    k = (group.at(-1) ?? n) + 1;
  }
  return out;
}
