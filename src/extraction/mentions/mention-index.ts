import type { Mention } from './mention.js';

/** Mentions by their first token. Of two at one token the later in the list counts, as in a map. */
export class MentionIndex {
  /** Place in the list, counted from 1; 0 where none begins. */
  private readonly places: Int32Array;

  constructor(
    private readonly mentions: readonly Mention[],
    tokens: number,
  ) {
    this.places = new Int32Array(tokens);
    mentions.forEach(({ first }, i) => {
      this.places[first] = i + 1;
    });
  }

  has(token: number): boolean {
    const { places } = this;
    return token >= 0 && token < places.length && places[token] !== 0;
  }

  get(token: number): Mention | undefined {
    return this.has(token) ? this.mentions[(this.places[token] ?? 0) - 1] : undefined;
  }
}
