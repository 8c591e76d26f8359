import type { Page } from 'playwright-core';
import { until } from './browser.js';

/** The drawing of the graph view, which a canvas does not tell of: where things are, in pixels of the page. */
export interface Drawing {
  /** Waits until the layout has come to rest. */
  settled(): Promise<void>;
  entities(): Promise<string[]>;
  /** Where an entity stands. */
  placeOf(id: string): Promise<Point>;
  /**
   * Points at an entity, or at a line given as `smallerId|greaterId|CLASS`, as a person does: moves the mouse, for a
   * line to where it has room, until the page says that it is over this very thing. Gives the place.
   */
  pointAt(what: string): Promise<Point>;
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
  const nodes = stage.graph.mapNodes((id, { size }) => ({ ...placeOf(id), radius: stage.sigma.scaleSize(size) }));
  const roomiestPlacesOn = (line) => {
    const others = stage.graph.edges().filter((other) => other !== line).map(ends);
    const room = (place) =>
      Math.min(
        ...nodes.map(({ x, y, radius }) => Math.hypot(place.x - x, place.y - y) - radius),
        ...others.flatMap((other) => shares.map((share) => {
          const { x, y } = at(other, share);
          return Math.hypot(place.x - x, place.y - y);
        })),
      );
    const places = shares.map((share) => at(ends(line), share)).map((place) => ({ place, room: room(place) }));
    return places.sort((one, other) => other.room - one.room).map(({ place }) => place);
  };
`;

const MOST_PLACES = 20;
const HINT_MS = 1_000;

/** Whether the hint at the mouse says all of `words` within a second. */
async function isHinted(page: Page, words: readonly string[]): Promise<boolean> {
  const hint = words.reduce((found, word) => found.filter({ hasText: word }), page.locator('.hint'));
  return hint.waitFor({ timeout: HINT_MS }).then(
    () => true,
    () => false,
  );
}

/** Moves the mouse from place to place until the hint says all of `words`. */
async function pointUntilHinted(page: Page, places: () => Promise<Point[]>, words: readonly string[]): Promise<Point> {
  for (let turn = 0; turn < MOST_PLACES; turn++) {
    const all = await places();
    const place = all[turn % all.length];
    if (!place) break;
    // Two movements: the first may only tell that the pointer has left what it was over.
    await page.mouse.move(place.x, place.y, { steps: 2 });
    if (await isHinted(page, words)) return place;
  }
  throw new Error(`nowhere does the drawing say ${words.join(', ')}`);
}

/** Waits until the graph view has what its address asks for. */
export const answered = (page: Page): Promise<void> => page.locator('.graph-area[aria-busy="false"]').waitFor();

/** The drawing on a page. */
export function drawingOf(page: Page): Drawing {
  const run = <R>(expression: string): Promise<R> => page.evaluate(`(() => { ${IN_PAGE} return ${expression}; })()`);
  const placeOf = (id: string): Promise<Point> => run(`placeOf(${JSON.stringify(id)})`);
  const nameOf = (id: string): Promise<string> =>
    run(`stage.graph.getNodeAttribute(${JSON.stringify(id)}, 'entity').name`);
  return {
    async settled() {
      await until(page, "document.querySelector('.stage')?.stage?.graph.order > 0");
      await answered(page);
      await page.locator('.stage[data-arranging="false"]').waitFor();
    },
    entities: () => run('stage.graph.nodes()'),
    placeOf,
    pointAt: async (what) => {
      const [one = '', other, quad = ''] = what.split('|');
      if (other === undefined) return pointUntilHinted(page, async () => [await placeOf(one)], [await nameOf(one)]);
      const words = [await nameOf(one), await nameOf(other), quad.replace('_', ' ')];
      return pointUntilHinted(page, () => run(`roomiestPlacesOn(${JSON.stringify(what)})`), words);
    },
    labels: () => run('stage.labels'),
  };
}
