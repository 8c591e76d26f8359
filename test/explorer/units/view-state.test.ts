import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeStatements, readViewState, writeCamera, writePins } from '../../../src/explorer/graph/model/view-state';
import { hrefOf, parsePlace } from '../../../src/explorer/location/location';

describe('The address of a graph view', () => {
  it('gives back what was written into it', () => {
    const state = readViewState(
      parsePlace(
        hrefOf('/graph', {
          ids: ['country:FJ', 'person:a-b'],
          view: 'table',
          types: ['MET', 'PRAISED'],
          since: '2010-01-01',
          conf: 0.5,
          source: 'Reef Gazette, Suva~Herald',
          pin: writePins(new Map([['country:FJ', { x: 1.5, y: -2 }]])),
          hide: ['country:NZ'],
          cam: writeCamera({ x: 0.25, y: 0.75, ratio: 0.5 }),
          sel: 'e~country:FJ|country:NZ|MATERIAL_CONFLICT',
        }),
      ).params,
    );
    expect(state.ids).toEqual(['country:FJ', 'person:a-b']);
    expect(state.table).toBe(true);
    expect(state.filters).toMatchObject({ types: ['MET', 'PRAISED'], since: '2010-01-01', minConfidence: 0.5 });
    expect(state.filters.sources).toEqual(['Reef Gazette, Suva', 'Herald']);
    expect(state.pins.get('country:FJ')).toEqual({ x: 1.5, y: -2 });
    expect([...state.hidden]).toEqual(['country:NZ']);
    expect(state.camera).toEqual({ x: 0.25, y: 0.75, ratio: 0.5 });
    expect(writeCamera({ x: 0.5, y: 0.5, ratio: 1 })).toBeNull();
    expect(edgeStatements(state.selected?.slice(2) ?? '', state.filters)).toMatchObject({
      between: ['country:FJ', 'country:NZ'],
      quad: ['MATERIAL_CONFLICT'],
      types: ['MET', 'PRAISED'],
      since: '2010-01-01',
    });
  });

  it('takes whatever somebody may have typed', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { limit, depth, filters } = readViewState(parsePlace(`#/graph?${query}`).params);
        expect(limit).toBeGreaterThanOrEqual(10);
        expect([1, 2, 3]).toContain(Math.round(depth));
        expect(filters.minConfidence).toBeLessThanOrEqual(1);
      }),
    );
    for (const cam of ['x', '0.5~0.5', '0.5~0.5~0', '0.5~NaN~1', '1e9~0~1']) {
      expect(readViewState(new URLSearchParams({ cam })).camera).toBeNull();
    }
    const odd = readViewState(new URLSearchParams('limit=x&depth=9&since=yesterday&types=NO,MET&pin=a~b~c'));
    expect([odd.limit, odd.depth, odd.filters.since, odd.filters.types, odd.pins.size]).toEqual([
      200,
      3,
      null,
      ['MET'],
      0,
    ]);
  });
});
