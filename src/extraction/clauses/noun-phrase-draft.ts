import type { Mention } from '../mentions/mention.js';
import type { NounPhrase } from './chunk.js';

/** A noun phrase while it is read from left to right: each new head makes the one before it a word or a modifier. */
export class NounPhraseDraft {
  /** The whole phrase is read and nothing more belongs to it. */
  closed = false;
  opener = '';
  head = '';
  headAt: number;
  mention: Mention | null = null;
  /** Where the part behind the last owner begins. */
  first: number;
  private words: string[] = [];
  private modifiers: Mention[] = [];
  private readonly owners: NounPhrase[] = [];

  constructor(
    /** The token that the phrase began at. */
    readonly at: number,
  ) {
    this.headAt = at;
    this.first = at;
  }

  /** Whether neither a word nor a name has been read that could be the head. */
  get headless(): boolean {
    return this.head === '' && this.mention === null;
  }

  get owned(): boolean {
    return this.owners.length > 0;
  }

  /** Ends the phrase before token `i`. */
  close(i: number): number {
    this.closed = true;
    return i;
  }

  /** A common noun at token `i` becomes the head: "naval" gives way to "exercise". */
  takeWord(word: string, i: number): void {
    this.demoteHead();
    this.head = word;
    this.headAt = i;
  }

  /** The head goes on behind a hyphen: "pull-out". */
  rename(word: string): void {
    this.head = word;
  }

  /** A name becomes the head: "President" gives way to "Aliyev". */
  takeName(named: Mention, word: string): void {
    this.demoteHead();
    this.mention = named;
    this.head = word;
    this.headAt = named.nameLast - 1;
  }

  /** A pronoun is head and opener in one and ends the phrase; gives the token after it. */
  takePronoun(head: string, opener: string, i: number): number {
    this.head = head;
    this.headAt = i;
    this.opener = opener;
    return this.close(i + 1);
  }

  /** An "'s" at token `i`: all read so far owns what follows. */
  ownWhatFollows(i: number): void {
    this.owners.push(this.finish(i));
    this.restart(i + 1);
    this.first = i + 1;
  }

  /** "its" at token `i` owns what follows. */
  takePossessive(word: string, i: number): void {
    this.owners.push({
      headAt: i,
      head: word,
      mention: null,
      modifiers: [],
      owners: [],
      opener: word,
      words: [],
      first: i,
      last: i + 1,
      ofs: [],
    });
    this.restart(i + 1);
    this.first = i;
  }

  /** The phrase as read, up to but without token `last`. */
  finish(last: number): NounPhrase {
    const { headAt, head, mention, modifiers, opener, words, first } = this;
    return { headAt, head, mention, modifiers, owners: [...this.owners], opener, words, first, last, ofs: [] };
  }

  private restart(from: number): void {
    this.opener = '';
    this.words = [];
    this.modifiers = [];
    this.mention = null;
    this.head = '';
    this.headAt = from;
  }

  private demoteHead(): void {
    if (this.mention) {
      this.modifiers.push(this.mention);
      this.mention = null;
    } else if (this.head) this.words.push(this.head);
  }
}
