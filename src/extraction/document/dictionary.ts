import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** What wink-nlp's dictionary says of a token, whatever stands beside it: where tagging begins. */
export interface WordTags {
  /** The part of speech that the word most often is; the number of it. */
  readonly tag: number;
  /** What the patterns of tagging see in place of the tag, for the few words that they name; else 0. */
  readonly hint: number;
  /** The parts of speech that the word can be: a bit for each number. */
  readonly can: number;
  /** Part of a contraction ("do" in "don't"), whose tag no pattern changes. */
  readonly fixed: boolean;
}

/** A text as the dictionary cuts it, one entry for each token. */
export interface DictionaryReading {
  readonly values: readonly string[];
  readonly words: readonly WordTags[];
}

/** wink-nlp's own store of words, as its model's functions are handed it: the part that is asked here. */
interface WordStore {
  add(text: string, category: number): number;
  lookup(text: string): readonly number[] | null;
  property(word: number, name: 'posHint'): number;
  normal(word: number): number;
  nox(packed: number): number;
  isMemberPOS(word: number, tag: number): boolean;
}

/** A document of wink-nlp's while it is read; each token is a packet of numbers. */
interface RawDocument {
  readonly tokens: readonly number[];
  readonly cache: WordStore;
}

/** The words of a model, which wink-nlp's store adds to. */
interface CoreModel {
  readonly features: { readonly lexeme: { hash: Record<string, number> } };
}

/** What a model says of a word that its dictionary lacks, by the word and the category that it was cut as. */
interface WordFeatures {
  pos(word: string, category: number, store: WordStore): number;
}

/** What is looked up of a word that the dictionary lacks: the number of no word. */
const NO_WORD: readonly number[] = [Number.POSITIVE_INFINITY];

/** Above this the second number of a packet tells of a contraction, the third of its tag then. */
const CONTRACTED = 65535;
/** Parts of speech are numbered from 1 and fewer than this. */
const TAGS = 32;

/**
 * wink-nlp's cutting and its dictionary, without its tagging. Its model's last step of tagging is put to this use: it is
 * handed every token with the word's usual tag. The grammar of custom entities is left out, since the model writes it out as
 * JSON within JSON each time that it is loaded, so that some twenty loads exhaust the memory.
 *
 * It looks up without learning. wink-nlp cuts a text at the words that it knows, and those it has met it would know: once it had
 * read "Ghana's—and", "Ghana's" would be one word. So the words that are new are numbered in tables that are not looked up
 * in, one for each category (number, word, address) that a word is cut as, since that decides its tag. What a text gives hangs on
 * the text alone.
 */
export class Dictionary {
  private words: readonly WordTags[] = [];
  private core: CoreModel | undefined;
  private store: WordStore | undefined;
  private readonly known = new Map<number, WordTags>();
  private readonly nlp = winkNLP(
    {
      ...model,
      core: () => {
        this.core = (model as unknown as { core(): CoreModel }).core();
        return this.core;
      },
      featureFn: (config: unknown) => {
        const features = (model as unknown as { featureFn(config: unknown): WordFeatures }).featureFn(config);
        let asked: WordStore | undefined;
        return {
          ...features,
          pos: (word: string, category: number, store: WordStore) => {
            asked ??= { ...store, lookup: (text) => store.lookup(text) ?? NO_WORD };
            return features.pos(word, category, asked);
          },
        };
      },
      metaCER: () => ({ machines: '', transformers: [] }),
      pos: () => ({
        machines: [],
        transformers: [],
        setter: (document: RawDocument, tags: readonly number[], packet: number) => {
          this.store = document.cache;
          this.words = tags.map((tag, i) => this.word(document, i * packet, tag));
        },
      }),
    },
    ['pos'],
  );

  constructor() {
    this.nlp.readDoc('');
    const { store, core } = this;
    if (!store || !core) return;
    const { lexeme } = core.features;
    const ofModel = lexeme.hash;
    const learned: Record<string, number>[] = [];
    const add = store.add;
    store.add = (text, category) => {
      learned[category] ??= Object.create(ofModel) as Record<string, number>;
      lexeme.hash = learned[category];
      return add(text, category);
    };
  }

  /** Cuts a text into tokens and looks them up. */
  read(text: string): DictionaryReading {
    const values = this.nlp.readDoc(text).tokens().out(this.nlp.its.value) as string[];
    return { values, words: this.words };
  }

  private word({ tokens, cache }: RawDocument, at: number, tag: number): WordTags {
    const id = tokens[at] ?? 0;
    const spelling = tokens[at + 1] ?? 0;
    const fixed = tokens[at + 2] !== 0;
    const half = spelling > CONTRACTED;
    const known = fixed || half ? undefined : this.known.get(id);
    if (known) return known;
    const normal = half ? cache.nox(spelling) : cache.normal(id);
    let can = 0;
    for (let other = 1; other < TAGS; other++) if (cache.isMemberPOS(normal, other)) can |= 1 << other;
    const word = { tag, hint: cache.property(id, 'posHint') || 0, can, fixed };
    if (!fixed && !half) this.known.set(id, word);
    return word;
  }
}
