import { describe, expect, it } from 'vitest';
import { until } from '../browser.js';
import { answered, type Box, drawingOf } from '../drawing.js';
import type { Explorer } from '../explorer.js';

const meets = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** Seeing a neighbourhood: drawing, table, filters, expanding, pinning, hiding, ways between. */
export function seeJourneys(explorer: () => Explorer): void {
  describe('See', () => {
    it('draws labels that never touch', async () => {
      const page = await explorer().open('#/graph?ids=country:FJ,country:NZ,country:VE,country:CO&depth=2');
      const drawing = drawingOf(page);
      await drawing.settled();
      const labels = await drawing.labels();
      expect(labels.length).toBeGreaterThan(10);
      const touching = labels.flatMap((one, at) => labels.slice(at + 1).filter((other) => meets(one, other)));
      expect(touching).toEqual([]);
    });

    it('expands and collapses, and keeps in place what was placed by hand', async () => {
      const page = await explorer().open('#/graph?ids=country:FJ');
      const drawing = drawingOf(page);
      await drawing.settled();
      const before = await drawing.entities();
      const from = await drawing.pointAt('country:NZ');
      await page.mouse.down();
      await page.mouse.move(from.x + 60, from.y + 40, { steps: 5 });
      await page.mouse.up();
      await until(page, "location.hash.includes('pin=country:NZ~')");
      const pinned = new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('pin');
      await drawing.pointAt('country:NZ');
      await page.mouse.down();
      await page.mouse.up();
      await page.getByRole('button', { name: 'Expand' }).click();
      await until(page, `document.querySelector('.stage').stage.graph.order > ${before.length}`);
      await drawing.settled();
      expect(new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('pin')).toBe(pinned);
      const [, x, y] = (pinned ?? '').split('~').map(Number);
      const now = await page.evaluate("document.querySelector('.stage').stage.placeOf('country:NZ')");
      expect(now).toEqual({ x: expect.closeTo(x ?? 0, 1), y: expect.closeTo(y ?? 0, 1) });
      await page.getByRole('button', { name: 'Collapse' }).click();
      await until(page, `document.querySelector('.stage').stage.graph.order === ${before.length}`);
    });

    it('hides an entity and brings it back', async () => {
      const page = await explorer().open('#/graph?ids=country:FJ&sel=n~country:NZ');
      const drawing = drawingOf(page);
      await drawing.settled();
      await page.getByRole('button', { name: 'Hide' }).click();
      await until(page, "!document.querySelector('.stage').stage.graph.hasNode('country:NZ')");
      await page.getByRole('button', { name: 'Show 1 hidden' }).click();
      await until(page, "document.querySelector('.stage').stage.graph.hasNode('country:NZ')");
    });

    it('filters by class, date, confidence, status and source', async () => {
      const page = await explorer().open('#/graph?ids=country:FJ,country:NZ&view=table');
      const rows = page.locator('.graph-table tbody tr');
      await rows.first().waitFor();
      const all = await rows.count();
      await page.getByRole('checkbox', { name: 'Material conflict' }).check();
      await answered(page);
      expect(await rows.count()).toBeLessThan(all);
      for (const text of await rows.allTextContents()) expect(text).toContain('Material conflict');
      await page.getByRole('button', { name: 'Clear' }).click();
      await page.getByLabel('to', { exact: true }).fill('2010-12-31');
      await answered(page);
      expect(await rows.count()).toBeLessThan(all);
      for (const when of await rows.locator('td:nth-child(6)').allTextContents()) {
        expect(Number(/\d{4}/.exec(when)?.[0])).toBeLessThanOrEqual(2010);
      }
      await page.getByRole('button', { name: 'Clear' }).click();
      await page.getByRole('slider', { name: 'Confidence at least' }).fill('0.75');
      await until(page, "location.hash.includes('conf=0.75')");
      await answered(page);
      for (const text of await rows.locator('td:nth-child(7)').allTextContents())
        expect(Number(text)).toBeGreaterThanOrEqual(0.75);
      await page.getByRole('button', { name: 'Clear' }).click();
      await page.getByLabel('planned').check();
      await answered(page);
      await page
        .getByRole('button', { name: /^Read the evidence:/ })
        .first()
        .click();
      await page.locator('.statement-card').first().waitFor();
      for (const card of await page.locator('.statement-card').allInnerTexts()) expect(card).toContain('planned');
      await page.getByRole('button', { name: 'Clear' }).click();
      await page.locator('summary', { hasText: 'Sources' }).click();
      await page.getByLabel(/^Southern Cross Daily/).check();
      await page
        .getByRole('button', { name: /^Read the evidence:/ })
        .first()
        .click();
      await until(
        page,
        `(() => {
          const cards = [...document.querySelectorAll('.statement-card')];
          return cards.length > 0 && cards.every((card) => card.textContent.includes('Southern Cross Daily, '));
        })()`,
      );
    });

    it('shows the same ties as a table', async () => {
      const page = await explorer().open('#/graph?ids=country:FJ');
      const drawing = drawingOf(page);
      await drawing.settled();
      const drawn = await page.evaluate("document.querySelector('.stage').stage.graph.size");
      await page.getByRole('button', { name: 'Table' }).click();
      await page.locator('.graph-table tbody tr').first().waitFor();
      const lines = await page
        .locator('.graph-table tbody tr')
        .evaluateAll((rows: { querySelectorAll(s: string): ArrayLike<{ textContent: string | null }> }[]) =>
          rows.map((row) => {
            const cells = Array.from(row.querySelectorAll('td'), (cell) => cell.textContent ?? '');
            return `${[cells[0], cells[2]].sort().join(' ')} ${cells[3]}`;
          }),
        );
      expect(new Set(lines).size).toBe(drawn);
    });

    it('is walked with keys', async () => {
      const page = await explorer().open('#/graph?ids=country:FJ');
      await drawingOf(page).settled();
      await page.locator('.stage').focus();
      await page.keyboard.press('ArrowRight');
      await page.getByRole('region', { name: 'Fiji' }).waitFor();
      await page.keyboard.press('ArrowRight');
      await until(page, '/sel=n~(?!country:FJ)/.test(location.hash)');
      await page.keyboard.press('Escape');
      await until(page, "!location.hash.includes('sel=')");
    });

    it('finds a way between two that never met', async () => {
      const page = await explorer().open('#/graph?ids=country:FJ&sel=n~country:FJ');
      await page.getByRole('combobox', { name: 'Find a way from Fiji to' }).fill('United States');
      await page
        .getByRole('option', { name: /United States/ })
        .first()
        .click();
      const ways = page.getByRole('region', { name: 'Ways between' });
      await ways.getByRole('button', { name: /step/ }).first().waitFor();
      expect(await ways.getByRole('link', { name: 'United States' }).count()).toBeGreaterThan(0);
      await until(page, "document.querySelector('.stage').stage.graph.hasNode('country:US')");
    });
  });
}
