import { RELATION_TYPES } from '../../ontology/index.js';
import type { VerbFrame } from '../../ontology/words/frame.js';
import type { NounPhrase } from '../clauses/chunk.js';
import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import { type Finding, type FindingBase, findingOf } from './build-claims.js';
import type { Party } from './claim.js';
import type { SentenceContext } from './sentence-context.js';

/** Verbs that a plural subject does to each other: "troops exchanged fire", "Chad and Libya clashed". */
export const MUTUAL = new Set(['exchange', 'trade', 'clash', 'fight', 'battle', 'swap', 'duel', 'skirmish']);

/** Whether the subjects of verb `v` do it to each other. `alone`: nobody else is named to whom they could. */
export function doneToEachOther(
  ctx: SentenceContext,
  v: number,
  frame: VerbFrame,
  {
    acted,
    subjects,
    alone,
  }: { readonly acted: readonly number[]; readonly subjects: readonly Party[]; readonly alone: boolean },
): boolean {
  const verb = verbAt(ctx.s, v);
  if (!verb) return false;
  if (mutual(ctx, v, acted)) return true;
  if (!alone || subjects.length < 2) return false;
  return (
    (MUTUAL.has(verb.lemma) && frame.type !== 'SUPPORTS') ||
    // "A and B will withdraw their soldiers from the valley"
    (frame.type === 'CONCEDED_TO' &&
      verb.form === 'finite' &&
      /^(withdraw|pull back|pull out)$/.test(verb.lemma) &&
      frame.nouns?.has('troops') === true) ||
    (frame.type === 'ATTACKED' && verb.lemma === 'go') ||
    // "The two neighbours severed relations"
    (frame.type === 'CUT_TIES_WITH' && frame.nouns?.has('relations') === true)
  );
}

/** `A` and `B` each do it to the other. */
export function eachOther(base: FindingBase, subjects: readonly Party[]): Finding[] {
  if (RELATION_TYPES[base.type].symmetric) return [findingOf(base, subjects, [], 0.9)];
  return subjects.flatMap((a) => subjects.filter((b) => b !== a).map((b) => findingOf(base, [a], [b], 0.88)));
}

/** Whether one of the chunks that the verb acts on is "each other" or is theirs: "each other's embassies", "their respective envoys". */
function mutual(ctx: SentenceContext, v: number, acted: readonly number[]): boolean {
  const { preps } = ctx.arguments(v);
  const isTheirs = (c: number): boolean => {
    const noun = nounAt(ctx.s, c);
    return (
      noun?.head === 'each other' ||
      noun?.owners.some((o) => o.head === 'each other') === true ||
      (noun?.words.includes('respective') === true && noun.owners.some((o) => o.head === 'their'))
    );
  };
  // "each side accused the other of"
  const [first] = acted;
  if (acted.length === 1 && isTheOther(nounAt(ctx.s, first ?? -1)) && isEach(ctx, v)) return true;
  return acted.some(isTheirs) || preps.some((p) => p.group.some(isTheirs));
}

const isTheOther = (noun: NounPhrase | null): boolean => noun?.head === 'other' && noun.opener === 'the';

/** "each side", "each": the subject of "accused the other". */
const isEach = (ctx: SentenceContext, v: number): boolean =>
  ctx.subjectChunks(v).some((c) => nounAt(ctx.s, c)?.opener === 'each');
