import type { Quad } from '../generated/graphql/graphql';
import type { Figure, Shape } from '../take-away/figure';
import type { FigureInks } from '../take-away/picture-buttons';
import { QUAD_STYLES, QUADS } from '../words/quads';
import { barsOf, stepWords } from './chart-bars';
import { HATCHES } from './hatches';
import type { Step } from './timeline';

const WIDTH = 1100;
const EDGE = 24;
const HALF = 150;
const TOP = 64;
const BOTTOM = 64;
/** A count is written into bars of at least so many pixels. */
const LEAST_HEIGHT = 13;
const MOST_LABELS = 14;

/** The timeline of a comparison as a figure that stands alone: with a heading, years and a key. */
export function timelineFigure(
  steps: readonly Step[],
  heading: string,
  colorOf: (quad: Quad) => string,
  { paper, ink, faint }: FigureInks,
): Figure {
  const middle = TOP + HALF;
  const height = middle + HALF + BOTTOM;
  const width = WIDTH - 2 * EDGE;
  const column = width / Math.max(1, steps.length);
  const every = Math.ceil(steps.length / MOST_LABELS);
  const bars = barsOf(steps, { width, half: HALF }).flatMap((bar): Shape[] => {
    const [x, y] = [EDGE + bar.x, middle + bar.y];
    const hatch = HATCHES[bar.quad];
    const box = { kind: 'box' as const, x, y, width: bar.width, height: bar.height, fill: colorOf(bar.quad), hatch };
    if (bar.height < LEAST_HEIGHT) return [box];
    const count = { text: String(bar.count), ink: '#fff', halo: 'rgb(0 0 0 / 55%)', size: 13, bold: true };
    const at = { x: x + bar.width / 2, y: y + bar.height / 2 + 4, anchor: 'middle' as const };
    return [box, { kind: 'words', ...count, ...at }];
  });
  const years = steps.flatMap((step, at): Shape[] =>
    at % every === 0
      ? [
          {
            kind: 'words',
            x: EDGE + column * (at + 0.5),
            y: middle + HALF + 20,
            text: stepWords(step),
            ink: faint,
            size: 13,
            anchor: 'middle',
          },
        ]
      : [],
  );
  const key = QUADS.flatMap((quad, at): Shape[] => {
    const x = EDGE + at * 200;
    const y = height - 28;
    return [
      { kind: 'box', x, y, width: 26, height: 14, fill: colorOf(quad), hatch: HATCHES[quad] },
      { kind: 'words', x: x + 34, y: y + 12, text: QUAD_STYLES[quad].label, ink, size: 13 },
    ];
  });
  const head: Shape = { kind: 'words', x: EDGE, y: 34, text: heading, ink, size: 18, bold: true };
  const axis: Shape = { kind: 'line', x1: EDGE, x2: EDGE + width, y1: middle, y2: middle, ink: faint };
  return { width: WIDTH, height, paper, shapes: [head, ...bars, axis, ...years, ...key] };
}
