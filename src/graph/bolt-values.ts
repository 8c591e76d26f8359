import neo4j from 'neo4j-driver';

/**
 * `value` as the driver should send it: whole numbers as integers (it sends each JavaScript number as a float, which
 * `LIMIT` refuses and counts must not be), `undefined` as null. Lists and plain objects are gone through; driver
 * values are let be.
 */
export function boltValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map(boltValue);
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    const converted: Record<string, unknown> = {};
    for (const [name, item] of Object.entries(value)) converted[name] = boltValue(item);
    return converted;
  }
  return value;
}
