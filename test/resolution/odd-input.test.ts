import { describe, expect, it } from 'vitest';
import { labelsOfTitles, resolveBlock } from '../../src/resolution/index.js';
import { keysIn } from './extraction-of.js';

describe('odd input', () => {
  const LONG = ["'", '-', 'A', 'A.', 'Fiji-', 'Aa ', 'al ', 'minister and ', 'of the ', '2021 ', '李', '|', ';@~'].map(
    (text) => text.repeat(20_000),
  );

  it.each(LONG)('of great length is keyed in linear time and short form (%#)', (name) => {
    for (const kind of ['Person', 'Organization', 'Event', 'Agreement', 'Place', 'Country'] as const) {
      const [keyed] = keysIn('a', '2021-01-12', [{ kind, name, aliases: [name] }]);
      expect(keyed?.key.length).toBeLessThan(500);
      expect(resolveBlock([keyed?.key ?? ''], []).entities).toHaveLength(1);
    }
    expect(labelsOfTitles([name], 'AZ').length).toBeLessThan(5);
  });

  it('without any letter still has a key and an id', () => {
    const [keyed] = keysIn('a', null, [{ kind: 'Person', name: '…' }]);
    expect(resolveBlock([keyed?.key ?? ''], []).entities.map((entity) => entity.id)).toEqual(['person:unnamed']);
  });
});
