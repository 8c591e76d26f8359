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
import {
  actingState,
  denies,
  foreignTo,
  heardAtHome,
  listedBehind,
  namelessBefore,
  nearState,
  placedBefore,
  senderOf,
  speaksAgainst,
  speaksOf,
  statesOfOthers,
  whereBefore,
} from './served-clues.js';

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
    const before = office.definite && !office.owner ? namelessBefore(this.mentions, office) : null;
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
    const near = nearState(this.mentions, mention);
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
    const others = statesOfOthers(this.mentions, mention, sentence);
    const acting = actingState(this.mentions, mention);
    const main = this.salience.mainCountry();
    const foreign = foreignTo(this.mentions, mention, sentence);
    let best: number | null = null;
    let most = Number.NEGATIVE_INFINITY;
    const counts = this.namedStates();
    const having = statesWithOffice(title);
    const sender = senderOf(this.mentions, mention, sentence);
    const home = heardAtHome(this.mentions, mention);
    const alike = listedBehind(this.mentions, mention);
    const where = whereBefore(this.mentions, mention);
    const foe = topic !== null && !former && denies(this.mentions, mention) ? this.salience.opponentOf(topic) : null;
    const blamed = speaksAgainst(this.mentions, mention);
    const candidates = new Set([
      home,
      alike,
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
        (state === topic && !denies(this.mentions, mention)
          ? this.salience.isTopicBefore(state) && !former
            ? 10
            : 4
          : 0) +
        (state === topic && !former && !denies(this.mentions, mention) && this.salience.continuesTopic(state) ? 4 : 0) +
        (state === near && speaksOf(this.mentions, state, mention, sentence) ? 10 : 0) +
        (state === sender ? 24 : 0) +
        (state === home ? 24 : 0) +
        (state === alike ? 12 : 0) +
        (state === where ? 24 : 0) +
        (state === foe ? 12 : 0) -
        (state === blamed ? 20 : 0) +
        (state === near && placedBefore(this.mentions, mention, sentence) ? 6 : 0) +
        (state === main ? 1 : 0) -
        (foreign.has(state) ? 12 : 0) +
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
