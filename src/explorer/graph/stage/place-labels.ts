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
 * Picks the labels that can stand without touching one another: each wish in turn takes its first box that meets no
 * label that stands already, and no obstacle if that can be had; or stays out.
 */
export function placeLabels(wishes: Iterable<LabelWish>, obstacles: Iterable<LabelBox> = []): LabelBox[] {
  const blocked: Cells = new Map();
  for (const box of obstacles) put(box, blocked);
  const taken: Cells = new Map();
  const placed: LabelBox[] = [];
  for (const wish of wishes) {
    const free = wish.filter((box) => isFree(box, taken));
    const best = free.find((box) => isFree(box, blocked)) ?? free[0];
    if (!best) continue;
    placed.push(best);
    put(best, taken);
  }
  return placed;
}

/** Boxes by the squares of the plane that they touch. */
type Cells = Map<string, LabelBox[]>;

/** Whether a box meets none of others'. Its own node is no obstacle to a label. */
const isFree = (box: LabelBox, cells: Cells): boolean =>
  !cellsOf(box).some((cell) => cells.get(cell)?.some((other) => other.id !== box.id && meets(box, other)));

function put(box: LabelBox, cells: Cells): void {
  for (const cell of cellsOf(box)) {
    const inCell = cells.get(cell);
    if (inCell) inCell.push(box);
    else cells.set(cell, [box]);
  }
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
