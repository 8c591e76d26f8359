import { clauseSubject } from '../clauses/arguments.js';
import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import { type Party, weighted } from './claim.js';
import type { SentenceContext } from './sentence-context.js';

/** Where the owner of a thing may stand when neither noun nor possessive tells: "condemned the attack by X". */
const OWNER_PREPS = ['by', 'from', 'of', 'in', 'between', 'with'];
/** Nouns that sum up the clause before them. */
const APPOSED_DEEDS = new Set(
  'proposal move decision step offer measure action gesture plan demand charge claim accusation idea request statement remark policy initiative ruling stance position'.split(
    ' ',
  ),
);

/** Whose the things are that verb `v` acts on, by what stands behind them: "the charges made by Bahrain", "the attack by X". */
export function ownerBehind(ctx: SentenceContext, v: number, acted: readonly number[]): readonly Party[] {
  // "rejected the charges made by Bahrain"
  const after = (acted.at(-1) ?? v) + 1;
  if (verbAt(ctx.s, after)?.form === 'participle') {
    const agents = ctx.subjects(after);
    if (agents.length) return agents.map((p) => weighted(p, 0.9));
    // "the changes carried out at ICESCO"
    const where = ctx.arguments(after).preps.find((p) => /^(at|in|by|within)$/.test(p.word));
    const there = where ? ctx.partiesOrOwners(where.group) : [];
    if (there.length) return there.map((p) => weighted(p, 0.85));
  }
  // "confiscated 40 lorries belonging to Libyan traders", "a tanker carrying Iranian crude"
  const telling = verbAt(ctx.s, after);
  if (telling?.form === 'ing' && /^(belong|carry|bear|fly|represent|transport|load|guard)$/.test(telling.lemma)) {
    const { direct, preps: inside } = ctx.arguments(after);
    const told = ctx.partiesOrOwners([...(direct ?? []), ...inside.slice(0, 1).flatMap((p) => p.group)]);
    if (told.length) return told.slice(0, 1).map((p) => weighted(p, 0.85));
  }
  const doers = relativeDoers(ctx, after);
  if (doers.length) return doers;
  const { preps } = ctx.arguments(v);
  for (const word of OWNER_PREPS) {
    const prep = preps.find((p) => p.word === word);
    // "aid to the rebels in Macedonia" is not Macedonia's: such phrases must come first.
    if (!prep || ((word === 'in' || word === 'with') && preps[0] !== prep)) continue;
    const found = ctx.partiesOrOwners(prep.group);
    if (found.length) return found.map((p) => weighted(p, word === 'in' || word === 'with' ? 0.8 : 0.9));
  }
  return [];
}

/** "the reforms that Tanzania had made", "the support Kuwait has extended": the subject of the relative clause that begins at chunk `c`. */
export function relativeDoers(ctx: SentenceContext, c: number): readonly Party[] {
  const { chunks } = ctx.s;
  const bare = chunks[c]?.kind === 'noun' && chunks[c - 1]?.kind === 'noun' && verbAt(ctx.s, c + 1)?.form === 'finite';
  if (!bare && !/^(that|which)$/.test(chunks[c]?.word ?? '')) return [];
  const clause = clauseSubject(ctx.s, bare ? c : c + 1);
  const doers = clause ? ctx.parties(clause.subject) : [];
  return doers.map((p) => weighted(p, 0.9));
}

/** ", a proposal welcomed by Uganda": what the clause before tells, which is its subject's. */
export function doersOfApposed(ctx: SentenceContext, v: number, acted: readonly number[]): readonly Party[] {
  const c = acted.length === 1 ? (acted[0] ?? -1) : -1;
  const noun = nounAt(ctx.s, c);
  if (!noun || !/^an?$/.test(noun.opener) || !APPOSED_DEEDS.has(noun.head) || ctx.s.chunks[c - 1]?.kind !== 'comma')
    return [];
  if (c > v) return [];
  for (let k = c - 1; k >= 0; k--)
    if (verbAt(ctx.s, k)?.form === 'finite') return ctx.subjects(k).map((p) => weighted(p, 0.9));
  return [];
}
