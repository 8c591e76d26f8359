import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Explorer } from '../explorer.js';

interface Counted {
  readonly candidates: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
}

/** Goes on with Tab until something has the focus; only keys are used. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<string>('document.activeElement?.textContent ?? ""');
    if (focused === name) return;
  }
  throw new Error(`Tab never comes to “${name}”`);
}

/** A curator's say on who is who: split, rename, candidates. */
export function curateJourneys(explorer: () => Explorer): void {
  describe('Curate', () => {
    it('lists who may be one, with score and reasons; accepts by keys alone, and takes it back', async () => {
      const { client, open } = explorer();
      const asked = () => client.ask<Counted>('{ candidates { totalCount nodes { id } } }');
      const { candidates } = await asked();
      expect(candidates.totalCount).toBeGreaterThan(2);
      const pair = candidates.nodes[1]?.id ?? '';
      const page = await open(`#/candidates?pair=${encodeURIComponent(pair)}`);
      await page.getByRole('heading', { name: `${candidates.totalCount} pairs` }).waitFor();
      const chosen = page.locator('.candidate[aria-current="true"]');
      await chosen.getByRole('meter', { name: 'Score' }).waitFor();
      expect(await chosen.getByRole('list', { name: 'Reasons' }).innerText()).toMatch(/[+−]\d\.\d\s+\w/);
      // The pair that the address asks for has the focus.
      await tabTo(page, 'Accept: they are one');
      await page.keyboard.press('Enter');
      const done = page.getByRole('list', { name: 'Decided just now' });
      await done.getByText(/ are one\.$/).waitFor();
      await chosen.waitFor({ state: 'detached' });
      await page.getByText('The pair that the address asks for is not open').waitFor();
      await tabTo(page, 'Undo');
      await page.keyboard.press('Enter');
      await chosen.waitFor();
      expect((await asked()).candidates.totalCount).toBe(candidates.totalCount);
    });

    it('rejects with a reason; who, when and why stand under the decisions, with the way back', async () => {
      const page = await explorer().open('#/candidates?min=0.1');
      const pairs = page.getByRole('list', { name: 'Pairs' }).locator('.candidate');
      await pairs.first().waitFor();
      const before = await pairs.count();
      const name = await pairs.first().getByRole('heading').first().innerText();
      await pairs.first().getByRole('textbox', { name: 'Why' }).fill('They serve two countries.');
      await pairs.first().getByRole('button', { name: 'Reject: they are two' }).click();
      await page.getByText(/ are kept apart\.$/).waitFor();
      await page.getByRole('heading', { name: new RegExp(`^${before - 1} pairs?$`) }).waitFor();
      await page.getByRole('link', { name: 'All decisions' }).click();
      const item = page.locator('.statement-card').filter({ hasText: 'Kept apart' }).first();
      await item.getByText('Why: They serve two countries.').waitFor();
      await item.getByText('by local').waitFor();
      await item.getByRole('link', { name }).first().waitFor();
      expect(await item.locator('time').getAttribute('datetime')).toMatch(/^\d{4}-\d\d-\d\dT/);
      await item.getByRole('button', { name: 'Undo' }).click();
      await item.getByText('Undone by local').waitFor();
      await page.goBack();
      await page.getByRole('heading', { name: new RegExp(`^${before} pairs?$`) }).waitFor();
    });

    it('renames, and takes it back', async () => {
      const page = await explorer().open('#/entity?id=country:FJ&form=rename');
      await page.getByRole('textbox', { name: 'Name' }).fill('Republic of Fiji');
      await page.getByRole('textbox', { name: 'Why' }).fill('Its own name.');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Republic of Fiji' }).waitFor();
      await page.getByText('Renamed.').waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByRole('heading', { level: 1, name: /^Fiji$/ }).waitFor();
    });

    it('splits one into two, shows both, and takes it back', async () => {
      const { client, open } = explorer();
      const { entities } = await client.ask<{
        entities: { nodes: { id: string; name: string; keys: string[] }[] };
      }>('{ entities(filter: { kinds: [Person] }, first: 200) { nodes { id name keys } } }');
      const many = entities.nodes.find(({ keys }) => keys.length > 1);
      if (!many) throw new Error('the seed tells of nobody in two ways');
      const page = await open(`#/entity?id=${many.id}`);
      await page.getByRole('button', { name: 'Split' }).click();
      expect(new URL(page.url()).hash).toContain('form=split');
      const form = page.getByRole('region', { name: 'Split' });
      const ways = form.getByRole('checkbox');
      expect(await ways.count()).toBe(many.keys.length);
      const run = form.getByRole('button', { name: 'Split them off' });
      expect(await run.isDisabled()).toBe(true);
      await ways.last().check();
      await run.click();
      await form.getByText('Split.', { exact: true }).waitFor();
      await form.getByText('They are now').waitFor();
      expect(await form.getByRole('link', { name: many.name }).count()).toBe(2);
      await form.getByRole('button', { name: 'Undo' }).click();
      await form
        .getByRole('checkbox')
        .nth(many.keys.length - 1)
        .waitFor();
      const { entity } = await client.ask<{ entity: { keys: string[] } }>(
        'query($id: ID!) { entity(id: $id) { keys } }',
        {
          id: many.id,
        },
      );
      expect(entity.keys).toEqual(many.keys);
    });

    it('keeps what was chosen to merge in the address', async () => {
      const page = await explorer().open('#/entity?id=person:mehriban-aliyeva&form=merge&with=person:ilham-aliyev');
      const form = page.getByRole('region', { name: 'Merge' });
      await form.getByRole('link', { name: 'Ilham Aliyev' }).waitFor();
      await page.reload();
      await form.getByRole('link', { name: 'Ilham Aliyev' }).waitFor();
      await page.getByRole('button', { name: 'Rename' }).click();
      await page.getByRole('region', { name: 'Rename' }).waitFor();
      await page.goBack();
      await form.waitFor();
    });
  });
}
