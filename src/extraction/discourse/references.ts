import { COUNTRY_EPITHETS } from '../../ontology/words/epithets.js';
import { FIRST_PERSON } from '../../ontology/words/function-words.js';
import { PEOPLE_ROLES, STATE_ROLES } from '../../ontology/words/roles.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Mentions, OfficePhrase } from '../mentions/index.js';
import { fightersMeant, fightersOwning } from './fighters.js';
import type { Focus } from './focus.js';
import { ministryMeant } from './ministries.js';
import { officeHolder, servedBy } from './office-holders.js';
import { oppositeNumber } from './opposite-numbers.js';
import { partiesOf } from './party-nouns.js';
import { PeopleTold } from './people-told.js';
import { gendered, pronounMeans } from './pronouns.js';
import { Reception } from './receptions.js';
import { bodyMeant, stateMeant } from './role-nouns.js';
import type { Salience } from './salience.js';

/** Nouns for other states, seen from one. */
const OTHERS =
  /^(neighbou?rs?|partners?|all(y|ies)|rivals?|foes?|enem(y|ies)|adversar(y|ies)|counterparts?|colleagues?|hosts?|guests?)$/;

/** One person who acts for a state without being named. */
const SINGLE = /(man|woman|er|or|ist|at|ian|ent|al|oy|ey|national|citizen|spy|attach[eé])$/;

/** What somebody is by trade: behind "the" one of whom the text has spoken. */
const DESCRIPTIONS = new Set(
  'lawyer economist banker politician academic professor statesman stateswoman historian engineer businessman businesswoman jurist veteran'.split(
    ' ',
  ),
);

/** "ignores its neighbours": whoever they are, not the one whose they are. */
const isOthers = ({ head, owners, ofs, modifiers }: NounPhrase): boolean =>
  OTHERS.test(head) && owners.length === 1 && owners[0]?.opener === owners[0]?.head && !ofs.length && !modifiers.length;

/** People of a state by what they do, whatever it is: "Kuwaiti hunters", "a Greek shipowner". */
const PEOPLE_ENDING =
  /(?:[^aeiou][eo]rs|eers?|ists?|m[ae]n|wom[ae]n|folk|ians|ants|keepers?|owners?|makers?|workers?|holders?|breakers?)$/;
const THINGS: ReadonlySet<string> = new Set(
  'papers newspapers rivers orders offers numbers matters computers containers centers centres quarters headquarters layers chapters posters covers dinners dollars errors sectors tractors reactors motors factors corridors harbors colors flavors generators letters winters summers rulers restaurants plants beer career engineer elephants grants variants lists frontier pioneers counters barriers servers users consumers customers lovers viewers readers spectators walkers runners others layers towers powers filters mourners answers fliers meters litres theaters theatres registers markers stickers transfers semen omen stamen specimen regimen acumen twist cyst grist mist fist list skaters swimmers cyclists cyclist boxers boxer golfers golfer sprinters sprinter rowers wrestlers wrestler strikers striker defenders defender goalkeepers goalkeeper batsmen bowlers midfielders midfielder racers divers jumpers skiers pianist pianists violinist violinists cellist tenors actors actor painters painter sculptors authors novelists novelist designers designer chess-players players player footballers footballer cricketers singers composers composer filmmakers filmmaker bestsellers thrillers carmakers carmaker watchmakers winemakers brewers shoppers drinkers diners gamers bidders winners losers champions starters qualifiers trackers hurdlers throwers lifters shooters archers fencers sailors tourist tourists climbers hikers scientist'.split(
    ' ',
  ),
);

/** "Kuwaiti hunters": told by a demonym before the noun, the noun's ending saying that they are people. */
const isNationals = ({ head, modifiers }: NounPhrase): boolean =>
  modifiers.some((m) => m.form === 'demonym') && PEOPLE_ENDING.test(head) && !THINGS.has(head);

/** Organs of a state that only a word beside them tells from a firm: "the German spy agency", "the Czech lower house". */
const ORGANS: ReadonlySet<string> = new Set(['agency', 'service', 'house', 'chamber', 'bank', 'bureau', 'assembly']);
const ORGAN_WORDS =
  /^(refugee|relief|humanitarian|food|health|monitoring|drug|spy|intelligence|security|secret|lower|upper|central|national|federal|espionage|counter-intelligence)$/;
const isOrgan = ({ head, words, modifiers, owners }: NounPhrase): boolean =>
  ORGANS.has(head) &&
  (modifiers.length > 0 || owners.length > 0) &&
  (words.some((w) => ORGAN_WORDS.test(w)) || (head === 'assembly' && modifiers.some((m) => m.form === 'demonym')));

const QUANTITIES: ReadonlySet<string> = new Set(
  'all none thousands hundreds dozens scores tens millions crowds crowd number group half most many majority handful mob throng last first rest remainder bulk remnants sea column batch contingent wave band gang party'.split(
    ' ',
  ),
);

/** Turns noun phrases into the entities that they mean at their place in the text. */
export class References implements Focus {
  sentenceSubject: readonly number[] = [];
  clauseSubject: readonly number[] = [];
  inSubordinate = false;
  seat: number | null = null;
  onCountry: ((code: string) => number | null) | null = null;
  /** Who leads the delegation that the text has spoken of. */
  delegation: readonly number[] = [];
  /** Who has last come to see whom. */
  readonly reception = new Reception();
  onBody: ((id: string) => number | null) | null = null;

  /** With which other state a state was last told to have dealt. */
  private readonly lastCounterpart = new Map<number, number>();
  /** The people told last in the sentence by a plural: "the Saudis … they". */
  namedPeople: readonly number[] = [];
  /** The state of the nameless person told last: "an Angolan diplomat". */
  nameless: number | null = null;
  private readonly people = new PeopleTold();
  /** "the leaders of the Union … the leaders": by the noun, the body whose they are. */
  private readonly ledBodies = new Map<string, number>();
  private readonly ownersOfThings = new Map<string, readonly number[]>();
  private readonly cache = new Map<NounPhrase, readonly number[]>();

  constructor(
    readonly mentions: Mentions,
    readonly salience: Salience,
  ) {}

  /** Whether a phrase means whoever is speaking: "we", "our country". */
  static isFirstPerson(noun: NounPhrase): boolean {
    return FIRST_PERSON.has(noun.opener) || noun.owners.some((owner) => FIRST_PERSON.has(owner.opener));
  }

  /** The actors that a phrase names or stands for, as far as already read. Empty where it means none. */
  denotes(noun: NounPhrase): readonly number[] {
    const known = this.cache.get(noun);
    if (known) return known;
    // Whoever asks again while it is being worked out gets none.
    this.cache.set(noun, []);
    const found = this.resolve(noun);
    this.cache.set(noun, found);
    const [only] = found;
    // "an Angolan diplomat"
    if (
      only !== undefined &&
      found.length === 1 &&
      !noun.mention &&
      /^an?$/.test(noun.opener) &&
      SINGLE.test(noun.head)
    )
      this.nameless = only;
    if (only !== undefined && found.length === 1) this.people.note(noun, only, this.salience.sentenceIndex);
    return found;
  }

  /** The states of the people of whom this sentence or the one before has told: whom "them" can mean. */
  peopleTold(): readonly number[] {
    return this.people.told(this.salience.sentenceIndex);
  }

  /** Who owns what a phrase names: "the reforms in ICESCO", "Kenya's candidacy". */
  about(noun: NounPhrase, depth = 0): readonly number[] {
    if (depth > 4 || isOthers(noun)) return [];
    const out: number[] = [];
    const add = (entities: readonly number[]): void => {
      for (const e of entities) if (!out.includes(e)) out.push(e);
    };
    const addOwner = (owner: NounPhrase): void => {
      const meant = this.denotes(owner);
      add(meant.length ? meant : this.about(owner, depth + 1));
    };
    // In "Iran's attack on …" the possessor acts; what follows "of" is asked first where nobody owns the noun.
    for (const owner of noun.owners.slice(-1)) addOwner(owner);
    if (!out.length) for (const m of noun.modifiers) if (this.isActor(m.entity)) add([m.entity]);
    if (!out.length) for (const of of noun.ofs) addOwner(of);
    if (!out.length && noun.mention && !this.isActor(noun.mention.entity)) add(this.placed(noun.mention.entity));
    if (!out.length && !noun.mention) add(fightersOwning(this, noun));
    // "Azerbaijan's liberated territories … the liberated territories": a thing keeps its owner.
    if (out.length) this.ownersOfThings.set(noun.head, out);
    else if (!noun.mention && /^(the|these|those)$/.test(noun.opener) && !noun.ofs.length)
      add(this.ownersOfThings.get(noun.head) ?? []);
    return out;
  }

  /** The country of a place. */
  placed(entity: number): readonly number[] {
    const { book } = this.mentions;
    const place = book.get(entity);
    if (place.kind !== 'Place' || !place.country) return [];
    const named = book.entities.find((e) => e.gazetteerId === `country:${place.country}`);
    const country = named ? named.index : (this.onCountry?.(place.country) ?? null);
    return country === null ? [] : [country];
  }

  /** Whom an office's own words name as served: "the Libyan ambassador", "its president". */
  servedBy(office: OfficePhrase): readonly number[] {
    return servedBy(this, office);
  }

  private isActor(entity: number): boolean {
    const { kind } = this.mentions.book.get(entity);
    return kind === 'Person' || kind === 'Country' || kind === 'Organization';
  }

  private resolve(noun: NounPhrase): readonly number[] {
    if (noun.mention) {
      const { kind } = this.mentions.book.get(noun.mention.entity);
      if (kind === 'Place' || kind === 'Agreement') return [];
      if (noun.mention.form === 'demonym' && noun.opener === 'the' && /s$/.test(noun.head) && kind === 'Country')
        this.namedPeople = [...this.namedPeople.filter((e) => e !== noun.mention?.entity), noun.mention.entity];
      const person = kind === 'Country' ? this.national(noun) : null;
      return [person ?? noun.mention.entity];
    }
    if (noun.owners.some((owner) => FIRST_PERSON.has(owner.opener)) || FIRST_PERSON.has(noun.head)) return [];
    const pronoun = pronounMeans(this, noun);
    if (pronoun) return pronoun;
    const opposite = oppositeNumber(this, noun, (owner) => this.denotes(owner));
    if (opposite !== null) return [opposite];
    const office = this.mentions.nameless.get(noun.headAt);
    if (office && !office.plural) {
      const holder = officeHolder(this, noun, office);
      if (holder.length) return holder;
    }
    // "X and his accompanying delegation": X's own people.
    if (/^(delegation|entourage|retinue)$/.test(noun.head) && noun.words.includes('accompanying')) return [];
    if (
      noun.head === 'delegation' &&
      noun.opener === 'the' &&
      !noun.modifiers.length &&
      !noun.owners.length &&
      !noun.ofs.length &&
      this.delegation.length
    )
      return this.delegation;
    // "the heads of state of Brazil and Angola"
    if (office?.plural && office.servedBySeveral.length)
      return office.servedBySeveral.flatMap(({ ref }) =>
        ref.kind === 'Country' ? [this.mentions.book.country(ref.country).index] : [],
      );
    const led = this.ledBodies.get(noun.head);
    if (
      led !== undefined &&
      noun.opener === 'the' &&
      !noun.words.length &&
      !noun.modifiers.length &&
      !noun.owners.length &&
      !noun.ofs.length
    )
      return [led];
    const parties = partiesOf(noun, this.salience, this.inSubordinate ? [] : this.sentenceSubject);
    if (parties) return parties;
    // "thousands of Pakistanis" are Pakistanis.
    const counted = QUANTITIES.has(noun.head) ? noun.ofs.flatMap((of) => this.denotes(of)) : [];
    if (counted.length) return counted;
    const host = this.hostOf(noun);
    if (host !== null) return [host];
    const other = this.otherOfTwo(noun);
    if (other !== null) return [other];
    if (noun.head === 'koreas') return ['KP', 'KR'].flatMap((code) => this.onCountry?.(code) ?? []);
    const half = this.halfOfKorea(noun);
    if (half !== null) return [half];
    // "an invitation to Her Excellency"
    if (/^(excellency|highness|majesty)$/.test(noun.head) && /^(his|her)$/.test(noun.opener))
      return gendered(this, noun.opener === 'his' ? 'male' : 'female', false);
    const visiting = this.reception.meant(this, noun);
    if (visiting !== null) return [visiting];
    const described = this.describedPerson(noun);
    if (described !== null) return [described];
    const fighters = fightersMeant(this, noun);
    if (fighters) return fighters;
    if (noun.head === 'ministries') return this.about(noun);
    if (noun.head === 'ministry') return ministryMeant(this, noun, () => this.about(noun));
    return (
      (STATE_ROLES.has(noun.head) || PEOPLE_ROLES.has(noun.head) || isNationals(noun) || isOrgan(noun)
        ? this.actsFor(noun)
        : null) ?? bodyMeant(this, noun)
    );
  }

  /** "the Iranian said": the one Iranian whom the text speaks of. */
  private national(noun: NounPhrase): number | null {
    if (noun.mention?.form !== 'demonym' || noun.opener !== 'the' || noun.words.length || !/(n|i)$/.test(noun.head))
      return null;
    const state = noun.mention.entity;
    return this.salience.find((e) => e.kind === 'Person' && e.serves.includes(state), false);
  }

  /** "asked his host to come": with whom the person has met. */
  private hostOf({ head, owners, ofs, modifiers }: NounPhrase): number | null {
    if (!/^(host|hostess|guest|interlocutor)$/.test(head) || owners.length !== 1 || ofs.length || modifiers.length)
      return null;
    const [owner] = owners[0] ? this.denotes(owners[0]) : [];
    if (owner === undefined || this.mentions.book.get(owner).kind !== 'Person') return null;
    const other = this.salience.otherThan(owner);
    return other !== null && this.mentions.book.get(other).kind === 'Person' ? other : null;
  }

  /** "its eastern neighbour", "the other side": the second of the two that the text has in mind. */
  private otherOfTwo(noun: NounPhrase): number | null {
    const { head, opener, owners, ofs, modifiers, words } = noun;
    if (ofs.some((of) => of.mention) || modifiers.length) return null;
    if (
      opener === 'the' &&
      words.includes('other') &&
      /^(side|party|country|capital|government|neighbou?r)$/.test(head)
    )
      return this.salience.otherSide();
    if (!/^(neighbou?r|rival|foe|enemy|adversary|arch-foe)$/.test(head) || owners.length !== 1) return null;
    const owner = owners[0] ? this.denotes(owners[0]) : [];
    // "the Emirates and Bahrain rallied behind their neighbour": whom the text was about before.
    if (owner.length > 1) {
      const codes = owner.map((e) => this.mentions.book.get(e).country);
      const other = (e: { kind: string; index: number }): boolean => e.kind === 'Country' && !owner.includes(e.index);
      const near = this.salience.find(
        (e) =>
          other(e) &&
          COUNTRY_EPITHETS.some(([, area]) =>
            [e.country, ...codes].every((code) => code !== null && area.includes(code)),
          ),
      );
      return near ?? this.salience.find(other);
    }
    const state = owner.length === 1 && owner[0] !== undefined ? this.standsFor(owner[0]) : null;
    if (state === null) return null;
    const other = this.salience.otherThan(state);
    const isState = other !== null && this.mentions.book.get(other).kind === 'Country';
    return isState || !/^neighbou?r$/.test(head)
      ? (other ?? this.lastCounterpart.get(state) ?? null)
      : (this.lastCounterpart.get(state) ?? null);
  }

  /** "the 54-year-old lawyer", "the Finnish diplomat": the person whom the text is about. */
  private describedPerson(noun: NounPhrase): number | null {
    const { head, opener, owners, ofs } = noun;
    if (opener !== 'the' || owners.length || ofs.length || !DESCRIPTIONS.has(head)) return null;
    const { book } = this.mentions;
    const { topic } = this.salience;
    const last =
      topic !== null && book.get(topic).kind === 'Person'
        ? topic
        : this.salience.find((e) => e.kind === 'Person', false);
    return last;
  }

  /** "the North", where the text speaks of South Korea, and the other way round. */
  private halfOfKorea({ head, opener, ofs, modifiers, last }: NounPhrase): number | null {
    if ((head !== 'north' && head !== 'south') || ofs.length || modifiers.length) return null;
    // "North and South Korea"
    const { low } = this.mentions.reading.tokens;
    if (opener !== 'the' && !(low[last] === 'and' && low[last + 2] === 'korea')) return null;
    const [other, own] = head === 'north' ? ['country:KR', 'KP'] : ['country:KP', 'KR'];
    const isTold = this.mentions.book.entities.some((e) => e.gazetteerId === other);
    return isTold ? (this.onCountry?.(own) ?? null) : null;
  }

  /** "Russian diplomats", "its government", "residents of Basra": whom people and organs of a state act for. */
  private actsFor(noun: NounPhrase): readonly number[] | null {
    // "its Kenyan partners" are Kenya's.
    const named = noun.owners.every((o) => o.opener !== '' && o.opener === o.head)
      ? noun.modifiers.map((m) => m.entity).filter((e) => this.isActor(e))
      : [];
    if (!named.length && isOthers(noun)) return [];
    const states = named.length ? named : this.about(noun).filter((e) => this.isActor(e));
    if (states.length) {
      const meant = [...new Set(states.map((e) => this.standsFor(e)))];
      const only = meant.length === 1 ? meant[0] : undefined;
      if (only !== undefined && /^(leaders|ministers|members|heads|delegates|envoys)$/.test(noun.head))
        this.noteLed(noun.head, only);
      return meant;
    }
    const meant = stateMeant(this, noun);
    if (meant) return meant;
    if (!noun.modifiers.length && !noun.ofs.length && !noun.owners.length) return null;
    for (const place of [...noun.modifiers, ...noun.ofs.map((of) => of.mention)]) {
      const country = place ? this.placed(place.entity) : [];
      if (country.length) return country;
    }
    return [];
  }

  /** Two have dealt with each other. */
  noteDealing(one: number, other: number): void {
    const [a, b] = [this.standsFor(one), this.standsFor(other)];
    const { book } = this.mentions;
    if (a === b || book.get(a).kind !== 'Country' || book.get(b).kind !== 'Country') return;
    this.lastCounterpart.set(a, b).set(b, a);
  }

  private noteLed(noun: string, body: number): void {
    if (this.mentions.book.get(body).kind === 'Organization') this.ledBodies.set(noun, body);
    else this.ledBodies.delete(noun);
  }

  /** A person's people act for the state or body served. */
  standsFor(entity: number): number {
    const e = this.mentions.book.get(entity);
    return e.kind === 'Person' ? (e.serves[0] ?? entity) : entity;
  }
}
