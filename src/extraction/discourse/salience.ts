import type { Sentence } from '../document/index.js';
import type { DraftEntity, EntityBook } from '../mentions/index.js';

/** What joins parties that a text speaks of together. */
export type Bond = 'encounter' | 'odds' | 'named';

/** Which entities a reader has in mind at this point of the text: what pronouns and "the Minister" can mean. */
export class Salience {
  /** Most recent first. */
  private readonly recent: number[] = [];
  /** Actors that the sentences before were about, latest first. */
  private readonly topics: number[] = [];
  /** Groups of parties spoken of together, latest first. */
  private readonly groups: {
    members: readonly number[];
    of: 'any' | 'country' | 'person';
    states: readonly number[];
    /** What joined them: an encounter, a quarrel, or their names alone. */
    bond: Bond;
    /** The sentence that last told of them. */
    at: number;
    /** How often the text has come back to them as "the two countries". */
    recalled: number;
  }[] = [];
  /** The sentence that is being read, counted from the first, and its paragraph; and those that set the topic. */
  private sentence = 0;
  private paragraph = 0;
  private topicSentence = -1;
  private topicParagraph = -1;
  /** Entities that the sentence being read has spoken of, latest last. */
  private readonly here: number[] = [];
  private readonly counts = new Map<number, number>();
  /** The states that the headline names. */
  headline: readonly number[] = [];

  constructor(private readonly book: EntityBook) {}

  private toFront(list: number[], entity: number): void {
    const at = list.indexOf(entity);
    if (at >= 0) list.splice(at, 1);
    list.unshift(entity);
    if (list.length > 24) list.pop();
  }

  /** Reading has come to this sentence. */
  moveTo({ index, paragraph }: Sentence): void {
    this.sentence = index;
    this.paragraph = paragraph;
    this.here.length = 0;
  }

  /** The sentence that is being read, counted from the first. */
  get sentenceIndex(): number {
    return this.sentence;
  }

  /** The text has spoken of this entity. */
  touch(entity: number): void {
    this.toFront(this.recent, entity);
    this.here.push(entity);
    this.counts.set(entity, (this.counts.get(entity) ?? 0) + 1);
  }

  /** A sentence was about this entity: its subject. */
  setTopic(entity: number): void {
    this.toFront(this.topics, entity);
    this.topicSentence = this.sentence;
    this.topicParagraph = this.paragraph;
  }

  /** These have met, agreed or quarrelled, or were named side by side. */
  noteParties(parties: readonly number[], bond: Bond = 'named'): void {
    if (parties.length < 2) return;
    const kinds = new Set(parties.map((p) => this.book.get(p).kind));
    const people = kinds.size === 1 && kinds.has('Person');
    const key = parties.join();
    const at = this.groups.findIndex((g) => g.members.join() === key);
    const known = at >= 0 ? this.groups.splice(at, 1)[0] : undefined;
    const states = people
      ? [...new Set(parties.map((p) => this.book.get(p).serves[0]).filter((e): e is number => e !== undefined))]
      : [];
    this.groups.unshift({
      members: parties,
      of: people ? 'person' : kinds.has('Person') ? 'any' : 'country',
      states: states.length > 1 ? states : [],
      bond: known && known.bond !== 'named' && bond === 'named' ? known.bond : bond,
      at: this.sentence,
      recalled: known?.recalled ?? 0,
    });
    if (this.groups.length > 8) this.groups.pop();
  }

  /** The parties last spoken of together. `two`: exactly two; `but`: not these (the subject of the sentence). */
  parties(
    of: 'any' | 'country' | 'person',
    two = false,
    but: readonly number[] = [],
    sides = false,
  ): readonly number[] {
    const fits = (members: readonly number[]): boolean =>
      members.length > 1 &&
      (!two || members.length === 2) &&
      !members.some((m) => but.includes(m)) &&
      // "both governments" are two states'.
      !(two && of === 'country' && members.some((m) => this.book.get(m).kind !== 'Country'));
    // Those whom the text has called so before come before others that were only named side by side since.
    const recalled = this.groups.filter((g) => g.recalled > 0);
    // "both sides" have met or quarrelled; "the two" are seldom those who were only said to be at odds.
    const order = sides
      ? [...recalled, ...this.groups.filter((g) => g.bond !== 'named'), ...this.groups]
      : of === 'country'
        ? [...recalled, ...this.groups]
        : // "The two signed": those who have just met, before states that were only named beside each other.
          [
            ...recalled,
            ...this.groups.filter((g) => two && g.bond === 'encounter' && this.sentence - g.at <= 1),
            ...this.groups.filter((g) => g.bond !== 'odds'),
            ...this.groups,
          ];
    for (const group of order) {
      // A person and a state side by side are no "two".
      if (two && of === 'any' && group.of === 'any') continue;
      const found =
        of === 'country'
          ? group.of === 'country' && fits(group.members)
            ? group.members
            : fits(group.states)
              ? group.states
              : null
          : (of === 'any' || group.of === 'person') && fits(group.members)
            ? group.members
            : null;
      if (!found) continue;
      // "Both governments" are those of the headline, not two that were only named side by side.
      const [a, b] = this.headline;
      if (two && of === 'country' && group.bond === 'named' && !group.recalled && a !== undefined && b !== undefined)
        if (this.headline.length === 2 && !but.includes(a) && !but.includes(b)) return this.headline;
      if (two) group.recalled++;
      // "The parties agreed": the two who have met, rather than the states of which one has come to the other.
      const met =
        sides && group.of === 'country'
          ? this.groups.find(
              (g) =>
                g.of === 'person' &&
                g.bond === 'encounter' &&
                g.at >= group.at - 1 &&
                g.states.length === found.length &&
                g.states.every((state) => found.includes(state)),
            )
          : undefined;
      return met?.members ?? found;
    }
    return two ? this.parties(of, false, but, sides) : [];
  }

  /** Whether all of them are states. */
  areStates(parties: readonly number[]): boolean {
    return parties.every((e) => this.book.get(e).kind === 'Country');
  }

  /** The two states of whom the text has spoken most among those that it has joined: "the two neighbours". */
  mainPair(): readonly number[] {
    let best: readonly number[] = [];
    let most = 0;
    for (const { members, states } of this.groups)
      for (const pair of [members, states]) {
        if (pair.length !== 2 || pair.some((e) => this.book.get(e).kind !== 'Country')) continue;
        const count = Math.min(...pair.map((e) => this.counts.get(e) ?? 0));
        if (count > most) {
          most = count;
          best = pair;
        }
      }
    return best;
  }

  /** Whom "they" means: the parties in mind, and where these are the states of two who have met, those two. */
  theyWho(): readonly number[] {
    const pair = this.parties('any');
    const met = this.groups.find(
      (g) => g.bond === 'encounter' && g.of === 'person' && pair.length > 0 && pair.every((e) => g.states.includes(e)),
    );
    return met && met.states.length === pair.length ? met.members : pair;
  }

  /** The three last spoken of together. */
  three(): readonly number[] {
    return this.groups.find(({ members }) => members.length === 3)?.members ?? [];
  }

  /** With whom one of two has last been at odds, has met or was named: "its neighbour"; null where nobody. */
  otherThan(one: number): number | null {
    for (const named of [false, true])
      for (const { members, states, bond } of this.groups) {
        if ((bond === 'named') !== named) continue;
        for (const pair of [members, states])
          if (pair.length === 2 && pair.includes(one)) return pair.find((m) => m !== one) ?? null;
      }
    return null;
  }

  /** With whom one has last been at odds. */
  opponentOf(one: number): number | null {
    for (const { members, states, bond } of this.groups)
      if (bond === 'odds')
        for (const pair of [members, states])
          if (pair.length === 2 && pair.includes(one)) return pair.find((m) => m !== one) ?? null;
    return null;
  }

  /** The one of the two parties in mind of whom the text has not just spoken: "the other side". */
  otherSide(): number | null {
    const pair = this.parties('country', true);
    if (pair.length !== 2) return null;
    const last = this.recent.find((e) => pair.includes(e));
    return last === undefined ? null : (pair.find((e) => e !== last) ?? null);
  }

  /** The first entity that fits, topics before others. */
  find(fits: (entity: DraftEntity) => boolean, topicsFirst = true): number | null {
    for (const list of topicsFirst ? [this.topics, this.recent] : [this.recent, this.topics])
      for (const entity of list) if (fits(this.book.get(entity))) return entity;
    return null;
  }

  /** Whether an entity is among the last few that the text spoke of. */
  isFresh(entity: number): boolean {
    return this.recent.indexOf(entity) >= 0 && this.recent.indexOf(entity) < 4;
  }

  /** Whether the text has spoken of one since it spoke of the other. */
  isLater(one: number, other: number): boolean {
    const [a, b] = [this.recent.indexOf(one), this.recent.indexOf(other)];
    return a >= 0 && (b < 0 || a < b);
  }

  /** The latest entity that the sentence being read has spoken of and that fits. */
  findHere(fits: (entity: DraftEntity) => boolean): number | null {
    return this.here.findLast((entity) => fits(this.book.get(entity))) ?? null;
  }

  /** All entities that fit, the latest first. */
  recentFirst(fits: (entity: DraftEntity) => boolean): readonly number[] {
    return this.recent.filter((entity) => fits(this.book.get(entity)));
  }

  /** Whether the sentence before was about this entity. */
  isTopicBefore(entity: number): boolean {
    return this.topics[0] === entity && this.sentence - this.topicSentence === 1;
  }

  /** Whether the sentence before, of this very paragraph, was about this entity. */
  continuesTopic(entity: number): boolean {
    return this.isTopicBefore(entity) && this.topicParagraph === this.paragraph;
  }

  /** The latest topic, whatever its kind. */
  get topic(): number | null {
    return this.topics[0] ?? null;
  }

  /** The country of which the text has spoken most so far. */
  mainCountry(): number | null {
    let best: number | null = null;
    for (const [entity, count] of this.counts)
      if (this.book.get(entity).kind === 'Country' && count > (best === null ? 0 : (this.counts.get(best) ?? 0)))
        best = entity;
    return best;
  }
}
