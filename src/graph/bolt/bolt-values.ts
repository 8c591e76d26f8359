import neo4j, { type Integer } from 'neo4j-driver';

/** Places in texts, counts and codes are mostly small: their integers are made once. */
const SMALL = 10_000;
const small: readonly Integer[] = Array.from({ length: SMALL }, (_, value) => neo4j.int(value));

const integerOf = (value: number): Integer => small[value] ?? neo4j.int(value);

/** A value that the driver can send as it is. */
class AsIs {
  constructor(readonly value: unknown) {}
}

/**
 * Marks a value of which every part is as the driver should send it, whole numbers as `integer` makes them: large lists
 * need not be gone through and copied once more.
 */
export const asIs = (value: readonly unknown[]): unknown => new AsIs(value);

/** A whole number as the driver sends it. */
export const integer = (value: number | null): Integer | null => (value === null ? null : integerOf(value));

export const integers = (values: readonly number[]): readonly Integer[] => values.map(integerOf);

/**
 * `value` as the driver should send it: whole numbers as integers (it sends each JavaScript number as a float, which
 * `LIMIT` refuses and counts must not be), `undefined` as null. Lists and plain objects are gone through; driver
 * values are let be.
 */
export function boltValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? integerOf(value) : value;
  if (value === undefined) return null;
  if (value instanceof AsIs) return value.value;
  if (Array.isArray(value)) return value.map(boltValue);
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    const converted: Record<string, unknown> = {};
    for (const name in value) converted[name] = boltValue((value as Record<string, unknown>)[name]);
    return converted;
  }
  return value;
}
