import { describe, expect, it } from 'vitest';
import type { Explorer } from '../explorer.js';

const HOSTILE = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';

/** Files as they are dropped: one that holds good and bad articles, and one whose text is hostile markup. */
const FILES = [
  {
    name: 'two.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify([
        {
          title: 'Samoa and Tonga sign a fisheries treaty',
          date: '2024-03-05',
          source: 'Reef Gazette',
          url: 'https://reef-gazette.example.org/fisheries',
          text: 'APIA, March 5 (Reef Gazette) - Samoa signed a fisheries treaty with Tonga on Tuesday. Samoa praised Tonga.',
        },
        { text: 'An article without a title.' },
      ]),
    ),
  },
  {
    name: 'hostile.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(
      JSON.stringify({
        title: `Vanuatu accuses Palau ${HOSTILE}`,
        date: '2024-04-09',
        source: `Gazette ${HOSTILE}`,
        url: `https://gazette.example.org/${encodeURIComponent(HOSTILE)}`,
        text: `PORT VILA, April 9 - Vanuatu accused Palau of ${HOSTILE} overfishing on Tuesday.`,
      }),
    ),
  },
];

/** Loading files, and what becomes of hostile ones. */
export function loadJourneys(explorer: () => Explorer): void {
  describe('Load', () => {
    it('takes files in, tells what was rejected and why, and leads to what it changed', async () => {
      const page = await explorer().open('#/load');
      await page.getByLabel('Drop files here, or choose them').setInputFiles(FILES.slice(0, 1));
      await page.getByText('two.json, article 2').waitFor();
      await page.getByText('it has no title').waitFor();
      await page.getByText('1 article of 1: 1 loaded', { exact: false }).waitFor();
      await page.getByText('Done', { exact: true }).waitFor();
      await page.getByRole('link', { name: 'Samoa and Tonga sign a fisheries treaty' }).click();
      await page
        .getByText('Samoa signed a fisheries treaty with Tonga on Tuesday.', { exact: false })
        .first()
        .waitFor();
      await page.goBack();
      await page.getByText('Done', { exact: true }).waitFor();
    });

    it('never lets the text of an article become markup', async () => {
      const page = await explorer().open('#/load');
      await page.getByLabel('Drop files here, or choose them').setInputFiles(FILES.slice(1));
      await page.getByRole('link', { name: /Vanuatu accuses Palau/ }).click();
      const text = page.locator('.article-text').first();
      await text.waitFor();
      expect(await text.innerText()).toContain(HOSTILE);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(HOSTILE);
      expect(await page.locator('main img[src="x"], main script').count()).toBe(0);
      expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
      await page.evaluate("location.hash = '#/entity?id=country:VU&tab=statements'");
      await page
        .getByText(/Vanuatu/)
        .first()
        .waitFor();
      expect(await page.evaluate('window.hacked')).toBeUndefined();
    });
  });
}
