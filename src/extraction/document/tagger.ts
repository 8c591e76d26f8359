import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';

/**
 * The model without its grammar of custom entities, which nobody asks for: each time that it is loaded, the model writes
 * that grammar out as JSON within the JSON of the time before, so that some twenty loads exhaust the memory.
 */
const PLAIN_MODEL = { ...model, metaCER: () => ({ machines: '', transformers: [] }) };

/** A wink-nlp that tags parts of speech and has met no word yet. */
export const createTagger = (): WinkMethods => winkNLP(PLAIN_MODEL, ['pos']);

/** The tags of a text's tokens, one by one. */
export function tagsOf(nlp: WinkMethods, text: string): string[] {
  return nlp.readDoc(text).tokens().out(nlp.its.pos) as string[];
}
