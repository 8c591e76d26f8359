import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ApiSettings } from '../../src/api/settings/api-settings.js';
import { readConfig } from '../../src/config.js';
import { createRuleExtractor } from '../../src/extraction/index.js';
import type { Graph } from '../../src/graph/index.js';
import { graphSink, inlinePool, startJobRunner } from '../../src/ingest/index.js';
import { createLogger } from '../../src/log/index.js';
import { type Client, serve } from '../api/seeded.js';
import { openEmptyGraph } from '../setup/graph.js';
import { errorsOf, newPage, type PageOptions, startBrowser } from './browser.js';

/** The service as `npm start` runs it (graph, jobs, the built page), and a browser before it. */
export interface Explorer {
  readonly client: Client;
  readonly browser: Browser;
  /** Opens a view, given as the part of its address after `/`. */
  open(view: string, options?: PageOptions): Promise<Page>;
  /** Closes what is open; no page may have logged an error. */
  closePages(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts service and browser on an empty graph that `fill` fills. */
export async function startExplorer(
  fill: (graph: Graph) => Promise<void>,
  settings: Partial<ApiSettings> = {},
): Promise<Explorer> {
  const graph = await openEmptyGraph();
  await fill(graph);
  const client = await serve(graph, settings);
  const pool = inlinePool(createRuleExtractor(), 1);
  const config = readConfig({}).ingest;
  const log = createLogger('silent');
  const runner = startJobRunner({ graph, sink: graphSink(graph), pool, config, log, pollMs: 200 });
  const browser = await startBrowser();
  return {
    client,
    browser,
    async open(view, options) {
      const page = await newPage(browser, options);
      await page.goto(new URL(`/${view}`, client.url).href, { waitUntil: 'load' });
      return page;
    },
    async closePages() {
      const pages = browser.contexts().flatMap((context) => context.pages());
      const errors = (await Promise.all(pages.map(errorsOf))).flat();
      await Promise.all(browser.contexts().map((context) => context.close()));
      expect(errors).toEqual([]);
    },
    async stop() {
      await browser.close();
      await runner.stop();
      await client.stop();
      await graph.close();
    },
  };
}
