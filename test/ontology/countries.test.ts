import { describe, expect, it, test } from 'vitest';
import {
  AMBIGUOUS_COUNTRY_FORMS,
  COUNTRIES,
  COUNTRY_NAMES_OF_OTHER_THINGS,
  PHRASES_OF_NO_COUNTRY,
  REGIONS_OF_NO_COUNTRY,
} from '../../src/ontology/index.js';
import { claims, formsOfCountry } from './surface-forms.js';

/** ISO 3166-1 alpha-2, all 249 officially assigned. */
const ISO_3166_1 = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
  GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
  KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT
  MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
  SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
  UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`
  .trim()
  .split(/\s+/);

const byForm = claims(COUNTRIES, (row) => row.code, formsOfCountry);
const codesOf = (form: string): readonly string[] => [...(byForm.get(form) ?? [])];

describe('the table of countries', () => {
  it('holds each of the 249 codes of ISO 3166-1 once, and Kosovo', () => {
    expect(ISO_3166_1).toHaveLength(249);
    expect(COUNTRIES.map((row) => row.code).sort()).toEqual([...ISO_3166_1, 'XK'].sort());
  });

  it('gives each its own alpha-3 code', () => {
    for (const row of COUNTRIES) expect(row.alpha3, row.code).toMatch(/^[A-Z]{3}$/);
    expect(new Set(COUNTRIES.map((row) => row.alpha3)).size).toBe(COUNTRIES.length);
  });

  it('lets no two countries claim one form, but for those listed as ambiguous with the same countries', () => {
    const shared = [...byForm].filter(([, codes]) => codes.size > 1);
    expect(Object.fromEntries(shared.map(([form, codes]) => [form, [...codes].sort()]))).toEqual(
      Object.fromEntries(Object.entries(AMBIGUOUS_COUNTRY_FORMS).map(([form, codes]) => [form, [...codes].sort()])),
    );
  });

  it('lists the likelier owner of an ambiguous form first, in the table as in the list', () => {
    for (const [form, codes] of Object.entries(AMBIGUOUS_COUNTRY_FORMS))
      expect(codesOf(form), form).toEqual([...codes]);
  });

  it('writes every form as a text does: no article, no stray space, no comma but in the name', () => {
    for (const row of COUNTRIES)
      for (const form of formsOfCountry(row)) {
        expect(form).toBe(form.trim());
        expect(form).not.toMatch(/\s{2}|^the |^$/);
        if (form !== row.name) expect(form).not.toContain(',');
      }
  });

  it('tells the people and the seat of government of every member state', () => {
    // Territories without inhabitants, and city states named as their capital, have none.
    const noCapital = COUNTRIES.filter((row) => row.capitals.length === 0).map((row) => row.code);
    expect(noCapital.sort()).toEqual(
      'AI AQ AX BL BM BQ BV CC CX GG GI GS HK HM IM IO JE KY MF MO MS NF PM RE SG SJ SM ST TF TK UM VA'.split(' '),
    );
    const noPeople = COUNTRIES.filter((row) => row.demonyms.length === 0).map((row) => row.code);
    expect(noPeople.sort()).toEqual('AQ BV GS HM SJ TF UM VA'.split(' '));
  });
});

test.each([
  // what a wire report writes, and whom it means
  ['U.S.', 'US'],
  ['Washington', 'US'],
  ['White House', 'US'],
  ['Foggy Bottom', 'US'],
  ['Britain', 'GB'],
  ['Downing Street', 'GB'],
  ['Scottish', 'GB'],
  ['Kremlin', 'RU'],
  ['Soviet Union', 'RU'],
  ['Soviets', 'RU'],
  ['Kiev', 'UA'],
  ['Crimea', 'UA'],
  ['Bankova', 'UA'],
  ['Élysée', 'FR'],
  ["Quai d'Orsay", 'FR'],
  ['West Germany', 'DE'],
  ['East Germans', 'DE'],
  ['Bonn', 'DE'],
  ['Turkey', 'TR'],
  ['Ankara', 'TR'],
  ['Peking', 'CN'],
  ['Zhongnanhai', 'CN'],
  ['Blue House', 'KR'],
  ['D.P.R.K.', 'KP'],
  ['Pyongyang', 'KP'],
  ['Burma', 'MM'],
  ['Rangoon', 'MM'],
  ['Kampuchean', 'KH'],
  ['Zaire', 'CD'],
  ['Upper Volta', 'BF'],
  ["Cote d'Ivoire", 'CI'],
  ['Ivorian', 'CI'],
  ['Swaziland', 'SZ'],
  ['Cape Verde', 'CV'],
  ['East Timor', 'TL'],
  ['Holy See', 'VA'],
  ['Palestinian Authority', 'PS'],
  ['Gaza', 'PS'],
  ['Ramallah', 'PS'],
  ['Yugoslav', 'RS'],
  ['Czechoslovakia', 'CZ'],
  ['Macedonian', 'MK'],
  ['Argentine', 'AR'],
  ['Argentinian', 'AR'],
  ['Malvinas', 'FK'],
  ['Planalto', 'BR'],
  ['Malacañang', 'PH'],
  ['Nur-Sultan', 'KZ'],
  ["Sana'a", 'YE'],
  ['The Hague', 'NL'],
  ['Baku', 'AZ'],
  ['Shusha', 'AZ'],
  ['Samarkand', 'UZ'],
  ['Sharm el-Sheikh', 'EG'],
  ['Benghazi', 'LY'],
  ['Nigerien', 'NE'],
  ['Nigerian', 'NG'],
  ['Bissau-Guinean', 'GW'],
  ['Guinean', 'GN'],
  ['Taiwanese', 'TW'],
  ['Greek Cypriots', 'CY'],
])('%s means %s', (form, code) => {
  expect(codesOf(form)).toEqual([code]);
});

test.each(['Czechia', 'Türkiye', 'South Korea', 'Vietnam', 'United States', 'United Kingdom', 'Azerbaijan'])(
  '%s is a name as the ontology writes it',
  (name) => {
    expect(COUNTRIES.filter((row) => row.name === name)).toHaveLength(1);
  },
);

describe('what only looks like a country', () => {
  it('keeps seas, regions and peoples out of the rows', () => {
    for (const phrase of [...REGIONS_OF_NO_COUNTRY, ...PHRASES_OF_NO_COUNTRY])
      expect(codesOf(phrase), phrase).toEqual([]);
    expect(REGIONS_OF_NO_COUNTRY).toContain('Persian Gulf');
    expect(PHRASES_OF_NO_COUNTRY).toContain('African American');
  });

  it('warns only of forms that some row has', () => {
    for (const form of COUNTRY_NAMES_OF_OTHER_THINGS) expect(codesOf(form), form).not.toEqual([]);
  });
});
