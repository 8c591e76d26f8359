import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entente } from './memory-io.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-extract-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = 'Foreign Minister Ana Silva of Brazil met Foreign Minister Kenji Mori of Japan on Tuesday.';
const write = (name: string, content: object | string): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const environment = { ENTENTE_WORKERS: '1' };

describe('entente extract', () => {
  it('writes a file an article, named by its id, in the exchange format', async () => {
    const input = write('one.json', { id: '042', title: 'Talks', publishedAt: '2021-01-12T08:00:00Z', text });
    const out = join(folder, 'out');
    expect(await entente(['extract', input, '--out', out], environment)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readdirSync(out)).toEqual(['042.json']);
    const extraction = JSON.parse(readFileSync(join(out, '042.json'), 'utf8'));
    expect(Object.keys(extraction)).toEqual(['article', 'entities', 'relations']);
    expect(extraction.article).toBe('042');
    const met = extraction.relations.find(({ type }: { type: string }) => type === 'MET');
    expect(Object.keys(met)).toEqual(
      'type subject object status negated attributedTo date endDate title confidence evidence'.split(' '),
    );
    expect(text.slice(met.evidence.start, met.evidence.end)).toBe(text);
    const nameOf = (id: string) => extraction.entities.find((entity: { id: string }) => entity.id === id).name;
    expect([nameOf(met.subject), nameOf(met.object)].sort()).toEqual(['Ana Silva', 'Kenji Mori']);
    for (const { mentions, name } of extraction.entities)
      if (name === 'Ana Silva') expect(text.slice(mentions[0].start, mentions[0].end)).toBe('Ana Silva');
  });

  it('leaves `country` out where there is none, and takes articles without a day', async () => {
    const input = write('two.json', { id: '43', title: '', text: 'France joined UNESCO, the organization said.' });
    const { code, stdout } = await entente(['extract', input], environment);
    expect(code).toBe(0);
    const { entities } = JSON.parse(stdout);
    const unesco = entities.find(({ name }: { name: string }) => name === 'UNESCO');
    const france = entities.find(({ name }: { name: string }) => name === 'France');
    expect(unesco).not.toHaveProperty('country');
    expect(france.country).toBe('FR');
  });

  it('writes JSON Lines in the order of the input, a line on standard error for each bad article, and ends with 1', async () => {
    const lines = Array.from({ length: 12 }, (_, at) =>
      JSON.stringify({ id: `a${at}`, text: text.repeat(1 + (at % 3)) }),
    );
    lines.splice(4, 0, '{"id": "bad"}');
    const { code, stdout, stderr } = await entente(['extract', '-'], environment, lines.join('\n'));
    expect(code).toBe(1);
    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).article);
    expect(ids).toEqual(Array.from({ length: 12 }, (_, at) => `a${at}`));
    expect(stderr).toBe('-:5: It has no text. Give the article its body in the field "text".\n');
  });

  it('keeps files within the folder, whatever an id says', async () => {
    const input = write('three.json', { id: '../../escape', text });
    const out = join(folder, 'safe');
    await entente(['extract', input, '--out', out], environment);
    expect(readdirSync(out)).toEqual(['_%2F..%2Fescape.json']);
  });

  it('explains: to a person on the screen, with the rule behind each relation in files', async () => {
    const input = write('four.json', { id: '44', text });
    const shown = await entente(['extract', input, '--explain'], environment);
    expect(shown.stdout).toContain('MET');
    expect(shown.stdout).toContain('Ana Silva');
    const out = join(folder, 'explained');
    await entente(['extract', input, '--explain', '--out', out], environment);
    const { relations } = JSON.parse(readFileSync(join(out, '44.json'), 'utf8'));
    expect(relations.length).toBeGreaterThan(0);
    for (const relation of relations) {
      expect(relation.rule).toMatch(/./);
      expect(relation).toHaveProperty('triggerSpan');
    }
  });

  it('knows the names of a gazetteer of one own, and says which line of it is wrong', async () => {
    const names = write('names.yaml', 'entities:\n  - name: Quorum Circle\n    kind: Organization\n');
    const input = write('five.json', { id: '45', text: 'Brazil joined the Quorum Circle, officials said.' });
    const known = await entente(['extract', input, '--gazetteer', names], environment);
    expect(known.stderr).toBe('');
    const { entities } = JSON.parse(known.stdout);
    expect(entities.map(({ name }: { name: string }) => name)).toContain('Quorum Circle');
    const wrong = await entente(
      ['extract', input, '--gazetteer', write('wrong.yaml', 'entities:\n  - name: Xenia\n    kind: Unicorn\n')],
      environment,
    );
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toMatch(/^entente: Line \d+ of the gazetteer .*wrong\.yaml.*kind/);
  });
});
