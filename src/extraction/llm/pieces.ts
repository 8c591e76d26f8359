import type { Span } from '../extraction.js';

/** Where a text may be cut, best first: between paragraphs, lines, sentences, words. */
const CUTS = [/\n\s*\n/g, /\n/g, /[.!?]["”’)]?\s/g, /\s/g];

/** The stretches of a text, each of at most `longest` characters, cut where it hurts least; they cover all of it. */
export function piecesOf(text: string, longest: number): readonly Span[] {
  const pieces: Span[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const end = cutBefore(text, start, start + longest);
    pieces.push({ start, end });
    start = end;
  }
  if (start < text.length) pieces.push({ start, end: text.length });
  return pieces;
}

/** The last good place for a cut in the second half of the stretch, else its very end. */
function cutBefore(text: string, start: number, end: number): number {
  const from = start + Math.floor((end - start) / 2);
  const half = text.slice(from, end);
  for (const cut of CUTS) {
    const last = [...half.matchAll(cut)].at(-1);
    if (last) return from + last.index + last[0].length;
  }
  // Never between the two halves of a character.
  const code = text.charCodeAt(end - 1);
  return code >= 0xd800 && code <= 0xdbff && end - 1 > start ? end - 1 : end;
}
