import type { Span } from '../extraction.js';

/** Typographic signs that models write plainly when they copy; one code unit for one, so that offsets hold. */
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};

const SIGNS = /[‘’ʼ“”„‐‑–—]/g;
const plainSigns = (text: string): string => text.replace(SIGNS, (sign) => PLAIN[sign] ?? sign);
const IS_WORD = /[\p{L}\p{N}]/u;

/** A text in which quotations are looked up, whatever white space and typographic signs they were copied with. */
export class FoldedText {
  private readonly folded: string;
  /** Offset into the original of each character of `folded`. */
  private readonly offsets: Int32Array;

  constructor(text: string) {
    const offsets = new Int32Array(text.length);
    const parts: string[] = [];
    let length = 0;
    for (const { 0: run, index } of plainSigns(text).matchAll(/\s+|\S+/g)) {
      const isSpace = run.trim() === '';
      parts.push(isSpace ? ' ' : run);
      for (let i = 0; i < (isSpace ? 1 : run.length); i++) offsets[length++] = index + i;
    }
    this.folded = parts.join('');
    this.offsets = offsets;
  }

  /** Where `quotation` first stands within the original's stretch `within`; null where it does not. */
  find(quotation: string, within: Span): Span | null {
    for (const span of this.occurrences(quotation)) {
      if (span.start >= within.start && span.end <= within.end) return span;
      if (span.start >= within.end) return null;
    }
    return null;
  }

  /** Where `name` stands as whole words, from first to last. */
  *words(name: string): Generator<Span> {
    for (const span of this.occurrences(name)) if (span.whole) yield { start: span.start, end: span.end };
  }

  private *occurrences(quotation: string): Generator<Span & { readonly whole: boolean }> {
    const wanted = plainSigns(quotation).replace(/\s+/g, ' ').trim();
    if (wanted === '') return;
    for (let at = this.folded.indexOf(wanted); at >= 0; at = this.folded.indexOf(wanted, at + wanted.length)) {
      const last = at + wanted.length - 1;
      const whole = !IS_WORD.test(this.folded[at - 1] ?? '') && !IS_WORD.test(this.folded[last + 1] ?? '');
      yield { start: this.offsets[at] ?? 0, end: (this.offsets[last] ?? 0) + 1, whole };
    }
  }
}
