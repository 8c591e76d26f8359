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
  property(word: number, name: 'posHint'): number;
  mappedSpelling(word: number): number;
  normal(word: number): number;
  nox(packed: number): number;
  isMemberPOS(word: number, tag: number): boolean;
}

/** A document of wink-nlp's while it is read; each token is a packet of numbers. */
interface RawDocument {
  readonly tokens: readonly number[];
  readonly cache: WordStore;
}

/** Above this the second number of a packet tells of a contraction, the third of its tag then. */
const CONTRACTED = 65535;
/** Parts of speech are numbered from 1 and fewer than this. */
const TAGS = 32;

/**
 * wink-nlp's cutting and its dictionary, without its tagging. Its model's last step of tagging is put to this use: it is
 * handed every token with the word's usual tag. The grammar of custom entities is left out, since the model writes it out as
 * JSON within JSON each time that it is loaded, so that some twenty loads exhaust the memory.
 */
export class Dictionary {
  private words: readonly WordTags[] = [];
  private readonly known = new Map<number, WordTags>();
  private readonly nlp = winkNLP(
    {
      ...model,
      metaCER: () => ({ machines: '', transformers: [] }),
      pos: () => ({
        machines: [],
        transformers: [],
        setter: (document: RawDocument, tags: readonly number[], packet: number) => {
          this.words = tags.map((tag, i) => this.word(document, i * packet, tag));
        },
      }),
    },
    ['pos'],
  );

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
