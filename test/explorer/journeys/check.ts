import { describe, expect, it } from 'vitest';
import { drawingOf } from '../drawing.js';
import type { Explorer } from '../explorer.js';

const LINE = 'country:FJ|country:NZ|MATERIAL_CONFLICT';

interface Judged {
  readonly statement: { readonly judgement: string | null };
}

/** Checking what a line rests on, and a curator's say. */
export function checkJourneys(explorer: () => Explorer): void {
  describe('Check', () => {
    it('shows the sentences behind a line that is clicked, each in its article', async () => {
      const page = await explorer().open('#/graph?ids=country:FJ,country:NZ');
      const drawing = drawingOf(page);
      await drawing.settled();
      const { x, y } = await drawing.pointAt(LINE);
      await page.mouse.down();
      // A hand that trembles still clicks.
      await page.mouse.move(x + 1, y, { steps: 5 });
      await page.mouse.up();
      const card = page.getByRole('region', { name: 'Evidence' }).getByRole('listitem').first();
      await card.waitFor();
      expect(decodeURIComponent(page.url())).toContain(`sel=e~${LINE}`);
      for (const fact of ['Says who', 'Status', 'Date', 'Source', 'Confidence', 'Rule'])
        await card.getByText(fact).waitFor();
      const sentence = await card.locator('blockquote').innerText();
      await card.getByRole('button', { name: 'In its article' }).click();
      const marked = card.locator('.article-text mark');
      expect(await marked.innerText()).toBe(sentence);
      expect((await card.locator('.article-text').innerText()).length).toBeGreaterThan(sentence.length);
    });

    it('takes a curator’s no, and takes it back', async () => {
      const { client, open } = explorer();
      const page = await open(`#/graph?ids=country:FJ,country:NZ&sel=e~${LINE}`);
      const card = page.getByRole('region', { name: 'Evidence' }).getByRole('listitem').first();
      const link = await card.getByRole('link', { name: 'Article page' }).getAttribute('href');
      const id = new URLSearchParams(link?.split('?')[1]).get('statement');
      const judgement = async (): Promise<string | null> => {
        const { statement } = await client.ask<Judged>('query($id: ID!) { statement(id: $id) { judgement } }', { id });
        return statement.judgement;
      };
      await card.getByRole('button', { name: 'Reject' }).click();
      await card.getByText('rejected', { exact: true }).waitFor();
      expect(await judgement()).toBe('REJECTED');
      await card.getByRole('button', { name: 'Undo' }).click();
      await card.getByText('rejected', { exact: true }).waitFor({ state: 'detached' });
      expect(await judgement()).toBeNull();
      await page.goto(new URL('/#/decisions', client.url).href);
      await page.getByText('Undone by local').first().waitFor();
    });

    it('merges two that are one, and takes it back', async () => {
      const page = await explorer().open('#/entity?id=person:mehriban-aliyeva');
      await page.getByRole('button', { name: 'Merge', exact: true }).click();
      await page.getByRole('combobox', { name: 'The same as' }).fill('Ilham Aliyev');
      await page
        .getByRole('option', { name: /Ilham Aliyev/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Merge them' }).click();
      await page.getByText('Merged.').waitFor();
      await page.getByText(/also: .*Ilham/).waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText(/also: .*Ilham/).waitFor({ state: 'detached' });
    });

    it('shows an article with its names and the chosen sentence', async () => {
      const page = await explorer().open('#/entity?id=country:FJ&tab=articles');
      await page.getByRole('tabpanel').getByRole('listitem').first().getByRole('link').click();
      await page.locator('.article-text a.name', { hasText: /Fiji/ }).first().waitFor();
      const card = page.locator('.statement-card').first();
      await card.getByRole('link', { name: 'Article page' }).click();
      await page.locator('mark.sentence-chosen').first().waitFor();
    });
  });
}
