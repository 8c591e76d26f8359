/** A stretch of a text that is shown in a way of its own; offsets count UTF-16 code units. */
export interface Stretch<What> {
  readonly start: number;
  readonly end: number;
  readonly what: What;
}

/** A piece of a cut text; `what` is null between stretches. */
export interface Piece<What> {
  readonly text: string;
  readonly at: number;
  readonly what: What | null;
}

/**
 * Cuts a text at its stretches. Pieces joined give the text again. Of two stretches that overlap, the one that starts
 * first stands, of equals the longer; a stretch that is not wholly within the text is left out.
 */
export function cutText<What>(text: string, stretches: readonly Stretch<What>[]): Piece<What>[] {
  const inOrder = stretches
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece<What>[] = [];
  let at = 0;
  for (const { start, end, what } of inOrder) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), at, what: null });
    pieces.push({ text: text.slice(start, end), at: start, what });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), at, what: null });
  return pieces;
}
