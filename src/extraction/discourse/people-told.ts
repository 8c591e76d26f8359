import { PEOPLE_ROLES } from '../../ontology/words/roles.js';
import type { NounPhrase } from '../clauses/chunk.js';

/** The states of the people told last, "three Swiss tourists", and the sentence that told of them: whom "them" can mean. */
export class PeopleTold {
  private states: readonly number[] = [];
  private sentence = -1;

  /** Those of whom sentence `now` or the one before has told. */
  told(now: number): readonly number[] {
    return now - this.sentence <= 1 ? this.states : [];
  }

  /** A phrase of sentence `now` that means a state: kept where it tells of people. */
  note(noun: NounPhrase, state: number, now: number): void {
    if (!isPeople(noun)) return;
    const before = this.sentence === now ? this.states.filter((e) => e !== state) : [];
    this.states = [...before, state];
    this.sentence = now;
  }
}

/** "three Swiss tourists", "four British diplomats": several people of a state, told by what they are. */
const isPeople = ({ head, opener, mention, modifiers }: NounPhrase): boolean =>
  modifiers.length > 0 &&
  !mention &&
  opener !== 'the' &&
  /s$|men$|women$|people$|crew$/.test(head) &&
  (PEOPLE_ROLES.has(head) || /^(diplomats|soldiers|troops|officials|attaches|envoys|marines|pilots|aides)$/.test(head));
