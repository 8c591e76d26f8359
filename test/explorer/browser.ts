import { type Browser, chromium, type Page } from 'playwright-core';

/** Debian's chromium, without a network of its own; WebGL is drawn by the processor. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-unsafe-swiftshader',
    ],
  });
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
}

/** A browser of its own, as far as the page can tell: nothing is remembered from another. */
export async function newPage(browser: Browser, options: PageOptions = {}): Promise<Page> {
  const { width = 1440, height = 900, theme = 'light' } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return page;
}

/** What went wrong on a page: exceptions, broken content policies, whatever else its console calls an error. */
export async function errorsOf(page: Page): Promise<string[]> {
  const thrown = await page.pageErrors();
  const said = (await page.consoleMessages()).filter((message) => message.type() === 'error');
  // A service that is away on purpose makes the browser say so.
  const texts = said.map((message) => message.text()).filter((text) => !text.includes('ERR_CONNECTION_REFUSED'));
  return [...thrown.map(String), ...texts];
}

const LONGEST_MS = 30_000;
const PAUSE_MS = 100;

/**
 * Waits until an expression is true in the page. Playwright's own `waitForFunction` runs `eval`, which the page's
 * content security policy rightly forbids.
 */
export async function until(page: Page, expression: string): Promise<void> {
  const end = Date.now() + LONGEST_MS;
  while (!(await page.evaluate<unknown>(`Boolean(${expression})`).catch(() => false))) {
    if (Date.now() > end) throw new Error(`never true in the page: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
