import type { EntityKind } from '../../ontology/index.js';

/** An office as far as resolution needs it: what class, of what, served where. */
export interface KeyOffice {
  /** The most specific class of the title: `ForeignMinister`, `Ambassador`, … See `src/ontology/office-classes.ts`. */
  readonly class: string;
  /** What a minister, commissioner or envoy is in charge of, folded (`culture`); empty where the class says it all. */
  readonly portfolio: string;
  /** Who is served: a country's code (`AZ`), a gazetteer id (`org:icesco`), else the body's folded name. Empty: unknown. */
  readonly served: string;
  /** Told as held before ("former president"). */
  readonly former: boolean;
}

/**
 * All that resolution knows of one key. The key's text holds every field, so that `recordOf(key)` rebuilds it and the
 * store keeps nothing but the text and its block.
 */
export interface KeyRecord {
  readonly key: string;
  /** The key without the time it was seen. */
  readonly timeless: string;
  readonly kind: EntityKind;
  /** As written, titles cut. */
  readonly name: string;
  /** Other full names or abbreviations that the same article gives, sorted. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
  readonly gender: 'female' | 'male' | null;
  /** Sorted. Persons alone have any. */
  readonly offices: readonly KeyOffice[];
  /** `2021-01` for persons with an office, `2021` for other persons and for occasions (summits, talks); else null. */
  readonly seen: string | null;
  /** Article id, where the name names nothing in particular ("joint startup project") and so is this article's own. */
  readonly scope: string | null;
  /** The gazetteer entry or body of a state that it is beyond doubt (`country:AZ`, `org:ministry-of-culture-az`), or null. */
  readonly known: string | null;
}

/** One entity of an extraction with the key that stands for it. Several entities of one article may share a key. */
export interface KeyedEntity {
  /** `id` of the entity within its extraction. */
  readonly entity: string;
  readonly key: string;
  readonly block: string;
}
