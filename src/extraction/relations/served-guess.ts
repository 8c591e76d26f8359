import {
  DEPENDENT_TERRITORIES,
  OFFICES_OF_ONE_BODY,
  OFFICES_OF_ONE_STATE,
  OFFICES_OF_SOVEREIGNS,
} from '../../ontology/words/offices.js';
import { statesWithOffice } from '../../ontology/words/offices-by-state.js';
import type { Salience } from '../discourse/salience.js';
import type { Sentence } from '../document/index.js';
import type { Mention, Mentions, OfficePhrase } from '../mentions/index.js';

/** Verbs by which a state acts on the leader of another. */
const ACTS_ON_LEADERS =
  /^(welcom|prais|laud|hail|thank|congratulat|condemn|criticis|criticiz|denounc|accus|blam|reject|dismiss|urg|threaten|warn|invit|support|back|endors|applaud|deplor|attack|ask|assur|told|meet|met|receiv|host|summon|answer|rebuff|commend)/;

/** Tokens back to which "the envoy, X" can reach for the envoy who was summoned. */
const NAMELESS_REACH = 60;

const LOCATING = /^(in|at|from)$/;

/** What the article as a whole tells of whom a bare office serves. */
export interface OfficeSurroundings {
  readonly mentions: Mentions;
  readonly salience: Salience;
  /** The entity of a country's code, entered where the text does not name it. */
  readonly country: (code: string) => number | null;
  /** The entity of a built-in body's id. */
  readonly body: (id: string) => number | null;
  /** The body that a built-in body is an organ of. */
  readonly wholeOf: (body: number) => number | null;
  /** The country that the article is filed from. */
  readonly datelineCountry: number | null;
  /** Whether the article has a dateline, be it of a seat of the world's bodies. */
  readonly filed: boolean;
  /** Countries that the headline names. */
  readonly titleStates: readonly number[];
}

/** What the sentence tells of the state that a bare office serves. */
interface Clues {
  /** A country named just before. */
  readonly near: number | null;
  readonly topic: number | null;
  /** States of those who act in the sentence: whom they meet serves another more often than not. */
  readonly against: readonly number[];
  /** The state whose ministry of that field the text names somewhere. */
  readonly ministry: number | null;
  /** Whether the office is of the past: then its state need not be what the text is about. */
  readonly former: boolean;
}

/** Guesses whom an office serves that names nobody: "the Prime Minister", "Ambassador X". */
export class ServedGuess {
  private statesByCount: ReadonlyMap<number, number> | null = null;
  private statesTold: ReadonlyMap<number, number> | null = null;
  private readonly mentions: Mentions;
  private readonly salience: Salience;

  constructor(private readonly around: OfficeSurroundings) {
    this.mentions = around.mentions;
    this.salience = around.salience;
  }

  /** Whom an office serves that names nobody: the one state that has such an office, what the person served before, else the country spoken of. */
  of(
    office: OfficePhrase,
    mention: Mention,
    sentence: Sentence,
    known: readonly number[],
    against: readonly number[],
  ): { entity: number; certainty: number } | null {
    const { book } = this.mentions;
    const title = office.title.toLowerCase();
    if (known[0] !== undefined) return { entity: known[0], certainty: 0.9 };
    const before = office.definite && !office.owner ? this.namelessBefore(office) : null;
    if (before !== null) return { entity: before, certainty: 0.9 };
    const told = this.toldLater().get(mention.entity);
    if (told !== undefined) return { entity: told, certainty: 0.9 };
    const field =
      /^(?:deputy |first |acting |former )*(\w+) minister/.exec(title)?.[1] ??
      /minister (?:of|for) (?:the )?(\w+)/.exec(title)?.[1];
    let ministryState: number | null = null;
    if (field) {
      const ministry = book.entities.find(
        (e) => e.bodyClass === 'ministry' && e.country !== null && e.name.toLowerCase().includes(field),
      );
      ministryState = ministry?.country ? this.around.country(ministry.country) : null;
    }
    const near = this.nearState(mention);
    const subject = this.topicState();
    const own = title.replace(/^(former|acting|then) /, '');
    const one = OFFICES_OF_ONE_STATE.get(own);
    if (one) {
      const state = this.around.country(one);
      if (state !== null) return { entity: state, certainty: 0.88 };
    }
    const body = this.around.body(OFFICES_OF_ONE_BODY.get(own) ?? '');
    if (body !== null) return { entity: body, certainty: 0.88 };
    if (
      office.entry.serves === 'body' ||
      (/director|secretary.general|commissioner/.test(title) && !/minister/.test(title))
    ) {
      const body = this.salience.find((e) => e.kind === 'Organization' && e.country === null);
      if (body !== null) return { entity: this.whole(body, title), certainty: 0.75 };
    }
    if (office.entry.weak && office.title.split(' ').length < 2) return null;
    const state = this.likeliest(title, mention, sentence, {
      near,
      topic: subject,
      against,
      former: office.former,
      ministry: ministryState,
    });
    return state === null ? null : { entity: state, certainty: 0.8 };
  }

  /**
   * The country that a bare office most likely serves: how often the text names it counts, and more so where the article is
   * filed from it, its headline names it, or it stands just before; less where somebody else in the sentence is said to serve it.
   */
  private likeliest(
    title: string,
    mention: Mention,
    sentence: Sentence,
    { near, topic, against, former, ministry }: Clues,
  ): number | null {
    const { book } = this.mentions;
    const others = this.statesOfOthers(mention, sentence);
    const acting = this.actingState(mention);
    const main = this.salience.mainCountry();
    let best: number | null = null;
    let most = Number.NEGATIVE_INFINITY;
    const counts = this.namedStates();
    const having = statesWithOffice(title);
    const sender = this.senderOf(mention, sentence);
    const candidates = new Set([
      this.around.datelineCountry,
      near,
      topic,
      main,
      ministry,
      ...this.around.titleStates,
      ...counts.keys(),
    ]);
    for (const state of candidates) {
      if (state === null || state === acting || this.taken(state, title, mention.entity)) continue;
      const { country } = book.get(state);
      if (country !== null && DEPENDENT_TERRITORIES.has(country) && OFFICES_OF_SOVEREIGNS.test(title)) continue;
      if (country !== null && having?.has(country) === false) continue;
      const weight =
        Math.min(counts.get(state) ?? 0, 12) / 2 +
        (state === this.around.datelineCountry ? 6 : 0) +
        (state === near ? 8 : 0) +
        (state === topic && !this.denies(mention) ? (this.salience.isTopicBefore(state) && !former ? 10 : 4) : 0) +
        (state === topic && !former && !this.denies(mention) && this.salience.continuesTopic(state) ? 4 : 0) +
        (state === near && this.speaksOf(state, mention, sentence) ? 10 : 0) +
        (state === sender ? 24 : 0) +
        (state === near && this.placedBefore(mention, sentence) ? 6 : 0) +
        (state === main ? 1 : 0) +
        (state === ministry ? 6 : 0) +
        (this.around.titleStates.includes(state) ? 2 : 0) -
        (against.includes(state) ? 5 : 0) -
        (others.has(state) && state !== near ? 8 : 0);
      if (weight > most) {
        most = weight;
        best = state;
      }
    }
    return best;
  }

  /** "President X has always rejected the charge": of the state that is charged, not of the one that the text was about. */
  private denies(mention: Mention): boolean {
    const { low } = this.mentions.reading.tokens;
    for (let i = mention.last; i < mention.last + 4; i++)
      if (/^(rejected|denied|dismissed|refuted|denies|rejects)$/.test(low[i] ?? '')) return true;
    return false;
  }

  /** "summoned the French ambassador … the envoy, X": the state of the nameless holder of whom the text has just spoken. */
  private namelessBefore(office: OfficePhrase): number | null {
    if (!/^(?:the )?(ambassador|envoy|consul|delegate|representative|attach[eé]|diplomat)$/i.test(office.title))
      return null;
    let found: OfficePhrase | null = null;
    for (const other of this.mentions.nameless.values())
      if (
        other.headAt < office.first &&
        office.first - other.headAt < NAMELESS_REACH &&
        (other.entry.accredited || other.head === 'diplomat') &&
        !other.plural &&
        other.served?.ref.kind === 'Country' &&
        (found === null || other.headAt > found.headAt)
      )
        found = other;
    return found?.served?.ref.kind === 'Country' ? this.mentions.book.country(found.served.ref.country).index : null;
  }

  /** "The German government welcomed President X's …": the state whose verb acts on the person. None acts so on its own leader. */
  private actingState(mention: Mention): number | null {
    const { tokens, hits, hitAt } = this.mentions.reading;
    const { low, pos, value } = tokens;
    for (let i = mention.first - 1, verb = -1; i >= 0 && mention.first - i < 12; i--) {
      if (/^[.,;:"”“]$/.test(value[i] ?? '') || pos[i] === 'SPACE' || low[i] === 'that') return null;
      if (pos[i] === 'VERB' && verb < 0) verb = i;
      const here = hits[hitAt[i] ?? -1];
      if (here?.ref.kind !== 'Country') continue;
      const before = low[here.first - 1] === 'the' ? here.first - 2 : here.first - 1;
      const acts = verb >= 0 && pos[before] !== 'ADP' && ACTS_ON_LEADERS.test(low[verb] ?? '');
      return acts ? this.around.country(here.ref.country.code) : null;
    }
    return null;
  }

  /** The states that the text says in so many words that persons serve, wherever it says so. */
  private toldLater(): ReadonlyMap<number, number> {
    if (this.statesTold) return this.statesTold;
    const { book, mentions } = this.mentions;
    const told = new Map<number, number>();
    for (const m of mentions)
      for (const { served } of m.offices)
        if (served?.ref.kind === 'Country' && !told.has(m.entity))
          told.set(m.entity, book.country(served.ref.country).index);
    this.statesTold = told;
    return told;
  }

  /** States that other persons of the sentence are said in so many words to serve. */
  private statesOfOthers(mention: Mention, sentence: Sentence): ReadonlySet<number> {
    const { book, mentions } = this.mentions;
    const states = new Set<number>();
    for (let i = firstFrom(mentions, sentence.first); i < mentions.length; i++) {
      const m = mentions[i];
      if (!m || m.first >= sentence.last) break;
      if (m.entity === mention.entity) continue;
      for (const { served } of m.offices)
        if (served?.ref.kind === 'Country') states.add(book.country(served.ref.country).index);
    }
    return states;
  }

  /** A council has no secretary-general: the organization of which it is an organ has. */
  private whole(body: number, title: string): number {
    return (/^(?:\w+ )?secretary.general$/.test(title) ? this.around.wholeOf(body) : null) ?? body;
  }

  /** Whether another person is known to hold this office of this state: a country has one president at a time. */
  private taken(state: number, title: string, person: number): boolean {
    const { book } = this.mentions;
    const bare = title.replace(/^(the|h\.e\.) /, '');
    if (
      !/^(president|prime minister|premier|king|queen|emir|sultan|chancellor|foreign minister|minister of foreign affairs|[a-z]+ minister)$/.test(
        bare,
      )
    )
      return false;
    return book.entities.some(
      (e) => e.kind === 'Person' && e.index !== person && e.serves.includes(state) && e.titles.includes(bare),
    );
  }

  /** How often the whole text names each country, those named most first. */
  namedStates(): ReadonlyMap<number, number> {
    if (this.statesByCount) return this.statesByCount;
    const { book, mentions } = this.mentions;
    const counts = new Map<number, number>();
    for (const m of mentions)
      if (book.get(m.entity).kind === 'Country') counts.set(m.entity, (counts.get(m.entity) ?? 0) + 1);
    this.statesByCount = new Map([...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]));
    return this.statesByCount;
  }

  /** A country named shortly before in the same sentence, not behind "with", "to" or "against". */
  private nearState(mention: Mention): number | null {
    const { low, value } = this.mentions.reading.tokens;
    const { mentions } = this.mentions;
    for (let i = firstFrom(mentions, mention.first) - 1; i >= 0; i--) {
      const m = mentions[i];
      if (!m) break;
      if (mention.first - m.last > 40) break;
      let crossed = false;
      for (let k = m.last; k < mention.first && !crossed; k++)
        crossed =
          value[k] === '.' || value[k] === '"' || value[k] === '”' || this.mentions.reading.tokens.pos[k] === 'SPACE';
      if (crossed) break;
      const before = low[m.first - 1] === 'the' ? low[m.first - 2] : low[m.first - 1];
      if (/^(with|to|against|on|from|by|between|over|for)$/.test(before ?? '')) continue;
      // "accused Warsaw of hysteria and said President X would come": not Warsaw's.
      let said = false;
      for (let k = m.last + 1; k < mention.first && !said; k++) said = /^(said|says|told|added)$/.test(low[k] ?? '');
      const entity = this.mentions.book.get(m.entity);
      if (said && entity.kind === 'Country') continue;
      if (entity.kind === 'Country') return m.entity;
      // "Kremlin spokesman X said President Y would come": one's own president.
      const own = entity.serves[0];
      if (entity.kind === 'Person' && own !== undefined) {
        for (let k = m.last; k < mention.first; k++) if (/^(said|says|told|added|that)$/.test(low[k] ?? '')) return own;
        return null;
      }
    }
    return null;
  }

  /** "In Washington, Senator X": a sentence that begins with a place. */
  private placedBefore(mention: Mention, sentence: Sentence): boolean {
    const { low } = this.mentions.reading.tokens;
    return (
      low[mention.first - 1] === ',' && LOCATING.test(low[sentence.first] ?? '') && mention.first - sentence.first < 7
    );
  }

  /** "China said it had sent an envoy, X": the state of whoever the sentence began with. */
  private senderOf(mention: Mention, sentence: Sentence): number | null {
    const { low } = this.mentions.reading.tokens;
    const { mentions, book } = this.mentions;
    const sent = [1, 2, 3].some((k) => /^(sen[dt]|sends|sending|dispatch(ed|es)?)$/.test(low[mention.first - k] ?? ''));
    const lead = sent ? mentions[firstFrom(mentions, sentence.first)] : undefined;
    if (!lead || lead.first >= mention.first) return null;
    const entity = book.get(lead.entity);
    return entity.kind === 'Country' ? lead.entity : (entity.serves[0] ?? null);
  }

  /** "Ukraine will send troops, Interior Minister X said": whoever closes a sentence with its source speaks for the state that it is about. */
  private speaksOf(state: number, mention: Mention, sentence: Sentence): boolean {
    const { mentions, reading } = this.mentions;
    const { low } = reading.tokens;
    const lead = mentions[firstFrom(mentions, sentence.first)];
    return (
      lead?.entity === state &&
      lead.form !== 'demonym' &&
      low[mention.first - 1] === ',' &&
      /^(said|says|announced|added|told|confirmed)$/.test(low[mention.last] ?? '')
    );
  }

  private topicState(): number | null {
    const { book } = this.mentions;
    const topic = this.salience.topic;
    if (topic !== null) {
      const e = book.get(topic);
      if (e.kind === 'Country') return topic;
      if (e.kind === 'Organization' && e.country) return this.around.country(e.country);
      const state = e.serves.find((x) => book.get(x).kind === 'Country');
      if (state !== undefined) {
        const recent = this.salience.find((x) => x.kind === 'Country', false);
        return recent ?? state;
      }
    }
    return this.salience.find((e) => e.kind === 'Country');
  }
}

/** The index of the first mention at or after a token; mentions are in order. */
function firstFrom(mentions: readonly Mention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
