import type { Mentions } from '../mentions/index.js';
import type { Salience } from './salience.js';

/** What the rules of reference see at their place in the text. */
export interface Focus {
  readonly mentions: Mentions;
  readonly salience: Salience;
  /** The actors that the sentence being read began with: whom "its" and "his" mean first. */
  readonly sentenceSubject: readonly number[];
  /** The subject of the clause read last in the sentence. */
  readonly clauseSubject: readonly number[];
  /** Whether the phrase being read is the subject of a clause below the main one: "whom it accuses", "said he would". */
  readonly inSubordinate: boolean;
  /** The country whose capital opens the sentence: "In Caracas, the government …". */
  readonly seat: number | null;
  /** The people told last in the sentence by a plural: "the Saudis … they". */
  readonly namedPeople: readonly number[];
  /** The state of the nameless person told last: "an Angolan diplomat … him". */
  readonly nameless: number | null;
  /** How to enter a country that the text names only by one of its places. */
  readonly onCountry: ((code: string) => number | null) | null;
  /** How to enter a body that the text means without naming it. */
  readonly onBody: ((id: string) => number | null) | null;
  /** The states of the people told last: "three Swiss tourists … them". */
  readonly peopleTold: () => readonly number[];
}
