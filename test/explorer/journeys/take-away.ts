import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answered, drawingOf } from '../drawing.js';
import type { Explorer } from '../explorer.js';

async function download(page: Page, button: string): Promise<Buffer> {
  const arrives: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFile(await (await arrives).path());
}

/** What one takes away: addresses, queries, pictures, tables, paper. */
export function takeAwayJourneys(explorer: () => Explorer): void {
  describe('Take away', () => {
    it('restores a view from its address, and goes back and forth', async () => {
      const { client, open } = explorer();
      const page = await open('#/graph?ids=country:FJ');
      await drawingOf(page).settled();
      await page.getByRole('checkbox', { name: 'Verbal cooperation' }).check();
      await page.getByRole('button', { name: 'Table' }).click();
      await answered(page);
      await page
        .getByRole('button', { name: /^Read the evidence: .*New Zealand/ })
        .first()
        .click();
      await page.getByRole('heading', { name: 'Fiji — New Zealand' }).waitFor();
      const address = page.url();
      const table = await page.locator('.graph-table').innerText();
      const elsewhere = await open(new URL(address).hash);
      await elsewhere.getByRole('heading', { name: 'Fiji — New Zealand' }).waitFor();
      await elsewhere.locator('.graph-table tbody tr').first().waitFor();
      expect(await elsewhere.locator('.graph-table').innerText()).toBe(table);
      await page.reload();
      await page.getByRole('heading', { name: 'Fiji — New Zealand' }).waitFor();
      await page.goBack();
      await page.getByRole('heading', { name: 'Fiji — New Zealand' }).waitFor({ state: 'detached' });
      await page.goForward();
      await page.getByRole('heading', { name: 'Fiji — New Zealand' }).waitFor();
      expect(page.url()).toBe(address);
      expect(new URL(address).origin).toBe(new URL(client.url).origin);
    });

    it('copies a query that runs as it is', async () => {
      const { client, open } = explorer();
      for (const view of [
        '#/graph?ids=country:FJ&types=MET,PRAISED&since=2010-01-01',
        '#/compare?a=country:FJ&b=country:NZ',
        '#/matrix',
      ]) {
        const page = await open(view);
        await page.getByRole('button', { name: 'Copy query' }).first().click();
        await page.getByRole('button', { name: 'Copied' }).waitFor();
        const query = String(await page.evaluate('navigator.clipboard.readText()'));
        const { data, errors } = await client.send<Record<string, unknown>>(query);
        expect(errors).toEqual([]);
        expect(Object.values(data ?? {})[0]).toBeTruthy();
      }
    });

    it('exports the drawing as PNG and SVG, and the ties as CSV', async () => {
      const page = await explorer().open('#/graph?ids=country:FJ');
      await drawingOf(page).settled();
      const png = await download(page, 'PNG');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.length).toBeGreaterThan(10_000);
      const svg = (await download(page, 'SVG')).toString();
      expect(svg).toMatch(/^<svg [\s\S]*<line [\s\S]*New Zealand[\s\S]*<\/svg>\n$/);
      const csv = (await download(page, 'CSV')).toString();
      const [head, ...rows] = csv.split('\r\n');
      expect(head).toBe('\uFEFFsubject,type,object,class,stories,statements,confidence,firstOn,lastOn');
      await page.getByRole('button', { name: 'Table' }).click();
      await page.locator('.graph-table tbody tr').first().waitFor();
      expect(rows.filter((row) => row !== '').length).toBe(await page.locator('.graph-table tbody tr').count());
    });

    it('prints without what is only for the screen', async () => {
      const page = await explorer().open('#/compare?a=country:FJ&b=country:NZ');
      await page.getByRole('group', { name: 'Acts by time and class' }).waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.top-bar').isVisible()).toBe(false);
      expect(await page.locator('.timeline').isVisible()).toBe(true);
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(5_000);
    });
  });
}
