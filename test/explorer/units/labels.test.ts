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

const wish = fc.record({ boxes: fc.array(box, { minLength: 1, maxLength: 4 }), isMust: fc.boolean() });
const NOTHING = { hard: [], soft: [] };

describe('Placing labels', () => {
  it('never lets two touch nor one cover a node with a sign, and leaves out none that had room', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 40 }), fc.array(box, { maxLength: 20 }), (wishes, hard) => {
        const placed = placeLabels(wishes, { hard, soft: [] });
        placed.forEach((one, at) => {
          for (const other of placed.slice(at + 1)) expect(meets(one, other)).toBe(false);
        });
        for (const { boxes, isMust } of wishes) {
          const own = boxes.find((each) => placed.includes(each));
          if (own && !isMust) expect(hard.some((node) => meets(own, node))).toBe(false);
          if (own) continue;
          const others = isMust ? placed : [...placed, ...hard];
          for (const each of boxes) expect(others.some((other) => meets(each, other))).toBe(true);
        }
      }),
    );
  });

  it('goes round nodes where it can; small ones may be covered, others by a must alone', () => {
    const at = (x: number, id = 'a'): LabelBox => ({ id, x, y: 0, width: 10, height: 10 });
    const both = [at(0), at(50)];
    expect(placeLabels([{ boxes: both, isMust: false }], { hard: [at(0, 'b')], soft: [] })).toEqual([at(50)]);
    expect(placeLabels([{ boxes: both, isMust: false }], { hard: [], soft: [at(0, 'b')] })).toEqual([at(50)]);
    const left = [at(0)];
    expect(placeLabels([{ boxes: left, isMust: false }], { hard: [], soft: [at(0, 'b')] })).toEqual([at(0)]);
    expect(placeLabels([{ boxes: left, isMust: false }], { hard: [at(0, 'b')], soft: [] })).toEqual([]);
    expect(placeLabels([{ boxes: left, isMust: true }], { hard: [at(0, 'b')], soft: [] })).toEqual([at(0)]);
    expect(placeLabels([{ boxes: left, isMust: false }], { ...NOTHING, hard: [at(0)] })).toEqual([at(0)]);
  });
});
