import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discAt, type Stripe, stripeAt } from '../../../src/explorer/graph/stage/pointing';

const point = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });

describe('Pointing', () => {
  it('finds the disc that a place is in, the nearer of two that overlap', () => {
    const discs = [
      { id: 'a', x: 0, y: 0, radius: 10 },
      { id: 'b', x: 12, y: 0, radius: 10 },
    ];
    expect(discAt(discs, { x: 5, y: 0 })).toBe('a');
    expect(discAt(discs, { x: 7, y: 0 })).toBe('b');
    expect(discAt(discs, { x: 0, y: 11 })).toBeNull();
  });

  it('tells lines that lie side by side apart', () => {
    const stripe = (id: string, y: number): Stripe => ({ id, from: { x: 0, y }, to: { x: 100, y }, half: 1 });
    const stripes = [stripe('a', 0), stripe('b', 6)];
    expect(stripeAt(stripes, { x: 50, y: 2 })).toBe('a');
    expect(stripeAt(stripes, { x: 50, y: 4 })).toBe('b');
    expect(stripeAt(stripes, { x: 50, y: 9.5 })).toBeNull();
    expect(stripeAt(stripes, { x: 104, y: 0 })).toBeNull();
  });

  it('finds a line at each of its places, however it lies', () => {
    fc.assert(
      fc.property(point, point, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
        expect(stripeAt([{ id: 'line', from, to, half: 0.5 }], at)).toBe('line');
      }),
    );
  });
});
