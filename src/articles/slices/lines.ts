import { BYTE, type Slice, SliceBuffer } from './slice.js';

/** The lines of UTF-8 bytes, without their ends; in memory, never more than one of at most `limit` bytes. */
export async function* lineSlices(bytes: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Slice> {
  const buffer = new SliceBuffer(limit);
  let line = 1;
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(BYTE.newline); end >= 0; end = chunk.indexOf(BYTE.newline, start)) {
      buffer.add(chunk, start, end);
      yield { bytes: buffer.take(), line: line++ };
      start = end + 1;
    }
    buffer.add(chunk, start, chunk.length);
  }
  if (!buffer.empty) yield { bytes: buffer.take(), line };
}
