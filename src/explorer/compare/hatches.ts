import type { Quad } from '../generated/graphql/graphql';
import type { Hatch } from '../take-away/figure';

/** Hatchings that tell the classes apart without colour: none, rules, slanting rules, dots. */
export const HATCHES: Readonly<Record<Quad, Hatch | undefined>> = {
  VERBAL_COOPERATION: undefined,
  MATERIAL_COOPERATION: { side: 8, path: 'M0 4h8', stroke: 1.5 },
  VERBAL_CONFLICT: { side: 8, path: 'M-2 2l4-4M0 8l8-8M6 10l4-4', stroke: 1.5 },
  MATERIAL_CONFLICT: { side: 6, path: 'M1.8 3a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0 -2.4 0', stroke: null },
};
