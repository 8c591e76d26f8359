import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { serve } from '../../api/seeded.js';
import { until } from '../browser.js';
import { drawingOf } from '../drawing.js';
import type { Explorer } from '../explorer.js';

/** The views, with something that shows that each has its data. */
export const VIEWS: readonly (readonly [name: string, view: string, shown: string])[] = [
  ['start', '', '.statement-line'],
  ['graph', '#/graph?ids=country:FJ,country:NZ&sel=e~country:FJ|country:NZ|MATERIAL_CONFLICT', '.statement-card'],
  ['entity', '#/entity?id=person:idriss-farah-waberi', '.office-chart'],
  ['compare', '#/compare?a=country:FJ&b=country:NZ', '.timeline'],
  ['matrix', '#/matrix', '.matrix td a'],
  ['load', '#/load', '.drop-area'],
  ['candidates', '#/candidates', '.candidate'],
  ['a curator’s form', '#/entity?id=person:ilham-aliyev&form=split', '.curator-form'],
  ['table', '#/graph?ids=country:FJ&view=table', '.graph-table td'],
  ['a chosen entity', '#/graph?ids=country:FJ&sel=n~country:NZ', '.node-lines button'],
  ['ways', '#/graph?ids=country:FJ&from=country:FJ&to=country:US', '[aria-label="Ways between"] li'],
  ['statements', '#/entity?id=country:FJ&tab=statements', '.statement-card'],
  ['an entity’s articles', '#/entity?id=country:FJ&tab=articles', '#tab-panel li'],
  ['merging', '#/entity?id=person:idriss-farah-waberi&form=merge', '.curator-form'],
  ['renaming', '#/entity?id=person:idriss-farah-waberi&form=rename', '.curator-form'],
  ['a bar', '#/compare?a=country:FJ&b=country:NZ&bar=2012-01-01~VERBAL_COOPERATION', '.evidence .statement-card'],
  ['decisions', '#/decisions', 'h1'],
  ['nothing chosen', '#/graph', 'h1'],
  ['no such view', '#/nowhere', 'h1'],
];

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** How it must feel: accessible, narrow enough, quick, and calm when the service is away. */
export function feelJourneys(explorer: () => Explorer): void {
  describe('Feel', () => {
    it.each(['light', 'dark'] as const)('has no serious fault of accessibility (%s)', async (theme) => {
      const axe = await readFile(AXE, 'utf8');
      for (const [name, view, shown] of VIEWS) {
        const page = await explorer().open(view, { theme });
        await page.locator(shown).first().waitFor();
        await page.evaluate(axe);
        const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
        const serious = violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(
            ({ id, nodes }) =>
              `${name}: ${id}: ${nodes
                .map(({ html }) => html)
                .slice(0, 3)
                .join(' ')}`,
          );
        expect(serious).toEqual([]);
        await page.context().close();
      }
    });

    it('gives the focus back to what opened a panel or a form', async () => {
      const page = await explorer().open('#/graph?ids=country:FJ&view=table');
      const read = page.getByRole('button', { name: /^Read the evidence:/ }).nth(1);
      await read.focus();
      await page.keyboard.press('Enter');
      const close = page.getByRole('region', { name: 'Evidence' }).getByRole('button', { name: 'Close' });
      await close.focus();
      await page.keyboard.press('Enter');
      await until(page, "document.activeElement.getAttribute('aria-label')?.startsWith('Read the evidence')");
      await page.goto(new URL('#/compare?a=country:FJ&b=country:NZ', page.url()).href);
      const bar = page.getByRole('group', { name: 'Acts by time and class' }).getByRole('button').nth(1);
      await bar.focus();
      await page.keyboard.press('Enter');
      await close.focus();
      await page.keyboard.press('Enter');
      await until(page, "document.activeElement.classList.contains('bar-of')");
      await page.goto(new URL('#/entity?id=person:idriss-farah-waberi', page.url()).href);
      await page.getByRole('button', { name: 'Rename' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: 'Rename' }).getByRole('button', { name: 'Close' }).focus();
      await page.keyboard.press('Enter');
      await until(page, "document.activeElement.textContent === 'Rename'");
    });

    it('fits 1024 pixels', async () => {
      for (const [name, view, shown] of VIEWS) {
        const page = await explorer().open(view, { width: 1024, height: 700 });
        await page.locator(shown).first().waitFor();
        const wide = await page.evaluate('document.documentElement.scrollWidth');
        expect(`${name} ${wide}`).toBe(`${name} 1024`);
        await page.context().close();
      }
    });

    it('tells how soon the graph stands (printed, not judged)', async () => {
      const page = await explorer().open('#/graph?ids=country:FJ,country:NZ');
      await drawingOf(page).settled();
      await page.reload({ waitUntil: 'load' });
      await until(page, "document.querySelector('.stage')?.stage?.graph.size > 0");
      const ms = await page.evaluate(
        'Math.round(performance.now() - performance.getEntriesByType("navigation")[0].loadEventEnd)',
      );
      console.log(`explorer: the graph stands ${ms} ms after the page is loaded`);
    });

    it('remembers light or dark', async () => {
      const page = await explorer().open('');
      await page.getByRole('button', { name: /^Theme: Auto/ }).click();
      await page.getByRole('button', { name: /^Theme: Light/ }).click();
      await page.reload();
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    });

    it('says that the service is away, keeps what it shows, and goes on when it is back', async () => {
      const { client, open } = explorer();
      const other = await serve(client.graph);
      const port = Number(new URL(other.url).port);
      const page = await open('');
      await page.goto(new URL('/#/entity?id=country:FJ', other.url).href);
      await page.locator('.tie-item').first().waitFor();
      await other.stop();
      await page.getByRole('tab', { name: 'Articles' }).click();
      await page.getByText('The service does not answer.').first().waitFor();
      await page.getByRole('heading', { level: 1, name: 'Fiji' }).waitFor();
      const again = await serve(client.graph, { port });
      await page.getByRole('heading', { name: /\d articles?/ }).waitFor();
      await page.getByText('The service does not answer.').first().waitFor({ state: 'detached' });
      await page.goto('about:blank');
      await again.stop();
    });
  });
}
