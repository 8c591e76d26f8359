import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabelBox, placeLabels } from '../../../src/explorer/graph/stage/place-labels';

const meets = (one: LabelBox, other: LabelBox): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const box = fc.record({
  id: fc.uuid(),
  x: fc.integer({ min: -100, max: 400 }),
  y: fc.integer({ min: -100, max: 400 }),
  width: fc.integer({ min: 1, max: 150 }),
  height: fc.constant(17),
});

describe('Placing labels', () => {
  it('never lets two touch, and leaves out none that had room', () => {
    fc.assert(
      fc.property(fc.array(fc.array(box, { minLength: 1, maxLength: 4 }), { maxLength: 40 }), (wishes) => {
        const placed = placeLabels(wishes);
        placed.forEach((one, at) => {
          for (const other of placed.slice(at + 1)) expect(meets(one, other)).toBe(false);
        });
        for (const wish of wishes.filter((boxes) => !boxes.some((each) => placed.includes(each)))) {
          for (const each of wish) expect(placed.some((other) => meets(each, other))).toBe(true);
        }
      }),
    );
  });

  it('goes round an obstacle where it can', () => {
    const at = (x: number): LabelBox => ({ id: 'a', x, y: 0, width: 10, height: 10 });
    expect(placeLabels([[at(0), at(50)]], [{ ...at(0), id: 'b' }])).toEqual([at(50)]);
    expect(placeLabels([[at(0)]], [{ ...at(0), id: 'b' }])).toEqual([at(0)]);
  });
});
