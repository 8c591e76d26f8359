import type { RelationType } from '../relation-types.js';

/** An adjective or participle behind "be" that states a relation, with the prepositions that lead to the other party. */
export interface AdjectiveFrame {
  readonly type: RelationType;
  readonly preps: readonly string[];
}

const rows: readonly (readonly [words: string, type: RelationType, preps: string])[] = [
  ['opposed oppose', 'REJECTED', 'to'],
  ['critical', 'ACCUSED', 'of'],
  [
    'concerned concern worried worry alarmed alarm dismayed dismay disturbed disturb troubled trouble shocked shock outraged outrage appalled appal disappointed disappoint angry furious upset indignant',
    'ACCUSED',
    'about at over by with in',
  ],
  [
    'angered anger infuriated infuriate incensed incense enraged enrage annoyed annoy irritated irritate offended offend horrified horrify perturbed perturb aggrieved aggrieve unhappy dissatisfied displeased displease dismayed sickened sicken exasperated exasperate',
    'ACCUSED',
    'by at about over with of',
  ],
  [
    'encouraged encourage heartened hearten pleased please gratified gratify delighted delight impressed impress',
    'PRAISED',
    'by with at',
  ],
  ['hostile', 'REJECTED', 'to'],
  ['sympathetic', 'SUPPORTS', 'to'],
  ['grateful thankful indebted', 'PRAISED', 'to for'],
  ['proud appreciative', 'PRAISED', 'of'],
  ['allied ally', 'PARTNER_OF', 'with to'],
  ['supportive', 'SUPPORTS', 'of'],
];

/** Adjectives, and the lemmas of participles, by word. */
export const ADJECTIVE_FRAMES: ReadonlyMap<string, AdjectiveFrame> = new Map(
  rows.flatMap(([words, type, preps]) =>
    words.split(' ').map((word) => [word, { type, preps: preps.split(' ') }] as const),
  ),
);

/** Adjectives that say what somebody is about to do or feels: "it is ready to" speaks of a party, "it is clear that" of none. */
export const PERSONAL_ADJECTIVES: ReadonlySet<string> = new Set(
  'ready willing prepared unwilling able unable likely unlikely keen eager determined set committed due concerned grateful worried opposed free reluctant bound poised anxious open entitled'.split(
    ' ',
  ),
);

/** Adjectives that make a thing done by several a work in common: "a joint exercise". */
export const SHARING_ADJECTIVES: ReadonlySet<string> = new Set(
  'joint combined shared common bilateral trilateral mutual'.split(' '),
);
