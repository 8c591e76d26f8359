import { ADJECTIVE_FRAMES } from '../../ontology/words/adjectives.js';
import { CONFLICT_VERBS } from '../../ontology/words/conflict-verbs.js';
import { COOPERATION_VERBS } from '../../ontology/words/cooperation-verbs.js';
import type { NounFrame, VerbFrame } from '../../ontology/words/frame.js';
import {
  FACTUAL_VERBS,
  NEGATING_VERBS,
  OBJECT_CONTROL,
  PHRASAL_VERBS,
  PLANNING_VERBS,
  REPORTING_VERBS,
  WISHING_VERBS,
} from '../../ontology/words/governors.js';
import { NOUN_FRAMES } from '../../ontology/words/nouns.js';
import { MISDEED_VERBS, PLAIN_VERBS } from '../../ontology/words/predicate-words.js';
import { IRREGULAR_VERBS } from '../../ontology/words/verb-forms.js';
import { inflect, type VerbForm } from './verb-forms.js';

export { Form, guessForm, type VerbForm } from './verb-forms.js';

/** The words of all relations, keyed for reading: frames by lemma and by noun, verb forms by what stands in a text. */
export interface Lexicon {
  readonly forms: ReadonlyMap<string, VerbForm>;
  readonly verbFrames: ReadonlyMap<string, readonly VerbFrame[]>;
  readonly nounFrames: ReadonlyMap<string, readonly NounFrame[]>;
  readonly phrasal: ReadonlySet<string>;
  /** The verbs of those, that may be parted from their particle by an object. */
  readonly split: ReadonlySet<string>;
  /** Nouns that look like verbs of the tables: "visits", "talks", "calls". */
  readonly nounLike: ReadonlySet<string>;
}

function group<T>(rows: readonly T[], keys: (row: T) => readonly string[]): Map<string, T[]> {
  const table = new Map<string, T[]>();
  for (const row of rows) {
    for (const key of keys(row)) {
      const list = table.get(key);
      if (list) list.push(row);
      else table.set(key, [row]);
    }
  }
  return table;
}

/** Whether a frame asks for certain objects or certain subjects. */
const isTelling = ({ nouns, actors }: VerbFrame): boolean => nouns !== null || actors !== null;

/** Builds the lexicon from the ontology's tables of words. */
export function buildLexicon(): Lexicon {
  const frames = [...COOPERATION_VERBS, ...CONFLICT_VERBS];
  const verbFrames = group(
    // Frames that ask for a noun are the more telling ones: they are tried first.
    [...frames].sort((a, b) => Number(a.last) - Number(b.last) || Number(isTelling(b)) - Number(isTelling(a))),
    (row) => row.verbs,
  );
  const nounFrames = group(NOUN_FRAMES, (row) => row.nouns);
  const lemmas = new Set<string>();
  for (const set of [
    verbFrames.keys(),
    REPORTING_VERBS,
    PLANNING_VERBS,
    WISHING_VERBS,
    NEGATING_VERBS,
    FACTUAL_VERBS,
    OBJECT_CONTROL,
    [...ADJECTIVE_FRAMES.keys()].filter(
      (word) =>
        ['ed', 'd'].some((end) => ADJECTIVE_FRAMES.has(word + end)) ||
        (word.endsWith('y') && ADJECTIVE_FRAMES.has(word.replace(/y$/, 'ied'))),
    ),
    PHRASAL_VERBS,
    MISDEED_VERBS,
    PLAIN_VERBS,
    IRREGULAR_VERBS.map(([base]) => base),
  ])
    for (const verb of set) lemmas.add(verb.replaceAll('_', ' ').split(' ')[0] ?? verb);
  const nounLike = new Set([...nounFrames.keys(), ...frames.flatMap((f) => [...(f.nouns ?? [])])]);
  const phrasal = new Set([...PHRASAL_VERBS, ...[...verbFrames.keys()].filter((verb) => verb.includes(' '))]);
  const split = new Set([...phrasal].map((verb) => verb.split(' ')[0] ?? verb));
  return { forms: inflect(lemmas), verbFrames, nounFrames, phrasal, split, nounLike };
}
