import { describe, expect, it, test } from 'vitest';
import { FEMALE_NAMES, MALE_NAMES, SURNAME_PARTICLES } from '../../src/ontology/index.js';

describe('given names', () => {
  it('are many, of women and of men', () => {
    expect(MALE_NAMES.size).toBeGreaterThanOrEqual(900);
    expect(FEMALE_NAMES.size).toBeGreaterThanOrEqual(900);
  });

  it('are never of both: a name that both bear tells nothing', () => {
    expect([...MALE_NAMES].filter((name) => FEMALE_NAMES.has(name))).toEqual([]);
  });

  it('are folded: lower case, without accents, at least two letters', () => {
    for (const name of [...MALE_NAMES, ...FEMALE_NAMES]) expect(name).toMatch(/^[a-z]{2,}(-[a-z]+)*$/);
  });
});

test.each('angela mehriban condoleezza tzipi fatima irina dilma indira benazir aung'.split(' '))(
  '%s is never read as a man',
  (name) => {
    expect(MALE_NAMES.has(name)).toBe(false);
  },
);

test.each('angela mehriban condoleezza fatima irina dilma indira benazir yuriko ngozi'.split(' '))(
  '%s is a woman',
  (name) => {
    expect(FEMALE_NAMES.has(name)).toBe(true);
  },
);

test.each('vladimir anar salim recep kofi joao gyorgy narendra shinzo mohammed'.split(' '))('%s is a man', (name) => {
  expect(MALE_NAMES.has(name)).toBe(true);
  expect(FEMALE_NAMES.has(name)).toBe(false);
});

test.each('kim robin andrea nicola sasha deniz sabah'.split(' '))('%s is borne by both, and so in neither', (name) => {
  expect(MALE_NAMES.has(name) || FEMALE_NAMES.has(name)).toBe(false);
});

test.each('bin bint ibn al el van der den von zu de da dos di du la le ben abu ter'.split(' '))(
  '%s is a particle inside a name, and no given name',
  (word) => {
    expect(SURNAME_PARTICLES.has(word)).toBe(true);
    expect(FEMALE_NAMES.has(word)).toBe(false);
  },
);
