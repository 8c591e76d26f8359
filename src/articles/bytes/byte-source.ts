import type { Format } from '../formats.js';

/** Bytes that hold articles, and what is known of them beforehand. */
export interface ByteSource {
  /** What messages call it: a path, a URL, `-`. */
  readonly name: string;
  /** Opened anew by each call; opening may throw when first read. */
  open(): AsyncIterable<Uint8Array>;
  /** Null: told by its first bytes. */
  readonly format: Format | null;
  /** The encoding that an HTTP header declared. */
  readonly charset?: string;
  /** The address that it came from. */
  readonly url?: string;
}
