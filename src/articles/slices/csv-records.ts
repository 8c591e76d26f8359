import { BYTE, type Slice, SliceBuffer } from './slice.js';

/** Where in a field the scan is; `closed`: after a quote that ends the field or is the first of a doubled one. */
type FieldState = 'start' | 'bare' | 'quoted' | 'closed';

/**
 * The records of CSV bytes (RFC 4180), each without its line end, which may hold line ends in quotes. A quote within an
 * unquoted field is a character like any other. In memory, never more than one record of at most `limit` bytes.
 */
export async function* csvRecordSlices(
  bytes: AsyncIterable<Uint8Array>,
  delimiter: number,
  limit: number,
): AsyncGenerator<Slice> {
  const buffer = new SliceBuffer(limit);
  let state: FieldState = 'start';
  let line = 1;
  let startLine = 1;
  for await (const chunk of bytes) {
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at];
      if (byte === BYTE.newline) line++;
      if (state === 'quoted') {
        if (byte === BYTE.quote) state = 'closed';
      } else if (byte === BYTE.newline) {
        buffer.add(chunk, start, at);
        yield { bytes: buffer.take(), line: startLine };
        start = at + 1;
        startLine = line;
        state = 'start';
      } else if (byte === delimiter) state = 'start';
      else if (byte === BYTE.quote && state !== 'bare') state = 'quoted';
      else state = 'bare';
    }
    buffer.add(chunk, start, chunk.length);
  }
  if (!buffer.empty) yield { bytes: buffer.take(), line: startLine };
}
