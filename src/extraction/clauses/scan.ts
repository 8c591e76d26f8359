import type { Lexicon } from '../lexicon/index.js';
import type { MentionIndex } from '../mentions/index.js';
import type { Reading } from '../mentions/reading.js';
import type { TimeExpression } from '../times/time-expressions.js';
import type { Chunk, ChunkKind, NounPhrase, VerbGroup } from './chunk.js';

/** What the rules that cut a sentence read: its tokens, the forms of verbs and the names that were found before. */
export interface ClauseText {
  readonly r: Reading;
  readonly lexicon: Lexicon;
  /** Mentions by their first token. */
  readonly mentionAt: MentionIndex;
}

/** What a rule answers where it does not apply. */
export const PASS = -1;

/** Reads one construct at token `i`, adds its chunk and gives the token to go on from; {@link PASS} where it is none. */
export type ChunkRule = (scan: Scan, i: number) => number;

/** A sentence on its way to {@link Chunk}s, up to but without token `to`. */
export class Scan implements ClauseText {
  readonly r: Reading;
  readonly lexicon: Lexicon;
  readonly mentionAt: MentionIndex;
  readonly chunks: Chunk[] = [];
  readonly times: TimeExpression[] = [];

  constructor(
    text: ClauseText,
    readonly to: number,
  ) {
    this.r = text.r;
    this.lexicon = text.lexicon;
    this.mentionAt = text.mentionAt;
  }

  /** The chunk read last. */
  get before(): Chunk | undefined {
    return this.chunks[this.chunks.length - 1];
  }

  /** Adds a chunk that is neither noun phrase nor verb group; gives the token after it. */
  push(kind: ChunkKind, first: number, last: number, word = ''): number {
    this.chunks.push({ kind, first, last, word, noun: null, verb: null });
    return last;
  }

  /** Adds a noun phrase that was read from token `first`; gives the token after it. */
  pushNoun(first: number, noun: NounPhrase): number {
    this.chunks.push({ kind: 'noun', first, last: noun.last, word: '', noun, verb: null });
    return noun.last;
  }

  /** Adds a verb group; gives the token after it. */
  pushVerb(first: number, last: number, verb: VerbGroup): number {
    this.chunks.push({ kind: 'verb', first, last, word: '', noun: null, verb });
    return last;
  }
}
