import { describe, expect, it } from 'vitest';
import type { Explorer } from '../explorer.js';

/** Finding somebody: search, kinds, recent items, the start page. */
export function findJourneys(explorer: () => Explorer): void {
  describe('Find', () => {
    it('opens an entity by keys alone, and offers it again as recent', async () => {
      const page = await explorer().open('');
      await page
        .getByText(/\d articles/)
        .first()
        .waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('new zea');
      await page.getByRole('option', { name: /New Zealand/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: /New Zealand/ }).waitFor();
      expect(new URL(page.url()).hash).toBe('#/entity?id=country:NZ');
      await page.keyboard.press('/');
      await page.getByRole('option', { name: /New Zealand/ }).waitFor();
    });

    it('forgives a slip of the pen, and narrows by kind', async () => {
      const page = await explorer().open('');
      const field = page.getByRole('combobox', { name: 'Search entities' });
      await field.fill('Azerbijan');
      await page
        .getByRole('option', { name: /Azerbaijan/ })
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'People' }).click();
      await field.fill('Aliyeva');
      const found = page.getByRole('option');
      await found.filter({ hasText: 'Aliyeva' }).first().waitFor();
      for (const text of await found.allTextContents()) expect(text).toContain('Person');
    });

    it('says so when nothing has that name', async () => {
      const page = await explorer().open('');
      await page.getByRole('combobox', { name: 'Search entities' }).fill('Xqzwv');
      await page.getByText('Nothing is called “Xqzwv”.').waitFor();
    });

    it('starts with the busiest countries, the latest statements, what is new and three questions', async () => {
      const page = await explorer().open('');
      await page.getByRole('region', { name: 'Latest statements' }).getByRole('listitem').first().waitFor();
      const busiest = page.getByRole('region', { name: 'Busiest countries' });
      await busiest.getByRole('link', { name: 'Fiji', exact: true }).waitFor();
      await page
        .getByRole('region', { name: 'Since your last visit' })
        .getByText(/new articles?/)
        .waitFor();
      const questions = page.getByRole('region', { name: 'Begin with a question' }).getByRole('link');
      expect(await questions.count()).toBe(3);
      await page.reload();
      await page.getByRole('region', { name: 'Since your last visit' }).getByText('Nothing new.').waitFor();
    });

    it('answers each of the three questions', async () => {
      const page = await explorer().open('');
      for (const [question, answer] of [
        ['Whom does Azerbaijan deal with', /^\d+ entities, [1-9]\d* lines$/],
        ['fall out, and make up', /Verbal conflict: [1-9]/],
        ['connected', /step/],
      ] as const) {
        await page.getByRole('link', { name: question }).click();
        await page
          .getByText(answer)
          .or(page.getByRole('button', { name: answer }))
          .first()
          .waitFor();
        await page.goBack();
      }
    });
  });
}
