import { describe, expect, it } from 'vitest';
import { knownEntity, resolveBlock } from '../../src/resolution/index.js';
import { keysIn, type Told } from './extraction-of.js';

const keyOf = (told: Told, article = 'a', day = '2021-01-12'): string => keysIn(article, day, [told])[0]?.key ?? '';
const org = (name: string, country: string | null = null, aliases: string[] = []): Told => ({
  kind: 'Organization',
  name,
  country,
  aliases,
});

/** The entity ids that these keys get, in their order. */
const idsOf = (keys: readonly string[]): readonly (string | undefined)[] => {
  const { assignments } = resolveBlock(keys, []);
  return keys.map((key) => assignments.get(key));
};

describe('a body that every state has', () => {
  const LATVIAN = [
    'Ministry of Foreign Affairs of Latvia',
    'Foreign Ministry of Latvia',
    'Latvian Foreign Ministry',
    "Latvia's Ministry of Foreign Affairs",
    "Latvia's Foreign Ministry",
    'MFA of Latvia',
    'Latvian MFA',
    'Ministry of Foreign Affairs of the Republic of Latvia',
    'the Latvian foreign ministry',
    'Ministry for Foreign Affairs of Latvia',
  ];
  it.each(LATVIAN)('%s is the Ministry of Foreign Affairs of Latvia', (name) => {
    expect(knownEntity(keyOf(org(name)))?.name).toBe('Ministry of Foreign Affairs of Latvia');
  });

  it.each([
    ['Foreign Ministry', 'LV', 'Ministry of Foreign Affairs of Latvia'],
    ['Culture Ministry', 'AZ', 'Ministry of Culture of Azerbaijan'],
    ['Ministry of Culture of Azerbaijan', 'AZ', 'Ministry of Culture of Azerbaijan'],
    ['Ministry of Defense', 'AM', 'Ministry of Defence of Armenia'],
    ['Defence Ministry of Armenia', null, 'Ministry of Defence of Armenia'],
    ['Interior Ministry', 'EG', 'Ministry of the Interior of Egypt'],
    ['Ministry of Internal Affairs', 'UA', 'Ministry of the Interior of Ukraine'],
    ['Kenyan Parliament', null, 'Parliament of Kenya'],
    ['Parliament', 'KE', 'Parliament of Kenya'],
    ['National Assembly', 'BF', 'National Assembly of Burkina Faso'],
  ] as const)('%s (%s) is %s', (name, country, canonical) => {
    expect(knownEntity(keyOf(org(name, country)))?.name).toBe(canonical);
  });

  it('is one for the State Department, however it is written', () => {
    const keys = ['State Department', 'US Department of State', 'Department of State', 'US State Department'].map(
      (name) => keyOf(org(name, 'US')),
    );
    expect(new Set(keys).size).toBe(1);
  });

  it('is whose the same article says elsewhere, where only one is told', () => {
    const told = [
      org('Ministry of Culture', 'AZ'),
      org('Culture Ministry'),
      org('Central Bank'),
      org('Central Bank', 'AZ'),
      org('Central Bank', 'GE'),
    ];
    const keys = keysIn('a', '2021-01-12', told).map(({ key }) => key);
    expect(keys[1]).toBe('org:ministry-of-culture-az');
    expect(keys[2]).toContain('|a');
  });

  it("is nobody else's where the article does not say whose it is", () => {
    const [one, other] = [keyOf(org('Foreign Ministry'), 'a1'), keyOf(org('Foreign Ministry'), 'a2')];
    const [first] = idsOf([one]);
    const [second] = idsOf([other]);
    expect(first).not.toBe(second);
  });
});

describe('other bodies', () => {
  it('are found in the gazetteer under historical names and abbreviations', () => {
    for (const name of ['Organisation of the Islamic Conference', 'OIC', 'Organization of Islamic Cooperation'])
      expect(keyOf(org(name))).toBe('org:oic');
    expect(keyOf(org('Islamic World Educational, Scientific and Cultural Organization'))).toBe('org:icesco');
  });

  it.each([
    ['Baku International Centre of Multiculturalism', 'Baku International Center of Multiculturalism'],
    ['Committee on Foreign Policy Studies', 'Foreign Policy Studies Committee'],
    ['Azersun Holding', 'Azersun'],
    ['Fundação Oriente', 'Fundacao Oriente'],
  ])('%s and %s are one', (a, b) => {
    const [x, y] = idsOf([keyOf(org(a)), keyOf(org(b))]);
    expect(x).toBe(y);
  });

  it('take the abbreviation that an article gives for them', () => {
    const full = keyOf(org('Riverine Water Compact Bureau', null, ['RWCB']));
    const [x, y] = idsOf([full, keyOf(org('RWCB'))]);
    expect(x).toBe(y);
  });

  it('show an abbreviation that only fits as a candidate', () => {
    const { entities, candidates } = resolveBlock(
      [keyOf(org('Riverine Water Compact Bureau')), keyOf(org('RWCB'))],
      [],
    );
    expect(entities).toHaveLength(2);
    expect(candidates.map((candidate) => candidate.reasons[0]?.finding)).toEqual(['abbreviation fits']);
  });

  it.each([
    ['National Library', 'AZ', 'National Library', 'UZ'],
    ['Democratic Party', 'US', 'Democratic Party', 'ID'],
    ['Riverine Water Bureau', null, 'Riverine Wind Bureau', null],
  ] as const)('%s (%s) and %s (%s) are two', (a, x, b, y) => {
    const [one, other] = idsOf([keyOf(org(a, x)), keyOf(org(b, y))]);
    expect(one).not.toBe(other);
  });
});

describe('events and agreements', () => {
  const event = (name: string, day: string, article = 'a'): string => keyOf({ kind: 'Event', name }, article, day);

  it('keep one series one, and the summits of two years two', () => {
    expect(
      idsOf([
        event('World Forum on Intercultural Dialogue', '2021-01-12'),
        event('World Forum on Intercultural Dialogue', '2023-05-01'),
      ]),
    ).toEqual(['event:world-forum-on-intercultural-dialogue', 'event:world-forum-on-intercultural-dialogue']);
    expect(
      idsOf([
        event('NATO summit', '2021-06-14'),
        event('NATO Summit', '2022-06-29'),
        event('2022 NATO Summit', '2021-12-01'),
      ]),
    ).toEqual(['event:nato-summit-2021', 'event:nato-summit-2022', 'event:nato-summit-2022']);
  });

  it('keep what names nothing in particular within its article', () => {
    const project = (article: string): string => keyOf({ kind: 'Agreement', name: 'joint startup project' }, article);
    expect(project('a1')).not.toBe(project('a2'));
    const paris = (article: string): string => keyOf({ kind: 'Agreement', name: 'Paris Agreement' }, article);
    expect(paris('a1')).toBe(paris('a2'));
  });
});

describe('places', () => {
  it.each([
    ['Kiev', 'Kyiv'],
    ['Nur-Sultan', 'Astana'],
    ['St. Petersburg', 'Saint Petersburg'],
    ['Łódź', 'Lodz'],
  ])('%s and %s are one', (a, b) => {
    const [x, y] = idsOf([keyOf({ kind: 'Place', name: a }), keyOf({ kind: 'Place', name: b })]);
    expect(x).toBe(y);
  });

  it('of one name in two countries are two', () => {
    const ids = idsOf([
      keyOf({ kind: 'Place', name: 'Tripoli', country: 'LY' }),
      keyOf({ kind: 'Place', name: 'Tripoli', country: 'LB' }),
    ]);
    expect(ids).toEqual(['place:tripoli-ly', 'place:tripoli-lb']);
  });
});

describe('countries', () => {
  it.each([
    ['Republic of Azerbaijan', null, 'country:AZ'],
    ['Azerbaijan', 'AZ', 'country:AZ'],
    ['Czech Republic', null, 'country:CZ'],
    ['Burma', null, 'country:MM'],
    ['Turkey', null, 'country:TR'],
  ] as const)('%s is %s', (name, country, id) => {
    expect(keyOf({ kind: 'Country', name, country })).toBe(id);
  });

  it('are named from the table, whatever an article calls them', () => {
    expect(knownEntity('country:TR')).toMatchObject({ name: 'Türkiye', country: 'TR', kind: 'Country' });
  });
});
