import type { VerbFrame } from '../../ontology/words/frame.js';
import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import type { SentenceContext } from './sentence-context.js';

const NO_CHUNKS: readonly number[] = [];

/** What a verb acts on, and the noun among it that its frame asks for. */
interface FrameNoun {
  readonly acted: readonly number[];
  readonly noun: number | undefined;
}

/** What verb `v` acts on and the noun that the frame asks for; null where that noun is not there. */
export function nounOf(ctx: SentenceContext, v: number, frame: VerbFrame): FrameNoun | null {
  const verb = verbAt(ctx.s, v);
  const args = ctx.arguments(v);
  if (!verb) return null;
  let acted = (verb.passive ? ctx.subjectChunks(v) : args.direct) ?? NO_CHUNKS;
  let noun: number | undefined;
  if (frame.nouns) {
    if (frame.via) {
      // "placed Iran on a blacklist": the noun stands behind its preposition, the verb keeps its own object.
      const words = frame.via.split('|');
      for (const prep of args.preps)
        if (noun === undefined && words.includes(prep.word)) noun = withHead(ctx, prep.group, frame.nouns);
    } else {
      noun = withHead(ctx, acted, frame.nouns);
      if (noun === undefined && verb.passive && args.direct) {
        // "Haiti was promised aid"
        acted = args.direct;
        noun = withHead(ctx, acted, frame.nouns);
      }
    }
    if (noun === undefined) return null;
  }
  return { acted, noun };
}

/** The first of the noun chunks whose head is one of the words. */
export function withHead(
  ctx: SentenceContext,
  chunks: readonly number[],
  heads: ReadonlySet<string>,
): number | undefined {
  for (const c of chunks) if (hasHead(ctx, c, heads)) return c;
  return undefined;
}

function hasHead(ctx: SentenceContext, chunk: number, nouns: ReadonlySet<string>): boolean {
  const noun = nounAt(ctx.s, chunk);
  if (!noun) return false;
  // A named body is no common noun: "recognised the National Council" recognises it, not its country.
  if (noun.mention) {
    const named = ctx.mentions.book.get(noun.mention.entity);
    if (named.bodyClass === 'court') return nouns.has('court');
    if (named.bodyClass === 'ministry' && nouns.has('ministry')) return true;
    if (/^(guards|army|navy|forces|troops|marines)$/.test(noun.head)) return nouns.has(noun.head);
    if (named.kind !== 'Agreement') return false;
  }
  if (noun.head === 'them' && nouns.has('relations')) return ctx.says('relations') || ctx.says('ties');
  if (nouns.has(noun.head || noun.opener)) return true;
  if (nouns.has('million') && noun.words.some((w) => w === 'million' || w === 'billion')) return true;
  for (const of of noun.ofs) if (nouns.has(of.head) || of.words.some((w) => nouns.has(w))) return true;
  // The only name that has come so far is an agreement's.
  return noun.mention !== null && nouns.has('agreement');
}

/** Whether one of the chunks is a person's name. */
export function namesPerson(ctx: SentenceContext, acted: readonly number[]): boolean {
  return acted.some((c) => {
    const mention = nounAt(ctx.s, c)?.mention;
    return mention != null && ctx.mentions.book.get(mention.entity).kind === 'Person';
  });
}
