import { describe, expect, test } from 'vitest';
import type { ExtractedEntity, Extraction, Extractor } from '../../src/extraction/index.js';
import { SEEN } from './cases/index.js';
import { type Case, parseClaim, type Table } from './claims.js';
import { HELD_OUT } from './held-out/index.js';
import { normaliseName } from './names.js';
import { figuresOf, precisionOf, recallOf, run } from './scoring.js';

const TABLES = [...SEEN, ...HELD_OUT];
const CASES = TABLES.flatMap((table) => table.cases);

/** Reads nothing: says of each case just what the table says that it should. */
function oracleOf(table: Table): Extractor {
  const bySentence = new Map(table.cases.map((expected) => [expected.say, expected]));
  return {
    name: 'oracle',
    extract: ({ id, text }): Extraction => {
      const names = new Map<string, ExtractedEntity>();
      const idOf = (name: string): string => {
        const known = names.get(name);
        if (known) return known.id;
        const entity: ExtractedEntity = {
          id: `e${names.size + 1}`,
          kind: 'Country',
          name,
          aliases: [],
          country: null,
          gazetteerId: null,
          gender: null,
          mentions: [],
        };
        names.set(name, entity);
        return entity.id;
      };
      const relations = (bySentence.get(text)?.has ?? []).map(parseClaim).map((claim) => ({
        type: claim.type,
        subject: idOf(claim.subject[0] ?? ''),
        object: idOf(claim.object[0] ?? ''),
        status: claim.status,
        negated: claim.negated,
        attributedTo: claim.by?.[0] ? idOf(claim.by[0]) : null,
        date: claim.on,
        endDate: claim.until,
        dateBasis: null,
        title: claim.title,
        confidence: 1,
        evidence: { start: 0, end: text.length },
        subjectSpan: null,
        objectSpan: null,
        triggerSpan: null,
        rule: 'oracle',
      }));
      return { article: id, extractor: 'oracle', entities: [...names.values()], relations };
    },
  };
}

const silent: Extractor = {
  name: 'silent',
  extract: ({ id }) => ({ article: id, extractor: 'silent', entities: [], relations: [] }),
};

const claimsOf = ({ has, may = [], hasNot = [] }: Case) => [...has, ...may, ...hasNot].map(parseClaim);

describe('the tables of cases', () => {
  test('are many enough to judge by, and are halved', () => {
    // What wires and whole articles taught has its held-out half in test/extraction/wire and test/extraction/articles.
    const [seen, heldOut] = [SEEN, HELD_OUT].map((half) =>
      half
        .filter(({ construction }) => !/^(wire-|answers$|turns-of-news$)/.test(construction))
        .reduce((sum, { cases }) => sum + cases.length, 0),
    );
    expect(CASES.length).toBeGreaterThanOrEqual(840);
    expect(Math.abs((seen ?? 0) - (heldOut ?? 0))).toBeLessThanOrEqual(TABLES.length / 2);
  });

  test('say nothing twice, so that no held-out sentence has been seen', () => {
    expect(new Set(CASES.map(({ say }) => say)).size).toBe(CASES.length);
  });

  test.each(TABLES.map((table) => [table.construction, table] as const))(
    '%s asks for nothing that cannot be had',
    async (_, table) => {
      const figures = figuresOf(await run(table, oracleOf(table)));
      expect([recallOf(figures), precisionOf(figures)]).toEqual([1, 1]);
    },
  );

  test('give silence no credit for what it leaves out', async () => {
    const results = [];
    for (const table of SEEN) results.push(...(await run(table, silent)));
    expect(recallOf(figuresOf(results))).toBe(0);
  });

  test('give offices to no one whom the passage does not name', () => {
    const unknown = CASES.flatMap((expected) => {
      const words = normaliseName(expected.say);
      return claimsOf(expected)
        .filter(({ type }) => type === 'HOLDS_OFFICE' || type === 'ACCREDITED_TO')
        .filter(({ subject }) => !subject.some((name) => words.includes(normaliseName(name))))
        .map(({ text }) => text);
    });
    expect(unknown).toEqual([]);
  });
});
