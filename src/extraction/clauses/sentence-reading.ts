import type { Sentence } from '../document/index.js';
import type { TimeExpression } from '../times/time-expressions.js';
import type { Chunk, NounPhrase, VerbGroup } from './chunk.js';

/** One sentence in chunks, with what links them. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly chunks: readonly Chunk[];
  readonly times: ReadonlyMap<number, TimeExpression>;
  /** For each noun chunk, the chunks joined with it ("A, B and C"), itself included. */
  readonly groups: readonly (readonly number[] | null)[];
}

export const nounAt = (s: SentenceReading, c: number): NounPhrase | null => s.chunks[c]?.noun ?? null;
export const verbAt = (s: SentenceReading, c: number): VerbGroup | null => s.chunks[c]?.verb ?? null;

const skippable = (chunk: Chunk | undefined): boolean => chunk?.kind === 'adv' || chunk?.kind === 'time';

/** The next chunk that is no adverb or time, from `c` on. */
export function nextSolid(chunks: readonly Chunk[], c: number): number {
  let k = c;
  while (skippable(chunks[k])) k++;
  return k;
}

/**
 * Joins coordinated noun chunks. "A, B and C" is one group; "A, B, met" is a name with an apposition; in "X visited Y
 * and Z praised W" the "and" joins clauses, not Y and Z.
 */
export function groupNouns(chunks: readonly Chunk[]): (readonly number[] | null)[] {
  const groups: (readonly number[] | null)[] = chunks.map((chunk, c) => (chunk.kind === 'noun' ? [c] : null));
  for (let c = 0; c < chunks.length; c++) {
    if (chunks[c]?.kind !== 'noun' || (groups[c]?.length ?? 0) > 1) continue;
    // "Under the treaty, Burundi and Kenya cooperate": the phrase that opens a sentence joins nothing behind its comma.
    if (
      chunks[c + 1]?.kind === 'comma' &&
      chunks[c - 1]?.kind === 'prep' &&
      (c === 1 || chunks[c - 2]?.kind === 'break' || chunks[c - 2]?.word === 'according')
    )
      continue;
    const beside = pastApposition(chunks, c);
    if (beside >= 0) {
      groups[c] = [c, beside];
      groups[beside] = [c, beside];
      continue;
    }
    const members = [c];
    let k = c;
    let joined = false;
    while (!joined) {
      // "met A on Saturday and B on Sunday"
      const timed =
        chunks[k + 1]?.kind === 'time' &&
        chunks[k + 2]?.kind === 'and' &&
        chunks[k + 3]?.kind === 'noun' &&
        chunks[k + 4]?.kind !== 'verb' &&
        chunks.slice(0, k).some((x) => x.kind === 'verb');
      if (timed) k++;
      const join = chunks[k + 1];
      if (join?.kind === 'comma' && chunks[k + 2]?.kind === 'noun') {
        members.push(k + 2);
        k += 2;
        continue;
      }
      const and = join?.kind === 'comma' && chunks[k + 2]?.kind === 'and' ? k + 2 : join?.kind === 'and' ? k + 1 : -1;
      if (and < 0 || chunks[and]?.word === 'but' || chunks[and]?.word === 'yet') break;
      // "and also the minister", "and on Friday the king" open something new.
      const right = nextSolid(chunks, and + 1) === and + 1 ? and + 1 : -1;
      if (right < 0 || chunks[right]?.kind !== 'noun') break;
      if (joinsClauses(chunks, c, right, join?.kind === 'comma')) break;
      if ((groups[right]?.[0] ?? right) < c) break;
      members.push(right);
      joined = true;
    }
    if (!joined || members.length < 2) continue;
    if (opensBehindFronted(chunks, members)) members.shift();
    const named = members.filter((m) => chunks[m]?.noun?.mention);
    const lead = members[0] ?? c;
    const plain = members.filter((m) => !chunks[m]?.noun?.mention);
    // "Croatia, a member of the Union, and Serbia", "the Quad partners, Australia, India and Japan": what is no name
    // among names only describes one or all of them.
    const describes =
      named.length >= 2 &&
      plain.length === 1 &&
      (plain[0] === lead || /^an?$/.test(chunks[plain[0] ?? -1]?.noun?.opener ?? '')) &&
      chunks[(plain[0] ?? 0) + 1]?.kind === 'comma';
    for (const m of members) groups[m] = describes ? named : members;
  }
  return groups;
}

/** "France, the former colonial power in both countries, and Spain urged": the name behind the apposition and its "and"; −1 for none. */
function pastApposition(chunks: readonly Chunk[], c: number): number {
  if (!chunks[c]?.noun?.mention || chunks[c + 1]?.kind !== 'comma') return -1;
  const inside = chunks[c + 2]?.noun;
  if (!inside || inside.mention || !/^(the|an?|its|their|his|her)$/.test(inside.opener)) return -1;
  let k = c + 3;
  while (chunks[k]?.kind === 'prep' || chunks[k]?.kind === 'noun' || chunks[k]?.kind === 'time') k++;
  if (k === c + 3 || chunks[k]?.kind !== 'comma' || chunks[k + 1]?.kind !== 'and' || chunks[k + 1]?.word !== 'and')
    return -1;
  const right = chunks[k + 2]?.noun;
  // The two are the subject of what follows: at the head of the sentence, before its first verb.
  return right?.mention && chunks[k + 3]?.verb?.form === 'finite' && !chunks.slice(0, c).some((x) => x.verb)
    ? k + 2
    : -1;
}

/** "Under a deal brokered by Turkey, Russia and Ukraine exchanged": the first of the list closes what stands before the subject. */
function opensBehindFronted(chunks: readonly Chunk[], members: readonly number[]): boolean {
  const [first, second] = members;
  const last = members.at(-1) ?? -1;
  return (
    members.length > 2 &&
    first !== undefined &&
    second === first + 2 &&
    chunks[first - 1]?.kind === 'prep' &&
    chunks[0]?.kind === 'prep' &&
    chunks[last + 1]?.verb?.form === 'finite' &&
    !chunks.slice(0, first).some((x) => x.verb?.form === 'finite' || x.kind === 'comma' || x.kind === 'sub')
  );
}

/** Prepositions that open clauses as well. */
const CLAUSAL = /^(after|before|since|until|as)$/;

/** Verbs that take a clause and no actor. */
const SAYING = /^(say|believe|think|claim|insist|announce|note|add|argue|hope|state|declare|stress)$/;

/** Whether the noun right of "and" is the subject of a clause of its own. */
function joinsClauses(chunks: readonly Chunk[], left: number, right: number, comma: boolean): boolean {
  let k = right + 1;
  while (skippable(chunks[k])) k++;
  if (chunks[k]?.kind === 'comma') {
    // "…, and New Zealand, which had voiced similar concerns, said": an insertion, then the verb.
    const inside = chunks[k + 1];
    const opens =
      inside?.kind === 'rel' ||
      inside?.kind === 'prep' ||
      inside?.kind === 'noun' ||
      (inside?.kind === 'verb' && inside.verb?.form !== 'finite');
    let m = k + 1;
    while (m < chunks.length && chunks[m]?.kind !== 'comma' && chunks[m]?.kind !== 'break') m++;
    if (opens && chunks[m]?.kind === 'comma' && chunks[m + 1]?.verb?.form === 'finite') k = m + 1;
  }
  const after = chunks[k]?.verb;
  if (!after || after.form === 'infinitive' || after.form === 'ing') return false;
  if (after.form === 'participle') return false;
  for (let b = left - 1; b >= 0; b--) {
    const chunk = chunks[b];
    if (chunk?.kind === 'break' || chunk?.kind === 'sub') return false;
    if (chunk?.kind === 'rel') return false;
    // "…, but France and Spain refused", "after Britain and France vetoed it": the clause begins with the first of them.
    const opens =
      chunk?.kind === 'and'
        ? chunk.word === 'but' || chunks[b - 1]?.kind === 'comma'
        : CLAUSAL.test(chunk?.word ?? '') && !!chunks[left]?.noun?.mention;
    if (b === left - 1 && opens) return false;
    // "Once the snow melts, X and Y will begin": the comma closes the clause before.
    if (chunk?.kind === 'comma' && b === left - 1 && chunks.slice(0, b).some((x) => x.kind === 'sub')) return false;
    // "said Kenya and Uganda support": nobody says a country.
    if (b === left - 1 && !comma && SAYING.test(chunk?.verb?.lemma ?? '')) return false;
    if (chunk?.kind === 'verb' && chunk.verb) return chunk.verb.form !== 'participle' || comma;
  }
  return false;
}
