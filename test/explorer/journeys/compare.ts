import { describe, expect, it } from 'vitest';
import { until } from '../browser.js';
import { drawingOf } from '../drawing.js';
import type { Explorer } from '../explorer.js';

const PAIR = '#/compare?a=country:FJ&b=country:NZ';

/** Comparing two countries, many countries, and days. */
export function compareJourneys(explorer: () => Explorer): void {
  describe('Compare', () => {
    it('opens, for each bar of the timeline, just the statements that it counts', async () => {
      const page = await explorer().open(PAIR);
      const bars = page.getByRole('group', { name: 'Acts by time and class' }).getByRole('button');
      await bars.first().waitFor();
      for (let at = 0; at < (await bars.count()); at++) {
        const words = await bars.nth(at).getAttribute('aria-label');
        const [, heading, count] = /, ([A-Z][^:]*): (\d+)$/.exec(words ?? '') ?? [];
        await bars.nth(at).focus();
        await page.keyboard.press('Enter');
        const evidence = page.getByRole('region', { name: 'Evidence' });
        await evidence.getByRole('heading', { name: heading ?? '' }).waitFor();
        await evidence.getByText(new RegExp(`^${count} statements?`)).waitFor();
        expect(await evidence.locator('.statement-card').count()).toBe(Number(count));
      }
    });

    it('tells whether it warms, who met, what was agreed and whom they share', async () => {
      const page = await explorer().open(PAIR);
      await page.getByText(/Warming|Cooling|Steady|Too little to tell/).waitFor();
      for (const heading of ['Who met whom', 'Agreements', 'Partners of both', 'Adversaries of both']) {
        await page.getByRole('heading', { name: heading }).waitFor();
      }
      await page.getByText('Apenisa Waqatabu').first().waitFor();
    });

    it('lets one choose the two', async () => {
      const page = await explorer().open('#/compare');
      await page.getByRole('combobox', { name: 'First' }).fill('Venezuela');
      await page
        .getByRole('option', { name: /^Venezuela/ })
        .first()
        .click();
      await page.getByRole('combobox', { name: 'Second' }).fill('Colombia');
      await page
        .getByRole('option', { name: /^Colombia/ })
        .first()
        .click();
      await page.getByRole('group', { name: 'Acts by time and class' }).waitFor();
      expect(new URL(page.url()).hash).toBe('#/compare?a=country:VE&b=country:CO');
    });

    it('sets many countries against each other, and leads from a cell to the two', async () => {
      const page = await explorer().open('#/matrix');
      const cell = page.getByRole('link', { name: /^Fiji and New Zealand: [+−]?\d\.\d, \d+ statements?$/ });
      await cell.waitFor();
      expect(await page.locator('.matrix tbody tr').count()).toBe(15);
      await page.getByRole('combobox', { name: 'Add a country' }).fill('Azerbaijan');
      await page
        .getByRole('option', { name: /Azerbaijan/ })
        .first()
        .click();
      await page.getByRole('rowheader', { name: /Azerbaijan/ }).waitFor();
      await cell.click();
      await page.getByRole('heading', { level: 1, name: 'Compare' }).waitFor();
    });

    it('plays the graph through time: early days have less', async () => {
      const page = await explorer().open('#/graph?ids=country:FJ,country:NZ');
      await drawingOf(page).settled();
      const now = Number(await page.evaluate("document.querySelector('.stage').stage.graph.size"));
      await page.getByRole('slider', { name: 'As of' }).fill('11000');
      await until(page, "location.hash.includes('until=')");
      await until(page, `document.querySelector('.stage').stage.graph.size < ${now}`);
      await page.getByRole('button', { name: 'Play' }).click();
      await page.getByRole('button', { name: 'Pause' }).waitFor();
      await page.getByRole('button', { name: 'Play' }).waitFor();
      await until(page, `document.querySelector('.stage').stage.graph.size === ${now}`);
    });
  });
}
