import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { EntenteError } from '../../../src/errors/index.js';
import { createRuleExtractor, parseGazetteer } from '../../../src/extraction/index.js';
import { BODIES } from '../../../src/ontology/index.js';

const entity = (...lines: string[]): string => ['entities:', '  - name: Nordic Water Council', ...lines].join('\n');
const ORGANIZATION = '    kind: Organization';

/** The line and the sentence of the error that a file gives. */
function problemOf(text: string): { line: unknown; file: unknown; message: string; advice: string } {
  try {
    parseGazetteer(text, 'names.yaml');
  } catch (thrown) {
    if (!(thrown instanceof EntenteError) || thrown.code !== 'BAD_GAZETTEER') throw thrown;
    return { line: thrown.data.line, file: thrown.data.file, message: thrown.message, advice: thrown.advice };
  }
  throw new Error('The file was taken.');
}

describe('a gazetteer of one’s own', () => {
  test('has the entities of its file with what the file leaves out', () => {
    expect(parseGazetteer(entity(ORGANIZATION, '    aliases: [NWC]', '    country: NO'), 'f')).toEqual([
      {
        id: 'org:nordic-water-council',
        kind: 'Organization',
        name: 'Nordic Water Council',
        country: 'NO',
        aliases: ['NWC'],
        gender: null,
        offices: [],
      },
    ]);
  });

  test('is empty where the file is, or has comments alone', () => {
    expect(parseGazetteer('', 'f')).toEqual([]);
    expect(parseGazetteer('# nothing yet\n', 'f')).toEqual([]);
    expect(parseGazetteer('entities: []\n', 'f')).toEqual([]);
  });

  test('reads years as years, whichever way YAML sees them', () => {
    const offices = [
      '    kind: Person',
      '    offices:',
      '      - { title: Chair, of: UNESCO, from: 2021, to: "2022" }',
    ];
    expect(parseGazetteer(entity(...offices), 'f')[0]?.offices).toEqual([
      { title: 'Chair', of: 'org:unesco', from: '2021', to: '2022' },
    ]);
  });

  test('serves countries by code and name, known bodies, and entities of the same file in any order', () => {
    const text = `entities:
  - name: Ilze Berzina
    kind: Person
    offices:
      - { title: Envoy, of: LV }
      - { title: Minister, of: Republic of Latvia }
      - { title: Chair, of: the Nordic Water Council }
      - { title: Secretary, of: "org:nwc" }
  - { name: Nordic Water Council, kind: Organization, id: "org:nwc" }
`;
    const [person] = parseGazetteer(text, 'f');
    expect(person?.offices.map(({ of }) => of)).toEqual(['country:LV', 'country:LV', 'org:nwc', 'org:nwc']);
  });

  test('takes the place of a known body under all its names', () => {
    const [byName] = parseGazetteer(
      'entities: [{ name: the UNESCO, kind: Organization, aliases: [Paris House] }]',
      'f',
    );
    expect(byName).toMatchObject({ id: 'org:unesco', name: 'the UNESCO' });
    expect(byName?.aliases).toContain('Paris House');
    const known = BODIES.find(({ id }) => id === 'unesco');
    expect(byName?.aliases).toEqual(expect.arrayContaining([known?.name, ...(known?.aliases ?? [])]));
    const [byId] = parseGazetteer('entities: [{ name: Paris House, kind: Organization, id: "org:unesco" }]', 'f');
    expect(byId?.aliases).toContain('UNESCO');
  });

  test('is found in texts, before the names that the project knows', () => {
    const gazetteer = parseGazetteer(entity(ORGANIZATION, '    aliases: [NWC]'), 'f');
    const { extract } = createRuleExtractor({ gazetteer });
    const text = 'Latvia thanked the Nordic Water Council on Monday. The NWC accused Latvia of delay.';
    const { entities } = extract({ id: 'a', title: '', publishedOn: '2024-05-06', text });
    const found = entities.find(({ gazetteerId }) => gazetteerId === 'org:nordic-water-council');
    expect(found?.name).toBe('Nordic Water Council');
    expect(found?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Nordic Water Council', 'NWC']);
  });
});

describe('a wrong gazetteer is refused with its line', () => {
  it.each<[what: string, text: string, line: number, says: RegExp]>([
    ['broken YAML', 'entities:\n  - name: [\n', 3, /flow/i],
    ['another shape', '- name: X\n', 1, /object/],
    ['no entities', 'entites: []\n', 1, /entities|entites/],
    ['an unknown field', entity(ORGANIZATION, '    alias: [NWC]'), 4, /no field "alias"/],
    ['an unknown kind', entity('    kind: Company'), 3, /kind: .*Organization/],
    ['no kind', entity('    aliases: []'), 2, /kind/],
    ['a name without a capital', 'entities:\n  - kind: Event\n    name: nordic talks\n', 3, /capital/],
    [
      'an alias without a capital',
      entity(ORGANIZATION, '    aliases:', '      - NWC', '      - council'),
      6,
      /capital/,
    ],
    ['a country of no code', entity(ORGANIZATION, '    country: Norway'), 4, /two capital letters/],
    ['a code of no country', entity(ORGANIZATION, '    country: ZZ'), 4, /no country has the code ZZ/],
    ['an id of another kind', entity(ORGANIZATION, '    id: person:nwc'), 4, /begins with "org:"/],
    ['a gender of a body', entity(ORGANIZATION, '    gender: female'), 4, /only a Person/],
    [
      'a date of no form',
      entity('    kind: Person', '    offices:', '      - title: Chair', '        of: LV', '        from: May'),
      7,
      /YYYY/,
    ],
    [
      'an end before the beginning',
      entity('    kind: Person', '    offices: [{ title: Chair, of: LV, from: 2022-03, to: 2021 }]'),
      4,
      /before it began/,
    ],
    [
      'an office of nobody',
      entity('    kind: Person', '    offices: [{ title: Chair, of: Latvja }]'),
      4,
      /"Latvja" is no country/,
    ],
    ['an id twice', `${entity(ORGANIZATION)}\n  - name: Nordic Water-Council\n    kind: Organization\n`, 4, /taken/],
    [
      'a name twice',
      `${entity(ORGANIZATION)}\n  - name: Riga Forum\n    kind: Event\n    aliases: [the Nordic Water Council]\n`,
      6,
      /already a name/,
    ],
    ['a reference to nothing', 'entities: *nobody\n', 1, /nobody/],
  ])('%s', (_, text, line, says) => {
    const problem = problemOf(text);
    expect(problem.message).toMatch(says);
    expect(problem.message).toContain('names.yaml');
    expect(problem.line).toBe(line);
    expect(problem.advice).toContain('docs/gazetteer.md');
  });

  test('any other text at all gives entries or that error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((text) => `entities:\n - name: ${text}`),
        ),
        (text) => {
          try {
            expect(Array.isArray(parseGazetteer(text, 'f'))).toBe(true);
          } catch (thrown) {
            expect(thrown).toMatchObject({ code: 'BAD_GAZETTEER' });
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('docs/gazetteer.md', () => {
  const page = readFileSync(new URL('../../../docs/gazetteer.md', import.meta.url), 'utf8');
  const example = /```yaml\n(?<yaml>[\s\S]*?)```/.exec(page)?.groups?.yaml ?? '';

  test('gives an example that is taken as it says', () => {
    const entries = parseGazetteer(example, 'docs/gazetteer.md');
    expect(entries.map(({ id }) => id)).toEqual([
      'org:nordic-water-council',
      'org:riverbank-shipping',
      'person:andris-ozolins',
      'country:NZ',
      'agreement:daugava-basin-accord',
      'org:nato',
    ]);
    expect(entries[2]?.offices.map(({ of, from, to }) => [of, from, to])).toEqual([
      ['country:LV', '2021-05', '2024-01-31'],
      ['org:nordic-water-council', '2024-02', null],
    ]);
  });
});
