import type { Lexicon } from '../lexicon/index.js';
import type { SentenceContext } from './sentence-context.js';

/** "handed Taba back to Egypt", "set the sailors free", "let the crew go": the particle behind the object belongs to the verb. */
export function lemmaWithParticle(ctx: SentenceContext, v: number, lemma: string, lexicon: Lexicon): string {
  if (!lexicon.split.has(lemma)) return lemma;
  const { direct, indirect } = ctx.arguments(v);
  const at = (direct?.at(-1) ?? v) + 1;
  const behind = ctx.s.chunks[at];
  if (!direct || indirect || !behind) return lemma;
  // "called the envoy in Paris": a preposition with its noun.
  if (behind.kind === 'prep' && ctx.s.chunks[at + 1]?.kind === 'noun') return lemma;
  const particle =
    behind.verb?.lemma === 'pack'
      ? 'packing'
      : /^go( home)?$/.test(behind.verb?.lemma ?? '')
        ? 'go'
        : (behind.noun?.head ?? behind.word);
  const whole = `${lemma} ${particle}`;
  return particle !== '' && lexicon.phrasal.has(whole) ? whole : lemma;
}
