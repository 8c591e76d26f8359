import { chunkSentence } from '../../src/extraction/clauses/chunker.js';
import { groupNouns, type SentenceReading } from '../../src/extraction/clauses/sentence-reading.js';
import { createTokenizer, readDocument, type TextDocument } from '../../src/extraction/document/index.js';
import { buildLexicon } from '../../src/extraction/lexicon/index.js';
import { compileGazetteer, findMentions, type Mentions } from '../../src/extraction/mentions/index.js';
import { BODIES, COUNTRIES } from '../../src/ontology/index.js';

const tokenize = createTokenizer();
const lexicon = buildLexicon();
const gazetteer = compileGazetteer(COUNTRIES, BODIES, [], tokenize);

/** A text as the first stage reads it. */
export const documentOf = (text: string): TextDocument => readDocument(text, tokenize);

/** Everything that a text names. */
export const mentionsOf = (text: string): Mentions => findMentions(documentOf(text), gazetteer);

/** A sentence in chunks, with a way to find them by their words. */
export interface ReadSentence {
  readonly s: SentenceReading;
  readonly mentions: Mentions;
  /** The words of a chunk as they are written. */
  text(chunk: number): string;
  /** The chunk of the verb group that contains this word. Throws where there is none. */
  verb(word: string): number;
}

/** Reads the first sentence of a text into chunks. */
export function readSentence(text: string): ReadSentence {
  const mentions = mentionsOf(text);
  const { reading } = mentions;
  const sentence = reading.document.sentences[0];
  if (!sentence) throw new Error('The text has no sentence.');
  const { chunks, times } = chunkSentence({ r: reading, lexicon, mentionAt: mentions.at }, sentence, sentence.first);
  const s: SentenceReading = { sentence, chunks, times, groups: groupNouns(chunks) };
  const textOf = (c: number): string => {
    const chunk = chunks[c];
    return chunk ? reading.slice(chunk.first, chunk.last) : '';
  };
  return {
    s,
    mentions,
    text: textOf,
    verb(word) {
      const found = chunks.findIndex((chunk, c) => chunk.kind === 'verb' && textOf(c).split(' ').includes(word));
      if (found < 0) throw new Error(`No verb group has "${word}": ${chunks.map((_, c) => textOf(c)).join(' | ')}`);
      return found;
    },
  };
}
