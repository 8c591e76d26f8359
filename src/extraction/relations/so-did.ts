import { nounAt } from '../clauses/sentence-reading.js';
import { buildClaims } from './build-claims.js';
import type { Claim } from './claim.js';
import type { SentenceContext } from './sentence-context.js';

/** "Peru condemned the coup, and so did Chile", "as did Chile": what was told last, of another subject. `found`: of the sentence so far. */
export function readSoDid(ctx: SentenceContext, before: readonly Claim[], found: readonly Claim[]): Claim[] {
  const { chunks } = ctx.s;
  const { low } = ctx.mentions.reading.tokens;
  return ctx.verbs.flatMap((v) => {
    const chunk = chunks[v];
    const verb = chunk?.verb;
    if (
      !chunk ||
      !verb ||
      !/^(do|have|be)$/.test(verb.lemma) ||
      chunk.last - chunk.first > 2 ||
      nounAt(ctx.s, v + 1) === null
    )
      return [];
    if (low[chunk.first] !== 'so' && !/^(so|as)$/.test(low[chunk.first - 1] ?? '')) return [];
    const subjects = ctx.parties(ctx.s.groups[v + 1] ?? [v + 1]);
    const at = ctx.span(v).start;
    const here = found.filter((c) => c.triggerSpan !== null && c.triggerSpan.start < at);
    const told = here.length ? here : before.filter((c) => ctx.s.sentence.index - c.sentence.index === 1);
    const last = Math.max(-1, ...told.map((c) => c.triggerSpan?.start ?? -1));
    return told
      .filter((c) => c.triggerSpan?.start === last && c.type !== 'HOLDS_OFFICE' && c.type !== 'ACCREDITED_TO')
      .flatMap((c) =>
        buildClaims(ctx, {
          type: c.type,
          subjects,
          objects: [{ entity: c.object, chunk: v, certainty: 0.9 }],
          verb: -1,
          trigger: verb.headAt,
          rule: `so-did:${c.type}`,
          confidence: 0.85,
          standing: { status: c.status, negated: c.negated },
        }),
      );
  });
}
