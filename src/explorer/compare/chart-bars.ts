import type { Quad } from '../generated/graphql/graphql';
import type { Step } from './timeline';

/** A bar with its place; `y` counts from the middle line, downwards. */
export interface DrawnBar {
  readonly step: Step;
  readonly quad: Quad;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From the middle line outwards: words before deeds. */
const STACKS: readonly (readonly [sign: 1 | -1, quads: readonly (readonly [Quad, (step: Step) => number])[]])[] = [
  [
    -1,
    [
      ['VERBAL_COOPERATION', (step) => step.verbalCooperation],
      ['MATERIAL_COOPERATION', (step) => step.materialCooperation],
    ],
  ],
  [
    1,
    [
      ['VERBAL_CONFLICT', (step) => step.verbalConflict],
      ['MATERIAL_CONFLICT', (step) => step.materialConflict],
    ],
  ],
];

const WIDEST = 64;

/** Where the bars of a timeline stand: cooperation stacked upwards, conflict downwards, all to one scale. */
export function barsOf(steps: readonly Step[], size: { readonly width: number; readonly half: number }): DrawnBar[] {
  const column = size.width / Math.max(1, steps.length);
  const width = Math.min(WIDEST, column * 0.8);
  const sums = steps.flatMap((step) =>
    STACKS.map(([, quads]) => quads.reduce((sum, [, count]) => sum + count(step), 0)),
  );
  const unit = size.half / Math.max(1, ...sums);
  return steps.flatMap((step, at) =>
    STACKS.flatMap(([sign, quads]) => {
      let from = 0;
      return quads.flatMap(([quad, countOf]): DrawnBar[] => {
        const count = countOf(step);
        if (count === 0) return [];
        const height = count * unit;
        const y = sign < 0 ? -from - height : from;
        from += height;
        return [{ step, quad, count, x: column * (at + 0.5) - width / 2, y, width, height }];
      });
    }),
  );
}

/** How a step is named below its bars: `2012` of a year, else `2012-04`. */
export const stepWords = ({ from }: Pick<Step, 'from'>): string =>
  from.slice(5, 7) === '01' ? from.slice(0, 4) : from.slice(0, 7);
