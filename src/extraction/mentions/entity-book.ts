import type { BodyRow, CountryRow, EntityKind } from '../../ontology/index.js';
import { fold } from '../document/index.js';
import type { Span } from '../extraction.js';
import type { CustomEntry } from './gazetteer.js';

/** An entity while its article is being read: gathers names, mentions and what the text tells of it. */
export interface DraftEntity {
  readonly index: number;
  readonly kind: EntityKind;
  name: string;
  readonly aliases: Set<string>;
  country: string | null;
  readonly gazetteerId: string | null;
  /** Class of a body (`union`, `court`, `ministry` …): which common noun can mean it. */
  readonly bodyClass: string | null;
  gender: 'female' | 'male' | null;
  readonly mentions: Span[];
  /** Folded words of a person's name. */
  words: readonly string[];
  /** Entities that a person serves, in the order told. */
  readonly serves: number[];
  /** Folded titles of a person, for "the Minister" and "the Director General". */
  readonly titles: string[];
}

/** All entities of one article, each once, in order of first mention. */
export class EntityBook {
  readonly entities: DraftEntity[] = [];
  private readonly byKey = new Map<string, DraftEntity>();
  private readonly people = new Map<string, DraftEntity[]>();
  private readonly registered = new Map<string, DraftEntity>();

  get(index: number): DraftEntity {
    const entity = this.entities[index];
    if (!entity) throw new RangeError(`no entity ${index} in this article`);
    return entity;
  }

  country(row: CountryRow): DraftEntity {
    return this.once(`country:${row.code}`, () => ({
      kind: 'Country',
      name: row.name,
      country: row.code,
      gazetteerId: `country:${row.code}`,
    }));
  }

  body(row: BodyRow): DraftEntity {
    return this.once(`org:${row.id}`, () => ({
      kind: 'Organization',
      name: row.name,
      country: row.country ?? null,
      gazetteerId: `org:${row.id}`,
      bodyClass: row.class,
    }));
  }

  /** The entity of a gazetteer's id, where the text has named it. */
  known(id: string): number | null {
    return this.entities.find((e) => e.gazetteerId === id)?.index ?? null;
  }

  custom(entry: CustomEntry): DraftEntity {
    return this.once(`custom:${entry.id}`, () => ({
      kind: entry.kind,
      name: entry.name,
      country: entry.country,
      gazetteerId: entry.id,
      gender: entry.gender,
      words: entry.kind === 'Person' ? fold(entry.name).split(/[\s-]+/) : [],
    }));
  }

  /** An entity that no gazetteer knows: a ministry, an event, an agreement, a place. */
  named(kind: EntityKind, name: string, country: string | null, bodyClass: string | null = null): DraftEntity {
    return this.once(`${kind}:${fold(name)}`, () => ({ kind, name, country, gazetteerId: null, bodyClass }));
  }

  /**
   * The person of this name. "Hale" is Margaret Hale once she was named; a fuller form later becomes the name.
   * `partial` alone looks only for somebody known.
   */
  person(name: string, partial = false): DraftEntity | null {
    const words = nameWords(name);
    const last = words.at(-1);
    const head = words[0];
    if (last === undefined || head === undefined) return null;
    const registered = this.registered.get(words.join(' '));
    if (registered) {
      registered.aliases.add(name);
      return registered;
    }
    const known = [...(this.people.get(last) ?? []), ...(last === head ? [] : (this.people.get(head) ?? []))];
    for (const person of known) {
      if (isWithin(words, person.words)) {
        person.aliases.add(name);
        return person;
      }
      if (!partial && isWithin(person.words, words) && (person.words.at(-1) === last || person.words[0] === head)) {
        person.aliases.add(person.name);
        person.name = name;
        person.words = words;
        this.index(person);
        return person;
      }
    }
    if (partial) return null;
    const person = this.once(`Person:${words.join(' ')}`, () => ({
      kind: 'Person',
      name,
      country: null,
      gazetteerId: null,
      words,
    }));
    this.index(person);
    return person;
  }

  /** Makes a custom person findable by surname and by other names. */
  register(person: DraftEntity, aliases: readonly string[]): void {
    this.index(person);
    for (const alias of [person.name, ...aliases]) this.registered.set(nameWords(alias).join(' '), person);
  }

  private index(person: DraftEntity): void {
    for (const word of person.words) {
      const list = this.people.get(word);
      if (!list) this.people.set(word, [person]);
      else if (!list.includes(person)) list.push(person);
    }
  }

  private once(
    key: string,
    make: () => Partial<DraftEntity> & Pick<DraftEntity, 'kind' | 'name' | 'country' | 'gazetteerId'>,
  ): DraftEntity {
    const known = this.byKey.get(key);
    if (known) return known;
    const entity: DraftEntity = {
      bodyClass: null,
      gender: null,
      words: [],
      ...make(),
      index: this.entities.length,
      aliases: new Set(),
      mentions: [],
      serves: [],
      titles: [],
    };
    this.entities.push(entity);
    this.byKey.set(key, entity);
    return entity;
  }
}

/** Words of a person's name, folded; particles kept, hyphens opened. */
export const nameWords = (name: string): string[] =>
  fold(name)
    .split(/[\s\-.]+/)
    .filter(Boolean);

/** Whether the shorter name's words stand in the longer one, in order. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}
