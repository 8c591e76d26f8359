import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import { type Party, weighted } from './claim.js';
import type { SentenceContext } from './sentence-context.js';
import { relativeDoers } from './whose-deed.js';

/** For some acts a place is as good as its country. */
export function asPlaces(ctx: SentenceContext, chunks: readonly number[], places: boolean): readonly Party[] {
  const direct = ctx.parties(chunks);
  return direct.length || !places ? direct : countriesOfPlaces(ctx, chunks);
}

/** `ofDeed`: whether a thing stands for whoever does it ("gratitude for the support which Kuwait has extended"). */
export function asOwners(
  ctx: SentenceContext,
  chunks: readonly number[],
  places: boolean,
  ofDeed = false,
): readonly Party[] {
  const direct = ctx.partiesOrOwners(chunks);
  if (direct.length) return direct;
  if (ofDeed) {
    const behindThing = (chunks.at(-1) ?? -2) + 1;
    const told = relativeDoers(ctx, behindThing);
    if (told.length) return told;
  }
  // "appreciation for the role played by Doha"
  const behind = (chunks.at(-1) ?? -2) + 1;
  const done = verbAt(ctx.s, behind);
  const doers = done?.form === 'participle' && done.passive ? ctx.subjects(behind) : [];
  if (doers.length) return doers.map((p) => weighted(p, 0.9));
  return places ? countriesOfPlaces(ctx, chunks) : [];
}

function countriesOfPlaces(ctx: SentenceContext, chunks: readonly number[]): readonly Party[] {
  return chunks.flatMap((chunk) => {
    const noun = nounAt(ctx.s, chunk);
    if (!noun) return [];
    const own = noun.mention ? ctx.refs.placed(noun.mention.entity) : [];
    const entities = own.length ? own : ctx.refs.about(noun);
    return entities.map((entity) => ({ entity, chunk, certainty: 0.85 }));
  });
}
