import { phrasesAfter } from '../clauses/arguments.js';
import { nounAt } from '../clauses/sentence-reading.js';
import type { Party } from './claim.js';
import type { SentenceContext } from './sentence-context.js';

const CROWDS: ReadonlySet<string> = new Set(
  'students protesters demonstrators crowd crowds thousands hundreds dozens scores people mob mobs youths marchers rioters activists farmers workers villagers women men tens muslims worshippers supporters police truckers fishermen residents veterans widows mothers relatives monks'.split(
    ' ',
  ),
);

/** Whether a crowd is the subject of verb `v`. */
export const isCrowds = (ctx: SentenceContext, v: number): boolean =>
  ctx.subjectChunks(v).some((c) => CROWDS.has(nounAt(ctx.s, c)?.head ?? ''));

/** "Students burned Australian flags in Jakarta": a crowd of no country told is of that where it stands. */
export function crowdOf(ctx: SentenceContext, v: number, objects: readonly Party[]): readonly Party[] {
  if (!isCrowds(ctx, v)) return [];
  const [crowd] = ctx.subjectChunks(v);
  const own =
    crowd === undefined ? undefined : phrasesAfter(ctx.s, crowd).find(({ word }) => word === 'in' || word === 'from');
  const there = own ? placesAt(ctx, own.group) : [];
  return (
    there.length ? there.map((p) => ({ entity: p.entity, chunk: p.chunk, certainty: 0.7 })) : ctx.whereabouts(v)
  ).filter((p) => !objects.some((o) => o.entity === p.entity));
}

/** The states of the places that noun chunks name. */
const placesAt = (ctx: SentenceContext, chunks: readonly number[]): readonly Party[] =>
  chunks.flatMap((chunk) => {
    const mention = nounAt(ctx.s, chunk)?.mention;
    if (!mention || mention.form === 'demonym') return [];
    const states =
      ctx.mentions.book.get(mention.entity).kind === 'Country' ? [mention.entity] : ctx.refs.placed(mention.entity);
    return states.map((entity) => ({ entity, chunk, certainty: 0.7 }));
  });
