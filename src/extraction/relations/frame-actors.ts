import type { RelationType } from '../../ontology/index.js';
import type { VerbFrame } from '../../ontology/words/frame.js';
import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import { type Party, weighted } from './claim.js';
import type { SentenceContext } from './sentence-context.js';

/** Verbs for bringing what another has said. */
const CONVEYING = new Set([
  'convey',
  'deliver',
  'hand',
  'hand over',
  'pass',
  'pass on',
  'transmit',
  'relay',
  'bring',
  'carry',
]);
/** Who does what a frame says: the subject, else whoever the thing acted on comes from. `noun`: the one that the frame asked for. */
export function actorsOf(
  ctx: SentenceContext,
  v: number,
  frame: VerbFrame,
  noun: number | undefined,
): readonly Party[] {
  const verb = verbAt(ctx.s, v);
  const args = ctx.arguments(v);
  if (!verb) return [];
  let subjects = ctx.subjects(v);
  // "a letter from the prime minister inviting X": whose letter it is.
  const writer = verb.form === 'ing' ? writersOf(ctx, v) : [];
  if (writer.length) return writer;
  // "French tests drew criticism from Australia": whose they are.
  if (frame.swap && !subjects.length && !verb.passive) subjects = ctx.partiesOrOwners(ctx.subjectChunks(v));
  // "A Saudi air strike hit", "a consignment of British blankets reached": whose it is that acts.
  if (!subjects.length && !verb.passive && (frame.actors || frame.type === 'ATTACKED'))
    subjects = ctx.partiesOrOwners(ctx.subjectChunks(v)).map((p) => weighted(p, 0.9));
  // "Indian forces were put on alert": it is their own state that does it.
  if (!subjects.length && verb.passive && frame.type === 'MOBILIZED_AGAINST') subjects = ctx.grammaticalSubjects(v);
  // "conveyed an invitation from President X": X invites.
  if (noun !== undefined && CONVEYING.has(verb.lemma)) {
    const senders = args.preps.find((p) => p.word === 'from' || p.word === 'of');
    const from = senders ? ctx.parties(senders.group) : [];
    const owned = from.length ? from : ctx.owners(noun);
    if (owned.length) subjects = owned;
  }
  if (verb.passive && !subjects.length && (frame.type === 'SANCTIONED' || frame.type === 'EXPELLED'))
    subjects = barredFrom(ctx, v, frame.type);
  return subjects;
}

/** "was suspended from the Arab League": the body does it. */
function barredFrom(ctx: SentenceContext, v: number, type: RelationType): readonly Party[] {
  const from = ctx.arguments(v).preps.find((p) => p.word === 'from' || (type === 'EXPELLED' && p.word === 'of'));
  const kinds = type === 'EXPELLED' ? ['Organization', 'Country'] : ['Organization'];
  return from ? ctx.parties(from.group).filter((p) => kinds.includes(ctx.mentions.book.get(p.entity).kind)) : [];
}

/** "Viet Nam's support for …": a named possessor who is none of the parties so far. */
export function ownersOtherThan(ctx: SentenceContext, chunk: number, parties: readonly Party[]): readonly Party[] {
  const noun = nounAt(ctx.s, chunk);
  if (!noun?.owners.some((o) => o.mention)) return [];
  return noun.owners
    .flatMap((o) => ctx.refs.denotes(o).map((entity) => ({ entity, chunk, certainty: 1 })))
    .filter((p) => !parties.some((x) => x.entity === p.entity));
}

/** Whether somebody does it of whom the text says no more: "the pope, who had written to both". */
export function isSomebody(ctx: SentenceContext, v: number): boolean {
  return ctx.subjectChunks(v).some((c) => ctx.mentions.nameless.has(nounAt(ctx.s, c)?.headAt ?? -1));
}

const WRITINGS =
  /^(letter|letters|message|telegram|cable|note|statement|communique|communiqué|missive|tweet|post|resolution|invitation|call)$/;

/** Whose the writing is that says what an "-ing" right behind it tells: "a message from X congratulating Y". */
function writersOf(ctx: SentenceContext, v: number): readonly Party[] {
  const { chunks, groups } = ctx.s;
  const last = v - 1;
  const first = groups[last]?.[0] ?? last;
  if (chunks[last]?.kind !== 'noun') return [];
  const written = nounAt(ctx.s, last);
  if (written && !written.mention && WRITINGS.test(written.head)) return ctx.owners(last);
  if (!/^(from|by|of)$/.test(chunks[first - 1]?.word ?? '')) return [];
  const writing = nounAt(ctx.s, first - 2);
  return writing && !writing.mention && WRITINGS.test(writing.head) ? ctx.parties(groups[last] ?? [last]) : [];
}
