import { readFileSync, writeFileSync } from 'node:fs';
import type { SetFigures } from './figures.js';

/** The least that each figure of each set may be. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A figure that fell below its floor. */
export interface Shortfall {
  readonly set: string;
  readonly figure: string;
  readonly value: number;
  readonly floor: number;
}

const FILE = new URL('./floors.json', import.meta.url);

/** How far below what is measured a floor is set: a later fix may cost one case elsewhere. */
const SLACK = 0.01;

/** The floors that are checked in. */
export const readFloors = (): Floors => JSON.parse(readFileSync(FILE, 'utf8')) as Floors;

/** Writes the floors, sets and figures in their order. */
export const writeFloors = (floors: Floors): void => writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);

/** The figures that are below their floor. A figure that could not be measured is as good as nought. */
export function shortfallsOf(measured: readonly SetFigures[], floors: Floors): readonly Shortfall[] {
  return measured.flatMap(({ set, figures }) =>
    Object.entries(floors[set] ?? {})
      .map(([figure, floor]) => ({ set, figure, value: figures[figure] ?? 0, floor }))
      .filter(({ value, floor }) => value < floor),
  );
}

/** `floors`, each raised to a hundredth under what was measured where that is higher; none is ever lowered. */
export function raisedFloors(measured: readonly SetFigures[], floors: Floors): Floors {
  const raised = measured.map(({ set, figures }) => {
    const rows = Object.entries(figures).map(([figure, value]) => {
      const reached = Math.floor(((value ?? 0) - SLACK) * 1000 + 1e-6) / 1000;
      return [figure, Math.max(0, reached, floors[set]?.[figure] ?? 0)] as const;
    });
    return [set, Object.fromEntries(rows)] as const;
  });
  return { ...floors, ...Object.fromEntries(raised) };
}
