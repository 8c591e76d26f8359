/** One article's stretch of the input. `bytes` is null where it is longer than the limit: its bytes were let go. */
export interface Slice {
  readonly bytes: Buffer | null;
  /** Line that it begins on, from 1. */
  readonly line: number;
}

/** Gathers a slice from chunks, and forgets it (but keeps counting on) once it grows over `limit` bytes. */
export class SliceBuffer {
  private parts: Uint8Array[] = [];
  private size = 0;

  constructor(private readonly limit: number) {}

  get empty(): boolean {
    return this.size === 0;
  }

  add(chunk: Uint8Array, start: number, end: number): void {
    if (end <= start) return;
    this.size += end - start;
    if (this.size > this.limit) this.parts = [];
    else this.parts.push(chunk.subarray(start, end));
  }

  /** What was gathered, null where it was too long; the next slice begins empty. */
  take(): Buffer | null {
    const bytes = this.size > this.limit ? null : Buffer.concat(this.parts);
    this.parts = [];
    this.size = 0;
    return bytes;
  }
}

export const BYTE = Object.freeze({
  newline: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  tab: 0x09,
  quote: 0x22,
  comma: 0x2c,
  backslash: 0x5c,
  openBracket: 0x5b,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
});
