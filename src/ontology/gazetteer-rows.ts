/** A state or territory with an ISO 3166-1 code, and every way in which news English names it. */
export interface CountryRow {
  /** ISO 3166-1 alpha-2; `XK` (user-assigned) for Kosovo. */
  readonly code: string;
  /** ISO 3166-1 alpha-3. */
  readonly alpha3: string;
  /** The common English short name, as the ontology writes it. */
  readonly name: string;
  /** Other names: official, historical, abbreviated, older spellings. No leading "the". */
  readonly aliases?: readonly string[];
  /** Adjectives and nouns of its people ("Azerbaijani", "Azerbaijanis", "Briton"). */
  readonly demonyms: readonly string[];
  /** Cities whose name stands for the government ("Baku"); the first is the capital. */
  readonly capitals: readonly string[];
  /** Buildings, streets and phrases that stand for the government ("Kremlin", "Downing Street"). No leading "the". */
  readonly metonyms?: readonly string[];
  /** Other well-known cities and regions: places in this country, not actors. */
  readonly places?: readonly string[];
  /** UN M49 region: `Africa`, `Americas`, `Asia`, `Europe`, `Oceania`, `Antarctica`. */
  readonly region: 'Africa' | 'Americas' | 'Asia' | 'Europe' | 'Oceania' | 'Antarctica';
}

/** What sort of body it is: says which definite noun ("the bloc", "the court") can refer back to it. */
export type BodyClass =
  | 'union'
  | 'alliance'
  | 'organization'
  | 'agency'
  | 'council'
  | 'court'
  | 'bank'
  | 'fund'
  | 'commission'
  | 'forum'
  | 'mission'
  | 'ngo'
  | 'armed-group'
  | 'company'
  | 'party'
  | 'church';

/** An international or otherwise well-known body, and the ways in which news English names it. */
export interface BodyRow {
  /** Stable slug, the tail of its entity id: `icesco` for `org:icesco`. */
  readonly id: string;
  /** The best-known short form, as the ontology writes it. */
  readonly name: string;
  /** Full, older and other names and abbreviations. No leading "the". */
  readonly aliases?: readonly string[];
  /** Adjectives or nouns of its people ("Houthi", "Houthis"), where there are any. */
  readonly demonyms?: readonly string[];
  readonly class: BodyClass;
  /** ISO 3166-1 alpha-2 of the state that it belongs to; absent for international bodies. */
  readonly country?: string;
  /** `id` of the body that it is an organ of. */
  readonly partOf?: string;
  /** Cities where it sits, which can stand for it ("Brussels" for the European Union is listed so). */
  readonly seat?: string;
}
