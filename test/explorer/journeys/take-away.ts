import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { until } from '../browser.js';
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

    it.each([
      ['start', '', '.bars li'],
      [
        'filters',
        '#/graph?ids=country:FJ&view=table&conf=0.7&sort=type',
        'th[aria-sort="descending"] >> text=Does what',
      ],
      [
        'status and source',
        '#/graph?ids=country:FJ&view=table&status=OCCURRED&source=Southern Cross Daily',
        'td >> text=New Zealand',
      ],
      [
        'a way',
        '#/graph?ids=country:FJ&from=country:FJ&to=country:US&way=2',
        'li:nth-child(2) > button[aria-pressed="true"]',
      ],
      ['a chosen entity', '#/graph?ids=country:FJ&sel=n~country:NZ', 'section[aria-label="New Zealand"]'],
      [
        'a chosen line',
        '#/graph?ids=country:FJ&sel=e~country:FJ|country:NZ|MATERIAL_CONFLICT',
        '.evidence .statement-card',
      ],
      ['words about', '#/entity?id=country:FJ&tab=statements&about=accused-by', 'h2 >> text=Who accused it'],
      ['office-holders', '#/entity?id=country:FJ&together=true', 'text=/through .*Waqatabu/'],
      ['articles', '#/entity?id=country:FJ&tab=articles', 'h2 >> text=/\\d articles?/'],
      ['a bar', '#/compare?a=country:FJ&b=country:NZ&bar=2012-01-01~VERBAL_COOPERATION', '.evidence .statement-card'],
      ['the matrix', '#/matrix?ids=country:FJ,country:NZ,country:AU&until=2020-01-01', '.matrix tbody tr:nth-child(3)'],
      ['candidates', '#/candidates?min=0.2', '.candidate'],
      ['the load page', '#/load', '.drop-area'],
    ])('restores %s from its address, after a reload and after coming back', async (_name, view, shown) => {
      const page = await explorer().open(view);
      await page.locator(shown).first().waitFor();
      const address = page.url();
      await page.reload();
      await page.locator(shown).first().waitFor();
      await page.getByRole('link', { name: view === '#/load' ? 'Matrix' : 'Load' }).click();
      await page.locator(shown).first().waitFor({ state: 'detached' });
      await page.goBack();
      await page.locator(shown).first().waitFor();
      expect(page.url()).toBe(address);
      await page.goForward();
      await page.locator(shown).first().waitFor({ state: 'detached' });
    });

    it('copies the filters by status and source too', async () => {
      const { client, open } = explorer();
      const page = await open('#/graph?ids=country:FJ&status=OCCURRED&source=Southern Cross Daily');
      await drawingOf(page).settled();
      const drawn = Number(await page.evaluate("document.querySelector('.stage').stage.graph.order"));
      await page.getByRole('button', { name: 'Copy query' }).first().click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      const query = String(await page.evaluate('navigator.clipboard.readText()'));
      expect(query).toContain('status: [OCCURRED]');
      expect(query).toContain('sources: ["Southern Cross Daily"]');
      const { statements } = await client.ask<{
        statements: { nodes: { subject: { id: string }; object: { id: string } }[] };
      }>(query);
      const ids = new Set(statements.nodes.flatMap(({ subject, object }) => [subject.id, object.id]));
      expect(ids.size).toBe(drawn);
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
      const labels = await drawingOf(page).labels();
      expect(svg.match(/<text /g)).toHaveLength(labels.length);
      const csv = (await download(page, 'CSV')).toString();
      const [head, ...rows] = csv.split('\r\n');
      expect(head).toBe('\uFEFFsubject,type,object,class,stories,statements,confidence,firstOn,lastOn');
      await page.getByRole('button', { name: 'Table' }).click();
      await page.locator('.graph-table tbody tr').first().waitFor();
      expect(rows.filter((row) => row !== '').length).toBe(await page.locator('.graph-table tbody tr').count());
    });

    it.each([
      ['the timeline', '#/compare?a=country:FJ&b=country:NZ', '.timeline', 'Fiji and New Zealand'],
      ['the matrix', '#/matrix?ids=country:FJ,country:NZ', '.matrix td a', 'New Zealand'],
      ['offices', '#/entity?id=person:idriss-farah-waberi', '.office-chart', 'offices over time'],
    ])('exports %s as PNG, SVG and CSV', async (_name, view, shown, words) => {
      const page = await explorer().open(view);
      await page.locator(shown).first().waitFor();
      const png = await download(page, 'PNG');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.length).toBeGreaterThan(3_000);
      const svg = (await download(page, 'SVG')).toString();
      expect(svg).toMatch(/^<svg [\s\S]*<rect [\s\S]*<\/svg>\n$/);
      expect(svg).toContain(words);
      expect((await download(page, 'CSV')).toString().split('\r\n').length).toBeGreaterThan(2);
    });

    it('exports the statements that are read, as CSV', async () => {
      const page = await explorer().open('#/entity?id=country:FJ&tab=statements');
      await page.locator('.statement-card').first().waitFor();
      const [head, ...rows] = (await download(page, 'CSV')).toString().split('\r\n');
      expect(head).toContain('seenOn,subject,type,object');
      expect(rows.join('\n')).toContain(',Fiji,');
    });

    it('keeps in its address what part of the drawing is in sight', async () => {
      const page = await explorer().open('#/graph?ids=country:FJ');
      await drawingOf(page).settled();
      const box = await page.locator('.stage').boundingBox();
      await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 200);
      await page.mouse.wheel(0, -400);
      await until(page, "location.hash.includes('cam=')");
      const elsewhere = await explorer().open(new URL(page.url()).hash);
      await drawingOf(elsewhere).settled();
      const camera = "(({ x, y, ratio }) => [x, y, ratio])(document.querySelector('.stage').stage.sigma.getCamera())";
      const [there, here] = [(await elsewhere.evaluate(camera)) as number[], (await page.evaluate(camera)) as number[]];
      expect(here[2]).toBeLessThan(1);
      there.forEach((part, at) => {
        expect(part).toBeCloseTo(here[at] ?? 0, 2);
      });
      await page.getByRole('button', { name: 'Show all' }).click();
      await until(page, "document.querySelector('.stage').stage.sigma.getCamera().ratio === 1");
    });

    it('keeps in its address how much of a list is shown', async () => {
      const page = await explorer().open('#/entity?id=country:FJ&tab=statements');
      const cards = page.locator('.statement-card');
      await cards.nth(9).waitFor();
      await page.getByRole('button', { name: 'Show more' }).click();
      await cards.nth(10).waitFor();
      const shown = await cards.count();
      await page.reload();
      await cards.nth(shown - 1).waitFor();
      await page.getByRole('button', { name: 'Meetings' }).click();
      await until(page, "!location.hash.includes('more=')");
    });

    it('prints without what is only for the screen', async () => {
      const page = await explorer().open('#/compare?a=country:FJ&b=country:NZ');
      await page.getByRole('group', { name: 'Acts by time and class' }).waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.top-bar').isVisible()).toBe(false);
      expect(await page.locator('.timeline').isVisible()).toBe(true);
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(5_000);
    });

    it('prints the drawing as a picture, and the table with its headings, dark or light', async () => {
      const page = await explorer().open('#/graph?ids=country:FJ', { theme: 'dark' });
      await drawingOf(page).settled();
      await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
      await page.emulateMedia({ media: 'print' });
      await page.locator('.print-picture').waitFor();
      expect(await page.locator('.stage').isVisible()).toBe(false);
      expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(23, 32, 43)');
      await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
      await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
      expect(await page.locator('.print-picture').count()).toBe(0);
      await page.getByRole('button', { name: 'Table' }).click();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.graph-table thead').innerText()).toContain('Does what');
    });
  });
}
