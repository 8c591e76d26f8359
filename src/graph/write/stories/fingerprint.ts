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

/** Days within which a text is carried on. A year later the same words are another message, such as that for a national day. */
const CARRIED_WITHIN = 14;

/**
 * The days, first and last, among which copies of an article of this day are; several such spans. An article that tells no day
 * stands at the empty day, and may be a copy of any.
 */
export function carriedOn(day: string | null): readonly (readonly [string, string])[] {
  if (day === null) return [['', '~']];
  return [
    ['', ''],
    [daysFrom(day, -CARRIED_WITHIN), daysFrom(day, CARRIED_WITHIN)],
  ];
}

/** Behind the last day that four digits tell stands one that comes behind all. */
function daysFrom(day: string, days: number): string {
  const told = new Date(Date.parse(day) + days * 86_400_000).toISOString();
  return told.startsWith('+') ? '~' : told.slice(0, 10);
}

export function fingerprintOf({ id, source, publishedOn, text }: StoryText): Fingerprint {
  const shingles = shinglesOf(text);
  return { id, source, publishedOn, shingles, sketch: sketchOf(shingles) };
}

/**
 * Whether one article carries what another source's does: nearly the same text, under another name, within two weeks.
 * Depends on the two alone, whichever comes first.
 */
export function areCopies(one: Fingerprint, other: Fingerprint): boolean {
  if (one.id === other.id || (one.source ?? '') === (other.source ?? '')) return false;
  const { sketch } = other;
  if (one.sketch === null || sketch === null) return false;
  const day = other.publishedOn ?? '';
  if (!carriedOn(one.publishedOn).some(([first, last]) => first <= day && day <= last)) return false;
  return one.sketch.some((value, band) => value === sketch[band]) && isSameStory(one.shingles, other.shingles);
}
