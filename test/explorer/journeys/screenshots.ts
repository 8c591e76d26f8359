import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { drawingOf } from '../drawing.js';
import type { Explorer } from '../explorer.js';

/** `UPDATE_SCREENSHOTS=1` renews the pictures of the README; otherwise they are taken for a look only. */
const FOLDER = fileURLToPath(
  new URL(
    process.env.UPDATE_SCREENSHOTS ? '../../../docs/screenshots/' : '../../../test-results/screenshots/',
    import.meta.url,
  ),
);

const PICTURES: readonly (readonly [name: string, view: string, shown: string, theme: 'light' | 'dark'])[] = [
  ['start', '', '.bars li', 'light'],
  [
    'graph',
    '#/graph?ids=country:FJ,country:NZ&sel=e~country:FJ|country:NZ|MATERIAL_CONFLICT',
    '.statement-card',
    'light',
  ],
  ['graph-dark', '#/graph?ids=country:VE,country:CO,country:DJ,country:ER&depth=2', '.legend', 'dark'],
  ['entity', '#/entity?id=country:FJ', '.tie-item', 'light'],
  ['compare', '#/compare?a=country:VE&b=country:CO', '.timeline', 'light'],
  ['matrix', '#/matrix', '.matrix td a', 'light'],
  ['candidates', '#/candidates', '.candidate', 'light'],
];

/** Pictures of the main views. */
export function screenshots(explorer: () => Explorer): void {
  describe('Screenshots', () => {
    it.each(PICTURES)('takes one of %s', async (name, view, shown, theme) => {
      await mkdir(FOLDER, { recursive: true });
      const page = await explorer().open(view, { theme });
      await page.locator(shown).first().waitFor();
      if (view.startsWith('#/graph')) await drawingOf(page).settled();
      await page.locator('.waiting').first().waitFor({ state: 'detached' });
      // Flags come one by one.
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: `${FOLDER}${name}.png` });
    });
  });
}
