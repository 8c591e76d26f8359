import type { EntityKind } from '../../ontology/index.js';
import type { Reason } from '../resolved.js';
import { country } from '../signals/country.js';
import { edition } from '../signals/edition.js';
import type { Signal } from '../signals/finding.js';
import { gender } from '../signals/gender.js';
import { officesAtOnce } from '../signals/offices-at-once.js';
import { personName } from '../signals/person-name.js';
import { sharedOffice } from '../signals/shared-office.js';
import { span } from '../signals/span.js';
import { thingName } from '../signals/thing-name.js';
import type { Subject } from './subject.js';

/** One signal of a model, and what each of its findings is worth, in log-odds. */
interface Weighed<F extends string> {
  readonly name: string;
  readonly signal: Signal<F>;
  readonly points: Readonly<Record<F, number>>;
}
type AnyWeighed = {
  readonly name: string;
  readonly weigh: Signal<string>;
  readonly points: Readonly<Record<string, number>>;
};

const weighed = <F extends string>({ name, signal, points }: Weighed<F>): AnyWeighed => ({
  name,
  weigh: signal,
  points,
});

const PERSON: readonly AnyWeighed[] = [
  weighed({
    name: 'name',
    signal: personName,
    points: {
      'same full name': 3.2,
      'same name, with and without middle names': 2.6,
      'same name, one in a short form': 2,
      'same name, later given name alone': 1.6,
      'same name of one word': -0.2,
      'initials fit': 1.4,
      'almost the same name': 1.1,
      'surname alone': -0.2,
      'other middle name': -2,
      'other name': -9,
    },
  }),
  weighed({
    name: 'country',
    signal: country,
    points: { 'same country': 0.8, 'country not told': 0, 'other country': -3.4 },
  }),
  weighed({
    name: 'office',
    signal: sharedOffice,
    points: {
      'same office then': 3.2,
      'like office then': 1.8,
      'former office of the other': 1.6,
      'same office at another time': 0.8,
      'no office in common': 0,
    },
  }),
  weighed({
    name: 'offices at once',
    signal: officesAtOnce,
    points: {
      'offices fit': 0,
      'changed office within a month': -0.8,
      'two offices in one month': -2.6,
      'two offices for months': -4,
    },
  }),
  weighed({
    name: 'time',
    signal: span,
    points: {
      'seen within 15 years': 0,
      'seen over 15 years apart': -0.6,
      'seen over 30 years apart': -2.5,
      'too long for one life': -8,
    },
  }),
  weighed({
    name: 'gender',
    signal: gender,
    points: { 'same gender': 0.2, 'gender not told': 0, 'other gender': -1.5 },
  }),
];

const THING_NAME = weighed({
  name: 'name',
  signal: thingName,
  points: {
    'same name': 3.2,
    'same words in another order': 2.4,
    'abbreviation that an article gives': 2.6,
    'abbreviation fits': 1,
    'almost the same name': 1.4,
    'other name': -9,
  },
});
const COUNTRY = weighed({
  name: 'country',
  signal: country,
  points: { 'same country': 0.4, 'country not told': 0, 'other country': -6 },
});
const EDITION = weighed({
  name: 'edition',
  signal: edition,
  points: { 'same year': 0.4, 'year not told': 0, 'other year': -9 },
});

const MODELS: Readonly<Record<EntityKind, readonly AnyWeighed[]>> = {
  Person: PERSON,
  Country: [THING_NAME],
  Organization: [THING_NAME, COUNTRY],
  Place: [THING_NAME, COUNTRY],
  Event: [THING_NAME, EDITION],
  Agreement: [THING_NAME, EDITION],
};

/** Points from which two are taken for one: a probability of 0.9. */
export const MERGE_POINTS = 2.19;
/** Points from which two are shown to a curator as a candidate: a probability of 0.4. */
export const CANDIDATE_POINTS = -0.41;

/** The probability that points stand for, 0 to 1, to three digits. */
export const scoreOf = (points: number): number => Math.round(1000 / (1 + Math.exp(-points))) / 1000;

/** What each signal finds between two subjects of one kind, and what the model gives for it. Findings worth nothing stay out. */
export const reasonsOf = (a: Subject, b: Subject): readonly Reason[] =>
  MODELS[a.kind]
    .map(({ name, weigh, points }) => {
      const finding = weigh(a, b);
      return { signal: name, finding, points: points[finding] ?? 0 };
    })
    .filter(({ points }) => points !== 0);

/** What a comparison comes to. */
export interface Comparison {
  /** The sum of what `reasonsOf` gives. */
  readonly points: number;
  /** Whether something speaks against the two being one, and does not only fail to speak for it. */
  readonly against: boolean;
}

const NEVER: Comparison = { points: Number.NEGATIVE_INFINITY, against: true };
const AGAINST = -0.5;
const HOPELESS = -8;

/** Compares two subjects. Subjects of two kinds are never one. */
export const compare = (a: Subject, b: Subject): Comparison => {
  if (a.kind !== b.kind) return NEVER;
  let sum = 0;
  let against = false;
  for (const { weigh, points } of MODELS[a.kind]) {
    const worth = points[weigh(a, b)] ?? 0;
    sum += worth;
    against ||= worth <= AGAINST;
    // A name that does not fit is never outweighed, and most pairs of a block end here.
    if (sum < HOPELESS) return NEVER;
  }
  // Tenths: the order in which they are added must not show in the last bit.
  return { points: Math.round(sum * 10) / 10, against };
};
