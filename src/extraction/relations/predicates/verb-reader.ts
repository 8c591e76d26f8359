import type { VerbGroup } from '../../clauses/chunk.js';
import type { Claim } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';

/** A rule that is asked of a sentence's verbs. */
export interface VerbReader {
  /** Whether it can find anything with a verb of this lemma; asked once for each lemma, and never again. */
  of(lemma: string): boolean;
  read(ctx: SentenceContext, v: number, verb: VerbGroup): readonly Claim[];
}

/** Lemmas that are remembered, beyond which all are forgotten: texts have ever new ones. */
const MOST_LEMMAS = 10_000;

/** The readers that can find anything with a verb of a given lemma, in their order. */
export function readersByLemma(readers: readonly VerbReader[]): (lemma: string) => readonly VerbReader[] {
  const known = new Map<string, readonly VerbReader[]>();
  return (lemma) => {
    let found = known.get(lemma);
    if (!found) {
      found = readers.filter((reader) => reader.of(lemma));
      if (known.size >= MOST_LEMMAS) known.clear();
      known.set(lemma, found);
    }
    return found;
  };
}
