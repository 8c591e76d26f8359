import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockOf, type Decision, type Resolution, recordOf, resolveBlock } from '../../src/resolution/index.js';
import { keyOfParts } from '../../src/resolution/keys/key.js';
import { keysIn, personKey } from './extraction-of.js';

/** Names of one block, alike and unlike, so that every rule has something to decide. */
const NAMES = [
  'Anar Karimov',
  'Karimov',
  'A. Karimov',
  'Anar Kerimov',
  'Islam Karimov',
  'Anar Ali Karimov',
  'Kərimov',
  'Anar Karimov Jr.',
];
const TITLES = [null, 'Culture Minister', 'Foreign Minister', 'President', 'Ambassador', 'former President', 'Speaker'];
const DAYS = [null, '1958-03-01', '2012-06-01', '2020-12-30', '2021-01-12', '2021-01-20', '2021-02-03', '2022-05-05'];

const someKey = fc
  .record({
    name: fc.constantFrom(...NAMES),
    country: fc.constantFrom('AZ', 'UZ', null),
    title: fc.constantFrom(...TITLES),
    day: fc.constantFrom(...DAYS),
  })
  .map(({ name, country, title, day }) => personKey(name, country, country === null ? null : title, day));
const someKeys = fc.uniqueArray(someKey, { minLength: 1, maxLength: 14 });

/** A set of keys with decisions about them. */
const someCase = someKeys.chain((keys) =>
  fc.record({
    keys: fc.constant(keys),
    decisions: fc.array(
      fc.record({
        kind: fc.constantFrom('merge', 'different', 'split', 'rename', 'undo'),
        left: fc.subarray(keys, { minLength: 1, maxLength: Math.min(2, keys.length) }),
        right: fc.subarray(keys, { minLength: 1, maxLength: Math.min(2, keys.length) }),
        at: fc.constantFrom('2024-01-01T00:00:00Z', '2024-01-02T00:00:00Z', '2024-01-03T00:00:00Z'),
        target: fc.nat(5),
      }),
      { maxLength: 5 },
    ),
  }),
);

const decisionsOf = (
  drafts: readonly { kind: string; left: string[]; right: string[]; at: string; target: number }[],
): readonly Decision[] =>
  drafts.map(({ kind, left, right, at, target }, index): Decision => {
    const mark = { id: `d${index}`, by: 'curator', at, why: '' };
    const others = right.filter((key) => !left.includes(key));
    if (kind === 'merge') return { ...mark, kind, left, right };
    if (kind === 'different') return { ...mark, kind, left, right: others };
    if (kind === 'split') return { ...mark, kind, staying: left, leaving: others };
    if (kind === 'rename') return { ...mark, kind, keys: left, name: `Renamed ${index}` };
    return { ...mark, kind: 'undo', decision: `d${Math.min(target, index - 1)}` };
  });

const plain = ({ assignments, entities, candidates }: Resolution) => ({
  assignments: [...assignments].sort(),
  entities,
  candidates,
});

describe('resolving a block', () => {
  it('depends on the set of keys and decisions, not on their order or number', () => {
    fc.assert(
      fc.property(someCase, fc.infiniteStream(fc.nat()), ({ keys, decisions }, dice) => {
        const all = decisionsOf(decisions);
        const shuffled = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, place: dice.next().value ?? 0 }))
            .sort((a, b) => a.place - b.place)
            .map(({ item }) => item);
        const once = plain(resolveBlock(keys, all));
        expect(plain(resolveBlock(shuffled([...keys, ...keys]), shuffled([...all, ...all])))).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  it('puts every key in one entity, with ids of their own, and names only those in candidates', () => {
    fc.assert(
      fc.property(someCase, ({ keys, decisions }) => {
        const { assignments, entities, candidates } = resolveBlock(keys, decisionsOf(decisions));
        expect([...assignments.keys()].sort()).toEqual([...keys].sort());
        expect(entities.flatMap((entity) => entity.keys).sort()).toEqual([...keys].sort());
        const ids = entities.map((entity) => entity.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const entity of entities) for (const key of entity.keys) expect(assignments.get(key)).toBe(entity.id);
        for (const { left, right, score } of candidates) {
          expect(ids).toContain(left);
          expect(ids).toContain(right);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThan(0.9);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('joins what is merged, under id and name of the first, and undoing gives back what there was', () => {
    fc.assert(
      fc.property(someKeys, fc.nat(), fc.nat(), (keys, x, y) => {
        const before = resolveBlock(keys, []);
        const first = before.entities[x % before.entities.length];
        const other = before.entities[y % before.entities.length];
        fc.pre(first !== undefined && other !== undefined && first !== other);
        const merge: Decision = {
          id: 'm',
          by: 'a',
          at: '2024-01-01',
          why: '',
          kind: 'merge',
          left: first?.keys ?? [],
          right: other?.keys ?? [],
        };
        const merged = resolveBlock(keys, [merge]);
        const ids = [...(first?.keys ?? []), ...(other?.keys ?? [])].map((key) => merged.assignments.get(key));
        expect(new Set(ids).size).toBe(1);
        expect(merged.entities.find((entity) => entity.id === ids[0])?.name).toBe(first?.name);
        const undo: Decision = { id: 'u', by: 'b', at: '2024-01-02', why: '', kind: 'undo', decision: 'm' };
        expect(plain(resolveBlock(keys, [undo, merge]))).toEqual(plain(before));
        const redo: Decision = { id: 'r', by: 'a', at: '2024-01-03', why: '', kind: 'undo', decision: 'u' };
        expect(plain(resolveBlock(keys, [redo, undo, merge]))).toEqual(plain(merged));
      }),
      { numRuns: 200 },
    );
  });

  it('parts what is split, keeps it parted when more is told, and undoing gives back what there was', () => {
    fc.assert(
      fc.property(someKeys, someKeys, fc.nat(), (keys, more, x) => {
        const before = resolveBlock(keys, []);
        const entity = before.entities.filter(({ keys: own }) => own.length > 1)[
          x % Math.max(1, before.entities.length)
        ];
        fc.pre(entity !== undefined);
        const [leaving = '', ...staying] = entity?.keys ?? [];
        const split: Decision = {
          id: 's',
          by: 'a',
          at: '2024-01-01',
          why: '',
          kind: 'split',
          staying,
          leaving: [leaving],
        };
        const parted = resolveBlock([...keys, ...more], [split]);
        for (const key of staying) expect(parted.assignments.get(key)).not.toBe(parted.assignments.get(leaving));
        const undo: Decision = { id: 'u', by: 'b', at: '2024-01-02', why: '', kind: 'undo', decision: 's' };
        expect(plain(resolveBlock(keys, [undo, split]))).toEqual(plain(before));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a key', () => {
  const someName = fc.oneof(
    fc.constantFrom(...NAMES),
    fc.string({ maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  );
  const someKind = fc.constantFrom(
    'Person',
    'Organization',
    'Place',
    'Event',
    'Agreement',
    'Country',
  ) satisfies fc.Arbitrary<string>;

  it('holds all that is known of it, and its block', () => {
    fc.assert(
      fc.property(someKind, someName, fc.constantFrom('AZ', null), (kind, name, country) => {
        const [keyed] = keysIn('a1', '2021-01-12', [{ kind, name, country, aliases: ['ABC'] }]);
        const key = keyed?.key ?? '';
        expect(blockOf(key)).toBe(keyed?.block);
        const record = recordOf(key);
        expect(keyOfParts(record)).toBe(key);
      }),
      { numRuns: 500 },
    );
  });

  it('has the block of every key whose name gives the same id', () => {
    const spelled = fc.tuple(
      someKind,
      fc.array(fc.constantFrom('al', 'Malik', 'J.', 'K.', 'de', 'III', 'Kim', 'un', 'Bank', '2021', 'Éa'), {
        minLength: 1,
        maxLength: 4,
      }),
    );
    fc.assert(
      fc.property(spelled, fc.constantFrom(' ', '-', '. '), ([kind, words], joint) => {
        const ids = new Map<string, string>();
        for (const name of [
          words.join(' '),
          words.join(joint),
          words.join(' ').toUpperCase(),
          words.join(' ').toLowerCase(),
        ]) {
          const [keyed] = keysIn('a1', '2021-01-12', [{ kind, name }]);
          const id = resolveBlock([keyed?.key ?? ''], []).entities[0]?.id ?? '';
          const before = ids.get(id);
          if (before !== undefined) expect(keyed?.block).toBe(before);
          ids.set(id, keyed?.block ?? '');
        }
      }),
      { numRuns: 500 },
    );
  });
});
