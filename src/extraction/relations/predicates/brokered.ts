import { nounAt, verbAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim, Party } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';

/** What can be brokered. */
const BROKERED_NOUNS =
  /^(talks?|negotiations?|ceasefire|cease-fire|truce|deal|agreement|accord|settlement|peace|plan|process|meeting|dialogue|swap|exchange|armistice|treaty|pact)$/;
const BROKERING = /^(brokered|mediated|sponsored|facilitated|arranged|negotiated|hosted|midwifed)$/;

/** "US-brokered talks between Syria and Israel", "a truce mediated by Qatar": who brings the two together. */
export function readBrokered(ctx: SentenceContext): Claim[] {
  return ctx.s.chunks.flatMap((_, c) => {
    const noun = nounAt(ctx.s, c);
    if (
      !noun ||
      noun.mention ||
      !(BROKERED_NOUNS.test(noun.head) || noun.ofs.some((of) => BROKERED_NOUNS.test(of.head)))
    )
      return [];
    const { entities, trigger } = brokersOf(ctx, c);
    if (!entities.length) return [];
    const brokers: Party[] = entities.map((entity) => ({ entity, chunk: c, certainty: 1 }));
    const between = partiesAround(ctx, c).filter((p) => !entities.includes(p.entity));
    return buildClaims(ctx, {
      type: 'MEDIATED',
      subjects: brokers,
      objects: between,
      verb: -1,
      trigger,
      rule: 'brokered:MEDIATED',
      confidence: 0.82,
    });
  });
}

/** Who brokers the thing at chunk `c`: the name before "-brokered", or behind "brokered by". */
function brokersOf(
  ctx: SentenceContext,
  c: number,
): { readonly entities: readonly number[]; readonly trigger: number } {
  const noun = nounAt(ctx.s, c);
  const { low, value } = ctx.mentions.reading.tokens;
  const whole = ctx.s.chunks[c];
  const modifiers = noun ? [noun, ...noun.ofs].flatMap((n) => n.modifiers) : [];
  for (let k = whole?.first ?? 0; k < (whole?.last ?? 0); k++) {
    if (!BROKERING.test(low[k] ?? '') || value[k - 1] !== '-') continue;
    const lead = modifiers.find((m) => m.last === k - 1);
    if (lead) return { entities: [lead.entity], trigger: k };
  }
  // "Talks between A and B, brokered by C,"
  let from = c + 1;
  while (/^(between|in|on)$/.test(ctx.s.chunks[from]?.word ?? '') && ctx.s.chunks[from + 1]?.kind === 'noun')
    from = (ctx.s.groups[from + 1]?.at(-1) ?? from + 1) + 1;
  for (let k = from; k <= from + 1; k++) {
    const chunk = ctx.s.chunks[k];
    const word = chunk ? (low[chunk.first] ?? '') : '';
    if (!chunk || !(BROKERING.test(word) || BROKERING.test(low[chunk.last - 1] ?? ''))) continue;
    if (chunk.verb && verbAt(ctx.s, k)?.form === 'finite' && !chunk.verb.passive) continue;
    if (ctx.s.chunks[k + 1]?.word !== 'by') continue;
    const group = ctx.s.groups[k + 2] ?? [k + 2];
    return { entities: ctx.parties(group).map((p) => p.entity), trigger: chunk.first };
  }
  return { entities: [], trigger: 0 };
}

/** Between whom: named behind "between" or "with", else the subjects of the clause, else those at odds in the text. */
function partiesAround(ctx: SentenceContext, c: number): readonly Party[] {
  const { chunks } = ctx.s;
  for (let k = c + 1; k < Math.min(chunks.length, c + 6); k++) {
    if (chunks[k]?.word !== 'between') continue;
    const parties = ctx.parties(ctx.s.groups[k + 1] ?? [k + 1]);
    if (parties.length > 1) return parties;
  }
  const verb = chunks.findLastIndex((chunk, k) => k < c && chunk.verb?.form === 'finite');
  const subjects = verb >= 0 ? ctx.subjects(verb) : [];
  if (subjects.length > 1) return subjects;
  return ctx.rivals().map((entity) => ({ entity, chunk: c, certainty: 0.8 }));
}
