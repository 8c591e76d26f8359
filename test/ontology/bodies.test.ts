import { describe, expect, it, test } from 'vitest';
import { BODIES, COUNTRIES, spellingsOf } from '../../src/ontology/index.js';
import { claims, formsOfBody, formsOfCountry } from './surface-forms.js';

const byId = new Map(BODIES.map((row) => [row.id, row]));
const byForm = claims(BODIES, (row) => row.id, formsOfBody);

describe('the table of bodies', () => {
  it('knows at least 300 international bodies, and more of single states', () => {
    expect(BODIES.filter((row) => row.country === undefined).length).toBeGreaterThanOrEqual(300);
    expect(BODIES.filter((row) => row.country !== undefined).length).toBeGreaterThanOrEqual(300);
  });

  it('gives each a slug and a name of its own', () => {
    for (const row of BODIES) expect(row.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(byId.size).toBe(BODIES.length);
    expect(new Set(BODIES.map((row) => row.name)).size).toBe(BODIES.length);
  });

  it('lets no two bodies claim one form', () => {
    expect([...byForm].filter(([, ids]) => ids.size > 1).map(([form, ids]) => [form, ...ids])).toEqual([]);
  });

  it('shares no form with a country', () => {
    const countries = claims(COUNTRIES, (row) => row.code, formsOfCountry);
    expect([...byForm.keys()].filter((form) => countries.has(form))).toEqual([]);
  });

  it('points with partOf, country and seat only to what is there', () => {
    const codes = new Set(COUNTRIES.map((row) => row.code));
    const cities = new Set(COUNTRIES.flatMap((row) => [row.name, ...row.capitals, ...(row.places ?? [])]));
    for (const row of BODIES) {
      if (row.partOf !== undefined) expect(byId.has(row.partOf), `${row.id} is part of ${row.partOf}`).toBe(true);
      if (row.country !== undefined) expect(codes.has(row.country), `${row.id} is of ${row.country}`).toBe(true);
      if (row.seat !== undefined) expect(cities.has(row.seat), `${row.id} sits in ${row.seat}`).toBe(true);
    }
  });

  it('never makes a body its own whole, by however many steps', () => {
    for (const row of BODIES) {
      const seen = new Set<string>();
      for (let at = row.partOf; at !== undefined; at = byId.get(at)?.partOf) {
        expect(seen.has(at), `${row.id} → ${at}`).toBe(false);
        seen.add(at);
      }
      expect(seen.has(row.id), row.id).toBe(false);
    }
  });

  it('writes every form as a text does: no article but in a title, no stray space', () => {
    for (const row of BODIES)
      for (const form of formsOfBody(row)) {
        expect(form).toBe(form.trim());
        expect(form, row.id).not.toMatch(/\s{2}|^the |^$/);
      }
  });
});

test.each([
  // what a report writes, and the name under which the graph keeps it
  ['U.N. Security Council', 'UN Security Council'],
  ['United Nations Security Council', 'UN Security Council'],
  ['U.N.', 'United Nations'],
  ['EU', 'European Union'],
  ['European Community', 'European Union'],
  ['EEC', 'European Union'],
  ['Nato', 'NATO'],
  ['North Atlantic Treaty Organization', 'NATO'],
  ['OAU', 'African Union'],
  ['League of Arab States', 'Arab League'],
  ['ISESCO', 'ICESCO'],
  ['Turkic Council', 'Organization of Turkic States'],
  ['Organization of the Islamic Conference', 'OIC'],
  ['Commonwealth of Independent States', 'CIS'],
  ['CSCE', 'OSCE'],
  ['Minsk Group', 'OSCE Minsk Group'],
  ['GATT', 'WTO'],
  ['International Monetary Fund', 'IMF'],
  ['U.N. war crimes court', 'ICTY'],
  ['Yugoslav war crimes tribunal', 'ICTY'],
  ['World Court', 'International Court of Justice'],
  ['ICC', 'International Criminal Court'],
  ['State Department', 'US Department of State'],
  ['U.S. State Department', 'US Department of State'],
  ['Pentagon', 'US Department of Defense'],
  ['Itar-Tass', 'TASS'],
  ['Hizbollah', 'Hezbollah'],
  ['Houthi', 'Houthis'],
  ['al-Qaida', 'Al-Qaeda'],
  ['Palestine Liberation Organization', 'PLO'],
  ['Taleban', 'Taliban'],
  ['Bosnian Serb', 'Bosnian Serbs'],
  ['Polisario', 'Polisario Front'],
  ['Red Cross', 'International Committee of the Red Cross'],
  ['MSF', 'Doctors Without Borders'],
  ['Revolutionary Guards', 'IRGC'],
  ['Duma', 'State Duma'],
  ['Milli Majlis', 'Milli Majlis'],
])('%s is %s', (form, name) => {
  expect([...(byForm.get(form) ?? [])].map((id) => byId.get(id)?.name)).toEqual([name]);
});

test.each([
  ['european-commission', 'european-union'],
  ['un-security-council', 'un'],
  ['unesco', 'un'],
  ['pace', 'council-of-europe'],
  ['ifc', 'world-bank'],
  ['ecowas-court', 'ecowas'],
])('%s is an organ of %s', (part, whole) => {
  expect(byId.get(part)?.partOf).toBe(whole);
});

test.each([
  ['UN Women', ['UN Women', 'U.N. Women', 'United Nations Women']],
  ['IMF', ['IMF', 'I.M.F.']],
  ['US Congress', ['US Congress', 'U.S. Congress', 'American Congress']],
  ['Interpol', ['Interpol']],
  ['UNHCR chief', ['UNHCR chief']],
])('news also writes %s as %j', (name, spellings) => {
  expect(spellingsOf(name)).toEqual(spellings);
});
