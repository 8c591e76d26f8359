import { describe, expect, it } from 'vitest';
import { blockOf, resolveBlock } from '../../src/resolution/index.js';
import { personKey } from './extraction-of.js';
import { SAME_PERSON, TWO_PEOPLE } from './person-names.table.js';

const key = (name: string): string => personKey(name, 'LV', null, '2021-01-12');

const areOne = (a: string, b: string): boolean => {
  if (blockOf(key(a)) !== blockOf(key(b))) return false;
  const { assignments } = resolveBlock([key(a), key(b)], []);
  return assignments.get(key(a)) === assignments.get(key(b));
};

describe('names of persons, told of in one country', () => {
  it.each(SAME_PERSON)('%s and %s are one', (a, b) => {
    expect(areOne(a, b)).toBe(true);
  });

  it.each(TWO_PEOPLE)('%s and %s are two', (a, b) => {
    expect(areOne(a, b)).toBe(false);
  });

  it('has enough of both', () => {
    expect(SAME_PERSON.length).toBeGreaterThanOrEqual(80);
    expect(TWO_PEOPLE.length).toBeGreaterThanOrEqual(60);
  });
});
