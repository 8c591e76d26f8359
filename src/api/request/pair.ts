import {
  checkRange,
  type EntityRow,
  type EvidenceRow,
  type Pair,
  pairEvidence,
  pairOf,
  type SharedRow,
  type Spirit,
  type SummedTie,
  shapeTie,
  sharedActors,
  type TieRow,
} from '../../graph/read/index.js';
import type { ApiContext } from './context.js';
import { entityOf } from './details.js';

/** Two entities in one request, and what is between them, read once however many fields ask for it. */
export interface ReadPair {
  readonly a: EntityRow;
  readonly b: EntityRow;
  readonly asOf: string | null;
  readonly sides: Pair;
  readonly evidence: () => Promise<readonly EvidenceRow[]>;
  readonly shared: () => Promise<Readonly<Record<Spirit, readonly SharedRow[]>>>;
}

const MOST_SHARED = 100;

/** The pair of these two, or null where one is unknown. */
export async function readPair(
  context: ApiContext,
  a: string,
  b: string,
  asOf: string | null,
): Promise<ReadPair | null> {
  const sides = await pairOf(context.reader, a, b, asOf);
  if (sides === null) return null;
  return {
    a: sides.a.entity,
    b: sides.b.entity,
    asOf,
    sides,
    evidence: once(() => pairEvidence(context.reader, sides)),
    shared: once(() => sharedActors(context.reader, sides, MOST_SHARED)),
  };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | null = null;
  return () => {
    started ??= work();
    return started;
  };
}

/** Sums with names in place of ids, seen from the first of the pair. */
export async function tiesOf(context: ApiContext, pair: ReadPair, sums: readonly SummedTie[]): Promise<TieRow[]> {
  const ties = await Promise.all(sums.map((sum) => tieOf(context, sum, pair.a.id)));
  return ties.filter((tie) => tie !== null);
}

/** One sum with names in place of ids, seen from the entity `from`; null where an end is gone by now. */
export async function tieOf(context: ApiContext, sum: SummedTie, from: string): Promise<TieRow | null> {
  const [subject, object, ...via] = await Promise.all(
    [sum.subject, sum.object, ...sum.via].map((id) => entityOf(context, id)),
  );
  if (!subject || !object) return null;
  return shapeTie({ ...sum, subject, object, via: via.filter((actor) => actor !== null) }, from);
}

/** The strongest third actors that both deal with in this spirit. */
export async function sharedOf(pair: ReadPair, spirit: Spirit, first: number): Promise<readonly SharedRow[]> {
  checkRange('first', first, 0, MOST_SHARED);
  return (await pair.shared())[spirit].slice(0, first);
}
