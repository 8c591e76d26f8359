import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createRuleExtractor } from '../../src/extraction/index.js';
import { SEEN } from './cases/index.js';
import type { Table } from './claims.js';
import { HELD_OUT } from './held-out/index.js';
import { figuresOf, lineOf, precisionOf, recallOf, run } from './scoring.js';

interface Floor {
  readonly recall: number;
  readonly precision: number;
}

type Floors = Readonly<Record<'seen' | 'held-out', Readonly<Record<string, Floor>>>>;

const floors = JSON.parse(readFileSync(new URL('./floors.json', import.meta.url), 'utf8')) as Floors;
const extractor = createRuleExtractor();

const keepsFloors = (half: keyof Floors, tables: readonly Table[]) =>
  describe(`what sentences state, ${half}`, () => {
    test.each(tables.map((table) => [table.construction, table] as const))('%s', async (construction, table) => {
      const floor = floors[half][construction];
      const figures = figuresOf(await run(table, extractor));
      console.log(lineOf(`${half} ${construction}`, figures));
      expect(floor, `${construction} has a floor in floors.json`).toBeDefined();
      expect(recallOf(figures)).toBeGreaterThanOrEqual(floor?.recall ?? 1);
      expect(precisionOf(figures)).toBeGreaterThanOrEqual(floor?.precision ?? 1);
    });
  });

keepsFloors('seen', SEEN);
keepsFloors('held-out', HELD_OUT);
