import type { BodyRow, CountryRow } from '../../ontology/index.js';
import { fold, Shape, type Tokenizer, type Tokens } from '../document/index.js';

/** In what way words name a thing: decides whether they can act, be a place or only describe. */
export type HitForm = 'name' | 'demonym' | 'capital' | 'metonym' | 'place';

/** What a name in the gazetteer stands for. */
export type GazetteerRef =
  | { readonly kind: 'Country'; readonly country: CountryRow }
  | { readonly kind: 'Organization'; readonly body: BodyRow }
  | { readonly kind: 'Custom'; readonly entry: CustomEntry };

/** An entity that a user's own gazetteer adds. */
export interface CustomEntry {
  readonly id: string;
  readonly kind: 'Person' | 'Organization' | 'Country' | 'Place' | 'Event' | 'Agreement';
  readonly name: string;
  readonly country: string | null;
  readonly aliases: readonly string[];
  readonly gender: 'female' | 'male' | null;
  readonly offices: readonly {
    readonly title: string;
    readonly of: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
}

/** Tokens `first` to `last` (exclusive) that name something in the gazetteer. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly form: HitForm;
  readonly ref: GazetteerRef;
}

interface Entry {
  readonly words: readonly string[];
  readonly upper: boolean;
  readonly form: HitForm;
  readonly ref: GazetteerRef;
}

/** Names by their first word, longest first. */
export interface Gazetteer {
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  readonly countries: ReadonlyMap<string, CountryRow>;
  /** The built-in bodies by their id. */
  readonly bodies: ReadonlyMap<string, BodyRow>;
}

const FORM_ORDER: Record<HitForm, number> = { name: 0, metonym: 1, capital: 2, demonym: 3, place: 4 };

/** Prepares tables of names for {@link findHits}. Later rows override earlier ones of the same words and form. */
export function compileGazetteer(
  countries: readonly CountryRow[],
  bodies: readonly BodyRow[],
  custom: readonly CustomEntry[],
  tokenize: Tokenizer,
): Gazetteer {
  const forms: { text: string; form: HitForm; ref: GazetteerRef }[] = [];
  const add = (names: readonly string[] | undefined, form: HitForm, ref: GazetteerRef): void => {
    for (const text of names ?? []) forms.push({ text: text.replace(/^the /i, ''), form, ref });
  };
  // An own Country only adds names: it stays the one of its code.
  const ownNames = new Map(
    custom.flatMap((e) => (e.kind === 'Country' && e.country ? [[e.country, [e.name, ...e.aliases]] as const] : [])),
  );
  for (const country of countries) {
    const ref: GazetteerRef = { kind: 'Country', country };
    add([country.name, ...(country.aliases ?? []), ...(ownNames.get(country.code) ?? [])], 'name', ref);
    add(country.metonyms, 'metonym', ref);
    add(country.capitals, 'capital', ref);
    add(country.demonyms, 'demonym', ref);
    add(country.places, 'place', ref);
  }
  for (const body of bodies) {
    const ref: GazetteerRef = { kind: 'Organization', body };
    add([body.name, ...(body.aliases ?? [])], 'name', ref);
    add(body.demonyms, 'demonym', ref);
  }
  for (const entry of custom)
    if (entry.kind !== 'Country') add([entry.name, ...entry.aliases], 'name', { kind: 'Custom', entry });

  // One reading of all names with the tokenizer of the text, so that both are cut alike.
  const tokens = tokenize(forms.map((f) => f.text).join('\n\n'));
  const table = new Map<string, Entry[]>();
  let at = 0;
  for (const { text, form, ref } of forms) {
    const words: string[] = [];
    while (at < tokens.count && tokens.pos[at] !== 'SPACE') words.push(tokens.low[at++] ?? '');
    at++;
    const head = words[0];
    if (head === undefined) continue;
    const upper = text === text.toUpperCase() && words.length === 1;
    const list = table.get(head);
    const entry: Entry = { words, upper, form, ref };
    if (list) list.push(entry);
    else table.set(head, [entry]);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length || priority(a) - priority(b));
  return {
    entries: table,
    countries: new Map(countries.map((c) => [c.code, c])),
    bodies: new Map(bodies.map((b) => [b.id, b])),
  };
}

const priority = (entry: Entry): number => (entry.ref.kind === 'Custom' ? -10 : 0) + FORM_ORDER[entry.form];

/** Names of the gazetteer in a text: longest match, left to right, never overlapping. */
export function findHits(tokens: Tokens, gazetteer: Gazetteer): Hit[] {
  const hits: Hit[] = [];
  const { low, shape, count } = tokens;
  for (let i = 0; i < count; i++) {
    const s = shape[i];
    if (s !== Shape.Capitalised && s !== Shape.Upper) continue;
    const list = gazetteer.entries.get(low[i] ?? '');
    if (!list) continue;
    for (const entry of list) {
      const size = entry.words.length;
      if (i + size > count || (entry.upper && s !== Shape.Upper)) continue;
      let same = true;
      for (let k = 1; k < size && same; k++) same = low[i + k] === entry.words[k];
      if (!same) continue;
      // "Polish" is a people, "polish" a verb: the last word of a name is not in lower case unless the name has it so.
      hits.push({ first: i, last: i + size, form: entry.form, ref: entry.ref });
      i += size - 1;
      break;
    }
  }
  return hits;
}

/** The folded words of a name, for tables keyed by them. */
export const foldedWords = (name: string): string[] =>
  fold(name)
    .split(/[\s-]+/)
    .filter(Boolean);
