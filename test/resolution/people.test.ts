import { describe, expect, it } from 'vitest';
import { resolveBlock } from '../../src/resolution/index.js';
import { keysIn, personKey } from './extraction-of.js';

const resolve = (keys: readonly string[]) => {
  const { assignments, candidates } = resolveBlock(keys, []);
  return { ids: keys.map((key) => assignments.get(key)), candidates };
};

const idsOf = (...keys: string[]): readonly (string | undefined)[] => resolve(keys).ids;

describe('two people of one name', () => {
  it('stay two when their countries say so', () => {
    expect(
      idsOf(
        personKey('John Carter', 'US', 'Ambassador', '2021-01-12'),
        personKey('John Carter', 'GB', 'Trade Minister', '2021-02-03'),
      ),
    ).toEqual(['person:john-carter-us', 'person:john-carter-gb']);
  });

  it('stay two when one state has both at one time in offices that nobody holds at once', () => {
    const { ids, candidates } = resolve([
      personKey('Ali Hassan', 'IQ', 'Defence Minister', '2021-01-12'),
      personKey('Ali Hassan', 'IQ', 'Speaker of Parliament', '2021-01-20'),
    ]);
    expect(ids).toEqual(['person:ali-hassan-iq-defense-minister', 'person:ali-hassan-iq-speaker']);
    expect(candidates).toHaveLength(1);
    expect(candidates[0]?.reasons.map((reason) => reason.finding)).toEqual([
      'same full name',
      'same country',
      'two offices in one month',
    ]);
  });

  it('stay two when one state has a culture minister and a defence minister of one name month after month', () => {
    const [a, b, c, d] = idsOf(
      personKey('Ali Hassan', 'IQ', 'Defence Minister', '2021-01-12'),
      personKey('Ali Hassan', 'IQ', 'Culture Minister', '2021-02-12'),
      personKey('Ali Hassan', 'IQ', 'Minister of Defence', '2021-03-12'),
      personKey('Ali Hassan', 'IQ', 'Minister of Culture', '2021-04-12'),
    );
    expect(a).toBe(c);
    expect(b).toBe(d);
    expect(a).not.toBe(b);
  });

  it('stay two when their times say so', () => {
    expect(
      idsOf(
        personKey('John Carter', 'US', 'Ambassador', '1948-01-12'),
        personKey('John Carter', 'US', 'Ambassador', '2021-02-03'),
      ),
    ).toEqual(['person:john-carter-us-ambassador-1948', 'person:john-carter-us-ambassador-2021']);
  });

  it('stay two when titles and pronouns tell of a woman and a man, and no country says that they are one', () => {
    const told = (article: string, gender: 'female' | 'male', country: string | null): string =>
      keysIn(article, '2021-01-12', [{ kind: 'Person', name: 'Robin Carter', country, gender }])[0]?.key ?? '';
    const [a, b] = idsOf(told('a', 'female', null), told('b', 'male', 'US'));
    expect(a).not.toBe(b);
    // A pronoun read wrongly must not part the best known people.
    const [c, d] = idsOf(told('a', 'female', 'US'), told('b', 'male', 'US'));
    expect(c).toBe(d);
  });

  it('leave whom nothing tells apart with neither, as a candidate of both', () => {
    const { ids, candidates } = resolve([
      personKey('John Carter', 'US', 'Ambassador', '2021-01-12'),
      personKey('John Carter', 'GB', 'Trade Minister', '2021-02-03'),
      personKey('John Carter', null, null, '2021-02-04'),
    ]);
    expect(ids).toEqual(['person:john-carter-us', 'person:john-carter-gb', 'person:john-carter']);
    const of = candidates.filter(({ id }) => id.startsWith('person:john-carter|'));
    expect(of.map(({ right, score }) => [right, score])).toEqual([
      ['person:john-carter-gb', 0.5],
      ['person:john-carter-us', 0.5],
    ]);
  });
});

describe('one person', () => {
  it('stays one through several offices, one after the other', () => {
    const ids = idsOf(
      personKey('Anar Karimov', 'AZ', 'Permanent Delegate to UNESCO', '2018-03-01'),
      personKey('Anar Karimov', 'AZ', 'Deputy Culture Minister', '2020-05-01'),
      personKey('Anar Karimov', 'AZ', 'Culture Minister', '2021-01-12'),
      personKey('Anar Karimov', 'AZ', 'former Culture Minister', '2023-01-12'),
    );
    expect(new Set(ids)).toEqual(new Set(['person:anar-karimov']));
  });

  it('stays one in two offices that one article gives together', () => {
    const told = [
      { kind: 'Person', name: 'Mehriban Aliyeva' },
      { kind: 'Country', name: 'Azerbaijan', country: 'AZ', gazetteerId: 'country:AZ' },
      { kind: 'Organization', name: 'ICESCO', gazetteerId: 'org:icesco' },
    ] as const;
    const [both] = keysIn('a', '2021-01-12', told, [
      { holder: 0, served: 1, title: 'First Vice President' },
      { holder: 0, served: 2, title: 'Goodwill Ambassador' },
    ]);
    const [goodwill] = keysIn('b', '2021-02-12', told, [{ holder: 0, served: 2, title: 'Goodwill Ambassador' }]);
    const ids = idsOf(
      both?.key ?? '',
      goodwill?.key ?? '',
      personKey('Mehriban Aliyeva', 'AZ', 'First Vice President', '2021-01-20'),
    );
    expect(new Set(ids)).toEqual(new Set(['person:mehriban-aliyeva']));
  });

  it('stays one when a single article among many gives another office', () => {
    const months = ['01', '02', '03', '05', '06', '07', '08'].map((month) =>
      personKey('Anar Karimov', 'AZ', 'President', `2021-${month}-12`),
    );
    const ids = idsOf(
      ...months,
      personKey('Anar Karimov', 'AZ', 'Speaker of Parliament', '2021-04-12'),
      personKey('Anar Karimov', 'AZ', null, '2021-04-12'),
    );
    expect(new Set(ids)).toEqual(new Set(['person:anar-karimov']));
  });

  it('stays one at an international body, whatever state an article gives', () => {
    const at = (article: string, country: string | null): string => {
      const [key] = keysIn(
        article,
        '2021-01-12',
        [
          { kind: 'Person', name: 'Salim AlMalik', country },
          { kind: 'Organization', name: 'ICESCO', gazetteerId: 'org:icesco' },
        ],
        [{ holder: 0, served: 1, title: 'Director General' }],
      );
      return key?.key ?? '';
    };
    const [a, b, c] = idsOf(at('a', null), at('b', 'SA'), at('c', 'MA'));
    expect([a, b, c]).toEqual(['person:salim-al-malik', 'person:salim-al-malik', 'person:salim-al-malik']);
  });
});

describe('a surname with an office', () => {
  const alone = personKey('Ozolins', 'LV', 'Foreign Minister', '2021-01-12');
  const full = personKey('Andris Ozolins', 'LV', 'Foreign Minister', '2020-06-01');

  it('joins who held it then, and is alone again without the article that told', () => {
    expect(idsOf(alone)).toEqual(['person:ozolins']);
    expect(idsOf(alone, full)).toEqual(['person:andris-ozolins', 'person:andris-ozolins']);
  });

  it('joins whose second surname news leaves out', () => {
    const [a, b] = idsOf(
      personKey('Restrepo', 'CO', 'Foreign Minister', '2010-01-12'),
      personKey('Camila Restrepo Ayala', 'CO', 'Foreign Minister', '2009-07-01'),
    );
    expect([a, b]).toEqual(['person:camila-restrepo-ayala', 'person:camila-restrepo-ayala']);
  });

  it('joins the one of two namesakes in one office who held it then', () => {
    const heydar = personKey('Heydar Aliyev', 'AZ', 'President', '2001-01-12');
    const ilham = personKey('Ilham Aliyev', 'AZ', 'President', '2021-01-12');
    expect(idsOf(personKey('Aliyev', 'AZ', 'President', '2000-06-01'), heydar, ilham)[0]).toBe('person:heydar-aliyev');
    expect(idsOf(personKey('Aliyev', 'AZ', 'President', '2020-06-01'), heydar, ilham)[0]).toBe('person:ilham-aliyev');
  });

  it('joins under another wording of the office', () => {
    const [a, b] = idsOf(personKey('Ozoliņš', 'LV', 'Minister of Foreign Affairs', '2021-01-12'), full);
    expect(a).toBe(b);
  });

  it('joins under the wider word for the office', () => {
    const [a, b] = idsOf(
      personKey('Hale', 'US', 'Secretary', '2021-01-12'),
      personKey('Margaret Hale', 'US', 'Secretary of State', '2021-02-01'),
    );
    expect(a).toBe(b);
  });

  it('does not join who held it years later', () => {
    const { ids, candidates } = resolve([alone, personKey('Andris Ozolins', 'LV', 'Foreign Minister', '2029-06-01')]);
    expect(new Set(ids).size).toBe(2);
    expect(candidates.map((candidate) => candidate.reasons.map((reason) => reason.finding))).toEqual([
      ['surname alone', 'same country', 'same office at another time'],
    ]);
  });

  it('does not join a namesake in the same office of another state, nor in another office of the same', () => {
    const [a, b, c] = idsOf(
      alone,
      personKey('Peteris Ozolins', 'EE', 'Foreign Minister', '2021-01-12'),
      personKey('Janis Ozolins', 'LV', 'Culture Minister', '2021-01-12'),
    );
    expect(new Set([a, b, c]).size).toBe(3);
  });

  it('joins neither of two who may have held it', () => {
    const { ids, candidates } = resolve([
      alone,
      full,
      personKey('Karlis Ozolins', 'LV', 'Foreign Minister', '2021-06-01'),
    ]);
    expect(ids[0]).toBe('person:ozolins');
    expect(candidates.filter(({ left, right }) => [left, right].includes('person:ozolins'))).toHaveLength(2);
  });

  it('without office or country is a candidate, never a merge', () => {
    const { ids, candidates } = resolve([personKey('Ozolins', null, null, '2021-01-12'), full]);
    expect(ids).toEqual(['person:ozolins', 'person:andris-ozolins']);
    expect(candidates).toHaveLength(1);
  });
});

describe('a candidate', () => {
  it('explains its score by the points of its reasons', () => {
    const { candidates } = resolve([
      personKey('Anar Karimov', 'AZ', null, '2021-01-12'),
      personKey('Anar Kerimov', 'AZ', null, '2021-01-12'),
    ]);
    const [candidate] = candidates;
    const points = candidate?.reasons.reduce((sum, reason) => sum + reason.points, 0) ?? 0;
    expect(candidate?.score).toBeCloseTo(1 / (1 + Math.exp(-points)), 3);
    expect(candidate?.reasons[0]).toMatchObject({ signal: 'name', finding: 'almost the same name' });
  });
});
