import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyLine } from '../../../src/explorer/curation/key-words';

describe('The words of a key', () => {
  it('tell all that articles gave', () => {
    expect(keyLine('person|Nelson Urdaneta||VE|ForeignMinister@VE|m|2010-08')).toBe(
      'Nelson Urdaneta, Foreign Minister (VE), VE, male, Aug 2010',
    );
    expect(keyLine('person|Ada Obi|||Head@org:ecowas-commission;~Minister@NG||2023')).toBe(
      'Ada Obi, Head (ecowas commission), former Minister (NG), 2023',
    );
    expect(keyLine('place|Almaty||KZ')).toBe('Almaty, KZ');
    expect(keyLine('event|Baku Process')).toBe('Baku Process');
  });

  it('are never empty, whatever the key', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (key) => keyLine(key) !== ''));
    expect(keyLine('country:FJ')).toBe('country:FJ');
  });
});
