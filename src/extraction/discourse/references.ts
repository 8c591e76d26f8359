import { INSTITUTION_HEADS } from '../../ontology/words/institutions.js';
import { PORTFOLIOS } from '../../ontology/words/offices.js';
import { BODY_NOUNS, PARTY_NOUNS, PEOPLE_ROLES, STATE_ROLES } from '../../ontology/words/roles.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { DraftEntity, Mentions, OfficePhrase } from '../mentions/index.js';
import { ministryName } from '../mentions/institutions.js';
import type { Salience } from './salience.js';

const STATE_NOUNS = new Set([
  'country',
  'nation',
  'government',
  'authorities',
  'junta',
  'regime',
  'cabinet',
  'republic',
  'kingdom',
  'state',
  'island',
  'leadership',
  'rulers',
  'administration',
  'army',
  'military',
]);
const FIRST_PERSON = new Set(['we', 'us', 'our', 'i', 'me', 'my']);
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['leader', ['president', 'minister', 'premier', 'king', 'chancellor', 'leader', 'ruler', 'emir', 'sultan']],
  ['premier', ['prime minister', 'premier']],
  [
    'diplomat',
    ['ambassador', 'foreign minister', 'envoy', 'diplomat', 'minister of foreign affairs', 'representative'],
  ],
  ['chief', ['director', 'chief', 'head', 'secretary', 'commissioner', 'president', 'chairman', 'high representative']],
  ['head', ['director', 'head', 'secretary', 'president', 'chairman', 'chief']],
  ['envoy', ['envoy', 'ambassador', 'representative', 'nuncio']],
  ['monarch', ['king', 'queen', 'emir', 'sultan']],
  [
    'official',
    ['director', 'secretary', 'commissioner', 'official', 'minister', 'representative', 'coordinator', 'chief'],
  ],
]);

/** Turns noun phrases into the entities that they mean at their place in the text. */
export class References {
  private readonly ownersOfThings = new Map<string, readonly number[]>();
  private readonly cache = new Map<NounPhrase, readonly number[]>();

  constructor(
    private readonly mentions: Mentions,
    private readonly salience: Salience,
  ) {}

  /** Whether a phrase means whoever is speaking. */
  static isFirstPerson(noun: NounPhrase): boolean {
    return FIRST_PERSON.has(noun.opener) || noun.owners.some((o) => FIRST_PERSON.has(o.opener));
  }

  /** The actors that a phrase names or stands for, as far as already read. Empty where it means none. */
  denotes(noun: NounPhrase): readonly number[] {
    const known = this.cache.get(noun);
    if (known) return known;
    this.cache.set(noun, []);
    const found = this.resolve(noun);
    this.cache.set(noun, found);
    return found;
  }

  /** Who owns what a phrase names: "the reforms in ICESCO", "Kenya's candidacy". */
  about(noun: NounPhrase, depth = 0): readonly number[] {
    if (depth > 4) return [];
    const out: number[] = [];
    const add = (entities: readonly number[]): void => {
      for (const e of entities) if (!out.includes(e)) out.push(e);
    };
    // In "Iran's attack on …" the possessor acts; what follows "of" is asked first where nobody owns the noun.
    for (const owner of noun.owners.slice(-1))
      add(this.denotes(owner).length ? this.denotes(owner) : this.about(owner, depth + 1));
    if (!out.length) for (const m of noun.modifiers) if (this.isActor(m.entity)) add([m.entity]);
    if (!out.length)
      for (const of of noun.ofs) add(this.denotes(of).length ? this.denotes(of) : this.about(of, depth + 1));
    if (!out.length && noun.mention && !this.isActor(noun.mention.entity)) add(this.placed(noun.mention.entity));
    // "Azerbaijan's liberated territories … the liberated territories": a thing keeps its owner.
    if (out.length) this.ownersOfThings.set(noun.head, out);
    else if (!noun.mention && /^(the|these|those)$/.test(noun.opener) && !noun.ofs.length)
      add(this.ownersOfThings.get(noun.head) ?? []);
    return out;
  }

  /** The country of a place. */
  placed(entity: number): readonly number[] {
    const place = this.mentions.book.get(entity);
    if (place.kind !== 'Place' || !place.country) return [];
    const row = this.countryOf(place.country);
    return row === null ? [] : [row];
  }

  private countryOf(code: string): number | null {
    const found = this.mentions.book.entities.find((e) => e.gazetteerId === `country:${code}`);
    return found ? found.index : (this.onCountry?.(code) ?? null);
  }

  /** The actors that the sentence being read began with: whom "its" and "his" mean first. */
  sentenceSubject: readonly number[] = [];

  /** The subject of the clause read last in the sentence. */
  clauseSubject: readonly number[] = [];

  /** Whether the phrase being read is the subject of a clause below the main one: "whom it accuses", "said he would". */
  inSubordinate = false;

  /** How to enter a country that the text names only by one of its places. */
  onCountry: ((code: string) => number | null) | null = null;

  private isActor(entity: number): boolean {
    const kind = this.mentions.book.get(entity).kind;
    return kind === 'Person' || kind === 'Country' || kind === 'Organization';
  }

  private resolve(noun: NounPhrase): readonly number[] {
    const { book } = this.mentions;
    if (noun.mention) {
      const kind = book.get(noun.mention.entity).kind;
      return kind === 'Place' || kind === 'Agreement' ? [] : [noun.mention.entity];
    }
    if (noun.owners.some((o) => FIRST_PERSON.has(o.opener)) || FIRST_PERSON.has(noun.head)) return [];
    const pronoun = this.pronoun(noun);
    if (pronoun) return pronoun;
    const office = this.mentions.nameless.get(noun.headAt);
    if (office && !office.plural) {
      const person = this.officeHolder(noun, office);
      if (person.length) return person;
    }
    const parties = this.parties(noun);
    if (parties) return parties;
    if (noun.head === 'ministries') return this.about(noun);
    if (noun.head === 'ministry') return this.ministry(noun);
    const role = STATE_ROLES.has(noun.head) || PEOPLE_ROLES.has(noun.head);
    if (role) {
      const owners = this.about(noun);
      const states = owners.filter((e) => this.isActor(e)).map((e) => this.standsFor(e));
      if (states.length) return [...new Set(states)];
      if (
        noun.mention === null &&
        noun.modifiers.length === 0 &&
        noun.owners.length === 0 &&
        STATE_NOUNS.has(noun.head) &&
        noun.ofs.length === 0 &&
        /^(the|this|that|its)$/.test(noun.opener)
      ) {
        const country = this.salience.find(
          (e) => e.kind === 'Country' && !this.sentenceSubject.includes(e.index),
          !/^(junta|regime|rulers|authorities)$/.test(noun.head),
        );
        return country === null ? [] : [country];
      }
      if (noun.modifiers.length || noun.ofs.length || noun.owners.length) return this.viaPlace(noun);
    }
    const classes = BODY_NOUNS.get(noun.head);
    if (
      classes &&
      (noun.opener === 'the' || noun.opener === 'this') &&
      !noun.modifiers.length &&
      !noun.owners.length &&
      noun.words.length < 3 &&
      !noun.ofs.length
    ) {
      const body = this.salience.find(
        (e) => e.kind === 'Organization' && e.bodyClass !== null && classes.includes(e.bodyClass),
      );
      return body === null ? [] : [body];
    }
    return [];
  }

  /** "residents of Basra": the country of the place. */
  private viaPlace(noun: NounPhrase): readonly number[] {
    for (const m of [...noun.modifiers, ...noun.ofs.map((o) => o.mention)]) {
      if (!m) continue;
      const country = this.placed(m.entity);
      if (country.length) return country;
    }
    return [];
  }

  /** A person's people act for the state or body served. */
  private standsFor(entity: number): number {
    const e = this.mentions.book.get(entity);
    return e.kind === 'Person' ? (e.serves[0] ?? entity) : entity;
  }

  private pronoun(noun: NounPhrase): readonly number[] | null {
    const { book } = this.mentions;
    const word = noun.opener !== '' && noun.opener === noun.head ? noun.head : '';
    const possessive = /^(his|her|its|their)$/.test(word) || (this.inSubordinate && this.sentenceSubject.length > 0);
    if (/^(him|her|it|them)sel(f|ves)$/.test(word)) return [];
    switch (word) {
      case 'he':
      case 'his':
      case 'him':
        return this.gendered('male', possessive);
      case 'she':
      case 'her':
        return this.gendered('female', possessive);
      case 'it':
      case 'its':
      case 'itself': {
        const state = (e: DraftEntity): boolean => e.kind === 'Country' || e.kind === 'Organization';
        const near = this.inSubordinate && this.clauseSubject.length === 1 ? this.clauseSubject : [];
        const own = possessive
          ? [...near, ...(this.sentenceSubject.length === 1 ? this.sentenceSubject : [])].find((e) =>
              state(book.get(e)),
            )
          : undefined;
        if (own !== undefined) return [own];
        const found = this.salience.find(state);
        return found === null ? [] : [found];
      }
      case 'they':
      case 'their':
      case 'them':
      case 'both':
      case 'themselves': {
        if (possessive && this.sentenceSubject.length) return this.sentenceSubject;
        const pair = this.salience.parties('any');
        if (pair.length) return pair;
        const found = this.salience.find((e) => e.kind === 'Organization' || e.kind === 'Country');
        return found === null ? [] : [found];
      }
      default:
        return null;
    }
  }

  private gendered(gender: 'male' | 'female', possessive = false): readonly number[] {
    const { book } = this.mentions;
    const fits = (e: DraftEntity): boolean => e.kind === 'Person' && e.gender === gender;
    const maybe = (e: DraftEntity): boolean => e.kind === 'Person' && e.gender === null;
    const either = (e: DraftEntity): boolean => fits(e) || maybe(e);
    const settle = (index: number): readonly number[] => {
      book.get(index).gender = gender;
      return [index];
    };
    const own = possessive ? this.sentenceSubject.find((e) => either(book.get(e))) : undefined;
    if (own !== undefined) return settle(own);
    // An object pronoun means somebody else than the sentence's subject.
    const { topic } = this.salience;
    const sure = topic !== null && fits(book.get(topic));
    const another = this.salience.find((e) => fits(e) && !this.sentenceSubject.includes(e.index), false);
    if (topic !== null && !sure && maybe(book.get(topic)) && another !== null && this.salience.isFresh(another))
      return [another];
    if (topic !== null && either(book.get(topic)) && !this.sentenceSubject.includes(topic)) return settle(topic);
    const found =
      this.salience.find((e) => either(e) && !this.sentenceSubject.includes(e.index)) ?? this.salience.find(either);
    return found === null ? [] : settle(found);
  }

  private officeHolder(noun: NounPhrase, office: OfficePhrase): readonly number[] {
    const { book } = this.mentions;
    const served = this.servedBy(office);
    const definite =
      office.definite ||
      noun.opener === 'the' ||
      noun.opener === 'this' ||
      noun.owners.length > 0 ||
      served.length > 0 ||
      this.capitalised(office);
    if (!office.plural && definite) {
      const wanted = titleWords(office.title);
      const heads = SYNONYMS.get(office.head) ?? [office.head];
      const person = this.salience.find((e) => {
        if (e.kind !== 'Person') return false;
        if (served.length && e.serves.length && !served.some((s) => e.serves.includes(s))) return false;
        return e.titles.some((title) => {
          const words = titleWords(title);
          if (
            wanted.includes('deputy') !== words.includes('deputy') ||
            (wanted.includes('former') && !words.includes('former'))
          )
            return false;
          const head = heads.some((h) => title.includes(h));
          return head && wanted.every((w) => words.includes(w) || w === office.head || LOOSE.has(w));
        });
      });
      if (person !== null) return [person];
    }
    if (served.length) return served.filter((e) => book.get(e).kind !== 'Place');
    return [];
  }

  /** Whom the office's own words name as served. */
  servedBy(office: OfficePhrase): readonly number[] {
    const { book } = this.mentions;
    if (office.served) {
      const { ref } = office.served;
      if (ref.kind === 'Country') return [book.country(ref.country).index];
      if (ref.kind === 'Organization') {
        if (ref.body.country && this.onCountry) {
          const country = this.onCountry(ref.body.country);
          if (country !== null && !/^(party|armed-group|company|ngo)$/.test(ref.body.class)) return [country];
        }
        return [book.body(ref.body).index];
      }
      return [];
    }
    if (office.owner) {
      const [from, to] = office.owner;
      const word = this.mentions.reading.tokens.low[to - 1] ?? '';
      const classes = BODY_NOUNS.get(word);
      if (classes) {
        const body = this.salience.find(
          (e) => e.kind === 'Organization' && (e.bodyClass === null || classes.includes(e.bodyClass)),
        );
        if (body !== null) return [body];
      }
      if (to - from === 1 && /^(his|her)$/.test(word)) {
        const person = this.gendered(word === 'his' ? 'male' : 'female', true)[0];
        const state = person === undefined ? undefined : book.get(person).serves[0];
        return state === undefined ? [] : [state];
      }
      if (word === 'our' || word === 'whose') return [];
      const own = this.sentenceSubject.find(
        (e) => book.get(e).kind === 'Country' || (book.get(e).kind === 'Organization' && word === 'its'),
      );
      if (own !== undefined) return [own];
      const state = this.salience.find((e) => e.kind === 'Country' || (e.kind === 'Organization' && word === 'its'));
      return state === null ? [] : [state];
    }
    return [];
  }

  private capitalised(office: OfficePhrase): boolean {
    const value = this.mentions.reading.tokens.value[office.headAt] ?? '';
    return value !== value.toLowerCase();
  }

  private parties(noun: NounPhrase): readonly number[] | null {
    const of = PARTY_NOUNS.get(noun.head);
    if (of === undefined) return null;
    const counted =
      noun.words.includes('two') ||
      noun.words.includes('both') ||
      noun.opener === 'both' ||
      noun.head === 'two' ||
      noun.words.includes('three');
    const bare =
      noun.opener === 'the' &&
      noun.words.length === 0 &&
      noun.modifiers.length === 0 &&
      noun.owners.length === 0 &&
      noun.ofs.length === 0;
    if (noun.modifiers.length) return null;
    if (
      noun.head === 'pair' ||
      noun.head === 'duo' ||
      (noun.head === 'three' && noun.opener === 'all') ||
      (noun.head === 'heads' &&
        /^(government|state|delegation)$/.test(noun.ofs[0]?.head ?? '') &&
        !noun.ofs[0]?.ofs.length &&
        noun.opener === 'the')
    )
      return this.salience.parties('any');
    const titled = of === 'person' && (counted || noun.opener === 'the') ? this.titledPair(noun.head) : null;
    if (titled) return titled;
    if (
      !counted &&
      !(
        bare &&
        /^(sides|parties|neighbours|neighbors|leaders|ministers|presidents|countries|nations|states|interlocutors|diplomats|rivals)$/.test(
          noun.head,
        )
      )
    )
      return null;
    const two =
      noun.words.includes('two') || noun.opener === 'both' || noun.words.includes('both') || noun.head === 'two';
    return this.salience.parties(of, two, two ? this.sentenceSubject : []);
  }

  /** "the presidents", "both ministers": the last two persons who hold such an office. */
  private titledPair(head: string): readonly number[] | null {
    const title = head === 'secretaries' ? 'secretary' : head.replace(/s$/, '');
    if (!/^(president|minister|premier|chancellor|ambassador|king|speaker|secretary)$/.test(title)) return null;
    const wanted = title === 'premier' ? /prime minister|premier/ : new RegExp(title);
    const holders = this.salience.recentFirst((e) => e.kind === 'Person' && e.titles.some((t) => wanted.test(t)));
    return holders.length === 2 ? [...holders].reverse() : holders.length > 2 ? holders.slice(0, 2).reverse() : null;
  }

  /** "the Foreign Ministry", "the Ministry": of the country that the text is about. */
  private ministry(noun: NounPhrase): readonly number[] {
    const { book } = this.mentions;
    const fields = noun.words.filter((w) => PORTFOLIOS.has(w));
    if (!fields.length) {
      const last =
        this.salience.find((e) => e.bodyClass === 'ministry', false) ??
        book.entities.find((e) => e.bodyClass === 'ministry')?.index;
      return last === undefined || last === null ? [] : [last];
    }
    const base = ministryName(`${fields.join(' ')} ministry`);
    const known = book.entities.filter((e) => e.bodyClass === 'ministry' && e.name.startsWith(`${base} `));
    const owners = this.about(noun);
    const owner = owners[0] ?? null;
    if (owner === null && known[0]) return [known[0].index];
    const country = owner ?? this.salience.find((e) => e.kind === 'Country');
    if (country === null) return [];
    const state = book.get(country);
    if (state.kind !== 'Country') return [];
    const entity = book.named('Organization', `${base} of ${state.name}`, state.country, 'ministry');
    entity.aliases.add(`${fields.map((f) => f.charAt(0).toUpperCase() + f.slice(1)).join(' ')} Ministry`);
    return [entity.index];
  }
}

const LOOSE = new Set([
  'the',
  'of',
  'for',
  'and',
  'affairs',
  'top',
  'chief',
  'senior',
  'leader',
  'general',
  'visiting',
  'new',
  'official',
]);

/** Words of a title that tell one office from another; "Foreign Affairs" and "Foreign" are one. */
function titleWords(title: string): string[] {
  return title
    .toLowerCase()
    .split(/[\s,\-&]+/)
    .filter((w) => w !== '' && !/^(the|of|for|and|affairs|on|to)$/.test(w));
}

/** Whether a word names a body by its pattern: keeps "the Council" apart from persons. */
export const isInstitutionWord = (word: string): boolean => INSTITUTION_HEADS.has(word);
