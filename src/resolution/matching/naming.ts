import type { KeyRecord } from '../keys/key-record.js';
import { parsePersonName } from '../names/person-name.js';

/** How full a name is: a surname alone 0, with initials 1, with a given name 2. */
const fullness = ({ kind, name }: KeyRecord): number => {
  if (kind !== 'Person') return 2;
  const { given, givenWords } = parsePersonName(name);
  if (given.length === 0) return 0;
  return givenWords.some((word) => word.length > 1) ? 2 : 1;
};

interface Form {
  readonly name: string;
  readonly fullness: number;
  /** Keys that have it, however often they were seen. */
  readonly keys: Set<string>;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/**
 * The name that a group goes by: of the fullest forms the one that most keys have (the same at another time counts once), then one with accents, then the
 * longest, then the first of the alphabet. The surname alone is taken only where nothing fuller is told.
 */
export const nameOf = (records: readonly KeyRecord[]): string => {
  const forms = new Map<string, Form>();
  for (const record of records) {
    const form = forms.get(record.name) ?? { name: record.name, fullness: fullness(record), keys: new Set() };
    form.keys.add(record.timeless);
    forms.set(record.name, form);
  }
  const [best] = [...forms.values()].sort(
    (a, b) =>
      b.fullness - a.fullness ||
      b.keys.size - a.keys.size ||
      Number(isAscii(a.name)) - Number(isAscii(b.name)) ||
      b.name.length - a.name.length ||
      compareText(a.name, b.name),
  );
  return best?.name ?? '';
};

/** The value that most keys give, then the first of the alphabet; null where none gives any. */
export const mostTold = <T extends string>(values: readonly T[]): T | null => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  return best?.[0] ?? null;
};
