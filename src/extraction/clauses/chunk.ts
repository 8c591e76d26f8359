import type { Mention } from '../mentions/mention.js';

/** A verb with its auxiliaries, modals, adverbs and "not". */
export interface VerbGroup {
  readonly lemma: string;
  readonly headAt: number;
  /** finite clause, "to" infinitive, -ing form without auxiliary, past participle without auxiliary. */
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  /** The modal that opens it (`will`, `may`, `be to`, `going to` …), or null. */
  readonly modal: string | null;
  readonly perfect: boolean;
  readonly past: boolean;
}

/** A noun phrase up to its head, with the phrases that own it ("Kenya's") and the "of" phrases behind it. */
export interface NounPhrase {
  readonly headAt: number;
  /** Folded head noun; of a mention, its last word. */
  readonly head: string;
  /** The mention at the head, where a name is the head. */
  readonly mention: Mention | null;
  /** Mentions before the head: demonyms and names used as adjectives, in order. */
  readonly modifiers: readonly Mention[];
  /** Possessors, outermost first: "Kenya's", "its". */
  readonly owners: readonly NounPhrase[];
  /** Folded pronoun or determiner that opens it: `he`, `its`, `the`, `both`, `two` …, or empty. */
  readonly opener: string;
  /** Folded words between opener and head. */
  readonly words: readonly string[];
  readonly first: number;
  last: number;
  readonly ofs: NounPhrase[];
}

export type ChunkKind =
  | 'noun'
  | 'verb'
  | 'prep'
  | 'and'
  | 'comma'
  | 'sub'
  | 'rel'
  | 'time'
  | 'adj'
  | 'adv'
  | 'break'
  | 'open'
  | 'close';

/** A stretch of a sentence that plays one part in it. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly first: number;
  last: number;
  /** Folded word of prepositions, conjunctions, subordinators and relatives. */
  readonly word: string;
  readonly noun: NounPhrase | null;
  readonly verb: VerbGroup | null;
}

/** What a whole sentence shows of a verb otherwise than its own words did. */
type Otherwise = Partial<Omit<VerbGroup, 'lemma' | 'headAt'>>;

/**
 * A verb's chunk, read otherwise. Written out, since V8 gives a copy that is spread a shape of its own, and whatever reads objects
 * of many shapes is slow.
 */
export function readOtherwise({ kind, first, last, word, noun }: Chunk, verb: VerbGroup, other: Otherwise): Chunk {
  return { kind, first, last, word, noun, verb: verbOtherwise(verb, other) };
}

/** A verb group, read otherwise. */
export const verbOtherwise = (verb: VerbGroup, other: Otherwise): VerbGroup => ({
  lemma: verb.lemma,
  headAt: verb.headAt,
  form: other.form ?? verb.form,
  passive: other.passive ?? verb.passive,
  negated: other.negated ?? verb.negated,
  modal: other.modal === undefined ? verb.modal : other.modal,
  perfect: other.perfect ?? verb.perfect,
  past: other.past ?? verb.past,
});
