import { describe, expect, it } from 'vitest';
import type { Explorer } from '../explorer.js';

/** Pages of persons and bodies. */
export function pageJourneys(explorer: () => Explorer): void {
  describe('Persons and bodies', () => {
    it('shows a person’s offices over time', async () => {
      const page = await explorer().open('#/entity?id=person:idriss-farah-waberi');
      await page.getByRole('img', { name: 'Offices over time' }).waitFor();
      const offices = page.getByRole('region').or(page.locator('section')).filter({ hasText: 'Offices' }).first();
      await offices.getByText(/Foreign Minister/i).waitFor();
      await page.getByRole('tab', { name: 'Statements' }).click();
      await page.getByRole('button', { name: 'Meetings' }).click();
      await page.getByRole('heading', { name: 'Meetings' }).waitFor();
      await page.getByRole('tab', { name: 'Articles' }).click();
      await page.getByRole('heading', { name: /\d articles?/ }).waitFor();
    });

    it('counts what office-holders did as a state’s own, if wanted', async () => {
      const page = await explorer().open('#/entity?id=country:FJ');
      const items = page.locator('.tie-item');
      await items.first().waitFor();
      await page.getByLabel(/Count what its office-holders did/).check();
      await page
        .getByText(/through .*Waqatabu/)
        .first()
        .waitFor();
    });

    it('says so when there is no such entity, article or view', async () => {
      const page = await explorer().open('#/entity?id=person:nobody-at-all');
      await page.getByText('There is nobody and nothing with the id').waitFor();
      await page.evaluate("location.hash = '#/article?id=0'");
      await page.getByText('There is no article “0”.').waitFor();
      await page.evaluate("location.hash = '#/nowhere'");
      await page.getByRole('heading', { name: /There is no view/ }).waitFor();
      expect(await page.title()).toBe('Not found · Entente');
    });
  });
}
