/** A label that wants to stand at a place; smaller numbers of `rank` are placed first. */
export interface LabelWish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const CELL = 64;

/**
 * Picks the labels that can stand without touching one another: each wish in turn, unless its box meets one that
 * stands already. The boxes' corner is at the upper left.
 */
export function placeLabels(wishes: Iterable<LabelWish>): LabelWish[] {
  const taken = new Map<string, LabelWish[]>();
  const placed: LabelWish[] = [];
  for (const wish of wishes) {
    const cells = cellsOf(wish);
    if (cells.some((cell) => taken.get(cell)?.some((other) => meets(wish, other)))) continue;
    placed.push(wish);
    for (const cell of cells) {
      const inCell = taken.get(cell);
      if (inCell) inCell.push(wish);
      else taken.set(cell, [wish]);
    }
  }
  return placed;
}

function cellsOf({ x, y, width, height }: LabelWish): string[] {
  const cells: string[] = [];
  for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column++) {
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row++) cells.push(`${column} ${row}`);
  }
  return cells;
}

const meets = (one: LabelWish, other: LabelWish): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
