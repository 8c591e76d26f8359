import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

const WRONGS: ReadonlyMap<string, RegExp> = new Map([
  ['use', /^(gas|weapons|weapon|force|agents|mercenaries|napalm|chemicals)$/],
  ...['violate', 'break', 'breach', 'flout'].map(
    (verb) =>
      [
        verb,
        /^(treaty|agreement|accord|ceasefire|cease-fire|truce|airspace|border|frontier|sovereignty|pact|rights|resolution|resolutions|law|convention|embargo|sanctions|waters|promise|commitments|obligations|territory)$/,
      ] as const,
  ),
]);

/** "Iran said Iraq had used poison gas": an accusation by whoever says it. */
function readTold(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  const things = WRONGS.get(verb.lemma);
  if (!things || verb.passive || verb.negated || verb.modal) return [];
  if (!(ctx.arguments(v).direct ?? []).some((c) => things.test(nounAt(ctx.s, c)?.head ?? ''))) return [];
  const speaker = ctx.speaker(v);
  const teller = speaker ? ctx.parties(speaker.chunks)[0] : undefined;
  if (!teller) return [];
  const own = ctx.refs.standsFor(teller.entity);
  return buildClaims(ctx, {
    type: 'ACCUSED',
    subjects: [teller],
    objects: ctx.subjects(v).filter((p) => ctx.refs.standsFor(p.entity) !== own),
    verb: v,
    trigger: verb.headAt,
    rule: `told:ACCUSED:${verb.lemma}`,
    confidence: 0.7,
    standing: { status: 'occurred', negated: false },
    teller: teller.entity,
  });
}

export const WRONGDOING: VerbReader = { of: (lemma) => WRONGS.has(lemma), read: readTold };
