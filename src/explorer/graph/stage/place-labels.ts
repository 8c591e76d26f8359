/** The box of a label; its corner is at the upper left. */
export interface LabelBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The boxes that would do for one label, the best first. */
export type LabelWish = readonly LabelBox[];

const CELL = 64;

/**
 * Picks the labels that can stand without touching one another: each wish in turn takes its first box that meets none
 * of those that stand already, or stays out.
 */
export function placeLabels(wishes: Iterable<LabelWish>): LabelBox[] {
  const taken = new Map<string, LabelBox[]>();
  const placed: LabelBox[] = [];
  for (const wish of wishes) {
    const free = wish.find((box) => !cellsOf(box).some((cell) => taken.get(cell)?.some((other) => meets(box, other))));
    if (!free) continue;
    placed.push(free);
    for (const cell of cellsOf(free)) {
      const inCell = taken.get(cell);
      if (inCell) inCell.push(free);
      else taken.set(cell, [free]);
    }
  }
  return placed;
}

function cellsOf({ x, y, width, height }: LabelBox): string[] {
  const cells: string[] = [];
  for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column++) {
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row++) cells.push(`${column} ${row}`);
  }
  return cells;
}

const meets = (one: LabelBox, other: LabelBox): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
