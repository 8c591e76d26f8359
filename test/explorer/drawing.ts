import type { Page } from 'playwright-core';
import { until } from './browser.js';

/** The drawing of the graph view, which a canvas does not tell of: where things are, in pixels of the page. */
export interface Drawing {
  /** Waits until the layout has come to rest. */
  settled(): Promise<void>;
  entities(): Promise<string[]>;
  /** Where an entity stands. */
  placeOf(id: string): Promise<Point>;
  /** The place on a line, given as `smallerId|greaterId|CLASS`, that is farthest from others. */
  clearPlaceOn(line: string): Promise<Point>;
  labels(): Promise<Box[]>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** Functions that run in the page; `stage` is what the drawing's element carries for tests. */
const IN_PAGE = `
  const element = document.querySelector('.stage');
  const { stage } = element;
  const corner = element.getBoundingClientRect();
  const placeOf = (id) => {
    const { x, y } = stage.sigma.graphToViewport(stage.graph.getNodeAttributes(id));
    return { x: corner.left + x, y: corner.top + y };
  };
  const ends = (line) => {
    const [from, to] = line.split('|').slice(0, 2).map(placeOf);
    const { aside } = stage.graph.getEdgeAttributes(line);
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const shift = [(to.y - from.y) / length * aside, (from.x - to.x) / length * aside];
    return [from, to].map(({ x, y }) => ({ x: x + shift[0], y: y + shift[1] }));
  };
  const at = ([from, to], share) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
  const shares = Array.from({ length: 60 }, (_, step) => 0.2 + step / 100);
  const clearPlaceOn = (line) => {
    const others = stage.graph.edges().filter((other) => other !== line).map(ends);
    const room = (place) =>
      Math.min(...others.flatMap((other) => [0, 1, ...shares].map((share) => {
        const { x, y } = at(other, share);
        return Math.hypot(place.x - x, place.y - y);
      })));
    const places = shares.map((share) => at(ends(line), share));
    return places.sort((one, other) => room(other) - room(one))[0];
  };
`;

/** Waits until the graph view has what its address asks for. */
export const answered = (page: Page): Promise<void> => page.locator('.graph-area[aria-busy="false"]').waitFor();

/** The drawing on a page. */
export function drawingOf(page: Page): Drawing {
  const run = <R>(expression: string): Promise<R> => page.evaluate(`(() => { ${IN_PAGE} return ${expression}; })()`);
  return {
    async settled() {
      await until(page, "document.querySelector('.stage')?.stage?.graph.order > 0");
      await answered(page);
      await page.locator('.stage[data-arranging="false"]').waitFor();
    },
    entities: () => run('stage.graph.nodes()'),
    placeOf: (id) => run(`placeOf(${JSON.stringify(id)})`),
    clearPlaceOn: (line) => run(`clearPlaceOn(${JSON.stringify(line)})`),
    labels: () => run('stage.labels'),
  };
}
