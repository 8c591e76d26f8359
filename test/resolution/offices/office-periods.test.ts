import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf, holdsOn, type OfficeClaim, officePeriods } from '../../../src/resolution/index.js';

const claim = (holder: string, title: string, seenOn: string | null, more: Partial<OfficeClaim> = {}): OfficeClaim => ({
  holder: `person:${holder}`,
  served: 'country:AZ',
  title,
  seenOn,
  begin: null,
  end: null,
  negated: false,
  occurred: true,
  ...more,
});

/** Two culture ministers, the second seen from 2022 on. */
const MINISTERS = [
  claim('garayev', 'Culture Minister', '2019-02-01'),
  claim('garayev', 'Minister of Culture', '2020-06-01'),
  claim('karimov', 'Minister of Culture', '2021-01-12'),
  claim('karimov', 'Culture Minister', '2022-03-01'),
];

const holders = (claims: readonly OfficeClaim[], day: string): readonly string[] =>
  asOf(officePeriods(claims), day).map((period) => period.holder);

describe('an office over time', () => {
  it('is one, however its title is worded, with first and last seen and who came after', () => {
    expect(officePeriods(MINISTERS)).toMatchObject([
      {
        holder: 'person:garayev',
        office: 'Minister/culture',
        titles: ['Culture Minister', 'Minister of Culture'],
        firstSeen: '2019-02-01',
        lastSeen: '2020-06-01',
        successor: { holder: 'person:karimov', since: '2021-01-12' },
      },
      { holder: 'person:karimov', firstSeen: '2021-01-12', lastSeen: '2022-03-01', successor: null },
    ]);
  });

  it('is held by whom it was told of on that day', () => {
    expect(holders(MINISTERS, '2018-01-01')).toEqual([]);
    expect(holders(MINISTERS, '2019-10-01')).toEqual(['person:garayev']);
    expect(holders(MINISTERS, '2020-12-31')).toEqual(['person:garayev']);
    expect(holders(MINISTERS, '2021-06')).toEqual(['person:karimov']);
    expect(holders(MINISTERS, '2030-01-01')).toEqual(['person:karimov']);
  });

  it('ends with the day on which it is told as over', () => {
    const over = [...MINISTERS, claim('karimov', 'former Culture Minister', '2023-01-05')];
    expect(holders(over, '2022-12-01')).toEqual(['person:karimov']);
    expect(holders(over, '2023-01-05')).toEqual([]);
    const denied = [...MINISTERS, claim('karimov', 'Culture Minister', '2023-01-05', { negated: true })];
    expect(holders(denied, '2024-01-01')).toEqual([]);
  });

  it('keeps to its stated begin and end', () => {
    const stated = [claim('aliyeva', 'First Vice President', '2021-01-12', { begin: '2017-02-21', end: '2024' })];
    const [period] = officePeriods(stated);
    expect(period && holdsOn(period, '2018-05-05')).toBe('stated');
    expect(period && holdsOn(period, '2024-11-01')).toBe('stated');
    expect(period && holdsOn(period, '2017-01-01')).toBe(null);
    expect(period && holdsOn(period, '2025-01-01')).toBe(null);
  });

  it('says on what ground it is held', () => {
    const [garayev] = officePeriods(MINISTERS);
    expect(garayev && holdsOn(garayev, '2019-10-01')).toBe('seen');
    expect(garayev && holdsOn(garayev, '2020-12-01')).toBe('assumed');
  });

  it('has no successor where many hold it at a time', () => {
    const envoys = [claim('a', 'special envoy', '2019-01-01'), claim('b', 'special envoy', '2020-01-01')];
    expect(officePeriods(envoys).map((period) => period.successor)).toEqual([null, null]);
  });

  it('is not held by who only shall hold it, or is told as former alone', () => {
    expect(officePeriods([claim('a', 'President', '2021-01-01', { occurred: false })])).toEqual([]);
    expect(officePeriods([claim('a', 'president-elect', '2021-01-01')])).toEqual([]);
    expect(officePeriods([claim('a', 'former president', '2021-01-01')])).toEqual([]);
  });

  it('depends on the set of claims, not on their order', () => {
    const someClaim = fc.record({
      holder: fc.constantFrom('person:a', 'person:b', 'person:c'),
      served: fc.constantFrom('country:AZ', 'org:icesco'),
      title: fc.constantFrom('Culture Minister', 'President', 'former President', 'Director General', 'envoy'),
      seenOn: fc.constantFrom('2019-01-01', '2020-05-05', '2021', null),
      begin: fc.constantFrom('2018', null),
      end: fc.constantFrom('2022-01-01', null),
      negated: fc.boolean(),
      occurred: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(someClaim, { maxLength: 12 }), fc.nat(), (claims, turn) => {
        const at = claims.length === 0 ? 0 : turn % claims.length;
        const turned = [...claims.slice(at), ...claims.slice(0, at)].reverse();
        expect(officePeriods(turned)).toEqual(officePeriods(claims));
      }),
    );
  });
});
