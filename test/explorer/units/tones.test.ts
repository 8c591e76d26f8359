import { describe, expect, it } from 'vitest';
import { barsOf } from '../../../src/explorer/compare/chart-bars';
import { statementsOfBar } from '../../../src/explorer/compare/statements-of-bar';
import { pairOf, tonesOf } from '../../../src/explorer/matrix/tones';

const STEP = {
  from: '2012-01-01',
  to: '2012-12-31',
  count: 4,
  tone: 0.5,
  verbalCooperation: 3,
  materialCooperation: 0,
  verbalConflict: 1,
  materialConflict: 0,
};

describe('Tones and timelines', () => {
  it('weigh deeds twice as much as words, both ways together', () => {
    const tie = (quad: 'VERBAL_COOPERATION' | 'MATERIAL_CONFLICT' | null, count: number) => ({ quad, count });
    const tones = tonesOf([
      { source: 'country:FJ', target: 'country:NZ', tie: tie('VERBAL_COOPERATION', 3) },
      { source: 'country:NZ', target: 'country:FJ', tie: tie('MATERIAL_CONFLICT', 2) },
      { source: 'country:AZ', target: 'country:FJ', tie: tie(null, 9) },
    ]);
    expect(tones.get(pairOf('country:NZ', 'country:FJ'))).toEqual({ count: 5, tone: (3 - 4) / 7 });
    expect(tones.size).toBe(1);
  });

  it('stack cooperation upwards and conflict downwards, to one scale', () => {
    const [up, down, ...others] = barsOf([STEP], { width: 100, half: 90 });
    expect(others).toEqual([]);
    expect(up).toMatchObject({ quad: 'VERBAL_COOPERATION', count: 3, y: -90, height: 90 });
    expect(down).toMatchObject({ quad: 'VERBAL_CONFLICT', count: 1, y: 0, height: 30 });
  });

  it('find the statements of a bar, each once, by the first day of what is dated loosely', () => {
    const nodes = [
      { id: 'a', seenOn: '2012-07-30' },
      { id: 'b', seenOn: '2012' },
      { id: 'c', seenOn: '2013-01' },
      { id: 'd', seenOn: null },
    ];
    const ties = [
      { quad: 'VERBAL_COOPERATION' as const, statements: { nodes } },
      { quad: 'VERBAL_COOPERATION' as const, statements: { nodes: nodes.slice(0, 1) } },
      { quad: 'VERBAL_CONFLICT' as const, statements: { nodes: [{ id: 'e', seenOn: '2012-07-30' }] } },
    ];
    expect(statementsOfBar(ties, { step: STEP, quad: 'VERBAL_COOPERATION' })).toEqual(['a', 'b']);
  });
});
