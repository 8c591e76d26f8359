import { isSameStory, shinglesOf, sketchOf } from './shingles.js';
import type { StoryText } from './story-queries.js';

/** What an article is compared by. */
export interface Fingerprint {
  readonly id: string;
  readonly source: string | null;
  readonly publishedOn: string | null;
  readonly shingles: ReadonlySet<number>;
  readonly sketch: readonly number[] | null;
}

export function fingerprintOf({ id, source, publishedOn, text }: StoryText): Fingerprint {
  const shingles = shinglesOf(text);
  return { id, source, publishedOn, shingles, sketch: sketchOf(shingles) };
}

/**
 * Whether one article carries what another source's does: nearly the same text, under another name. Depends on the two
 * alone, whichever comes first.
 */
export function areCopies(one: Fingerprint, other: Fingerprint): boolean {
  if (one.id === other.id || (one.source ?? '') === (other.source ?? '')) return false;
  const { sketch } = other;
  if (one.sketch === null || sketch === null) return false;
  return one.sketch.some((value, band) => value === sketch[band]) && isSameStory(one.shingles, other.shingles);
}
