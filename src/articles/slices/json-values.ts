import { BYTE, type Slice, SliceBuffer } from './slice.js';

/**
 * The values of a JSON text, each as its bytes: the elements of an array, or the values that follow one another where
 * it is no array. Only brackets and strings (RFC 8259) are looked at, so that a broken value is one slice and its
 * neighbours stay whole. In memory, never more than one slice of at most `limit` bytes.
 */
export async function* jsonValueSlices(bytes: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Slice> {
  const scanner = new JsonScanner(limit);
  for await (const chunk of bytes) yield* scanner.scan(chunk);
  yield* scanner.end();
}

class JsonScanner {
  private readonly buffer: SliceBuffer;
  private line = 1;
  private startLine = 1;
  private depth = 0;
  private inString = false;
  private escaped = false;
  /** Whether the outermost thing is an array; null before its first byte. */
  private inArray: boolean | null = null;
  private closed = false;

  constructor(limit: number) {
    this.buffer = new SliceBuffer(limit);
  }

  *scan(chunk: Uint8Array): Generator<Slice> {
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at];
      if (byte === BYTE.newline) this.line++;
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (byte === BYTE.backslash) this.escaped = true;
        else if (byte === BYTE.quote) this.inString = false;
        continue;
      }
      if (this.depth === 0 && this.buffer.empty && start === at) {
        if (isSpace(byte)) {
          start = at + 1;
          continue;
        }
        if (this.inArray === null && byte === BYTE.openBracket) {
          this.inArray = true;
          start = at + 1;
          continue;
        }
        this.inArray ??= false;
        if (this.inArray && !this.closed && (byte === BYTE.comma || byte === BYTE.closeBracket)) {
          this.closed = byte === BYTE.closeBracket;
          start = at + 1;
          continue;
        }
        this.startLine = this.line;
      }
      if (byte === BYTE.quote) this.inString = true;
      else if (byte === BYTE.openBrace || byte === BYTE.openBracket) this.depth++;
      else if (byte === BYTE.closeBrace || byte === BYTE.closeBracket) {
        if (this.depth === 0) {
          yield* this.cut(chunk, start, at);
          this.closed = byte === BYTE.closeBracket;
          start = at + 1;
        } else if (--this.depth === 0 && !this.inArray) {
          yield* this.cut(chunk, start, at + 1);
          start = at + 1;
        }
      } else if (byte === BYTE.comma && this.depth === 0 && this.inArray) {
        yield* this.cut(chunk, start, at);
        start = at + 1;
      }
    }
    this.buffer.add(chunk, start, chunk.length);
  }

  /** What stands after the last whole value: the broken end of a text that was cut short. */
  *end(): Generator<Slice> {
    if (!this.buffer.empty) yield { bytes: this.buffer.take(), line: this.startLine };
  }

  private *cut(chunk: Uint8Array, start: number, end: number): Generator<Slice> {
    this.buffer.add(chunk, start, end);
    if (!this.buffer.empty) yield { bytes: this.buffer.take(), line: this.startLine };
  }
}

const isSpace = (byte: number | undefined): boolean =>
  byte === BYTE.space || byte === BYTE.newline || byte === BYTE.carriageReturn || byte === BYTE.tab;
