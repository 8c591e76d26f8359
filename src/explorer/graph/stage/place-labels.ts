/** The box of a label or a node; its corner is at the upper left. */
export interface LabelBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label that wants to be drawn. */
export interface LabelWish {
  /** The boxes that would do, the best first. */
  readonly boxes: readonly LabelBox[];
  /** Whether it may lie over nodes where nothing else is free. */
  readonly isMust: boolean;
}

/** What labels should keep off. */
export interface Obstacles {
  /** Nodes that no label but a must may cover. */
  readonly hard: Iterable<LabelBox>;
  /** Nodes so small that a label may lie over some of them where nothing else is free. */
  readonly soft: Iterable<LabelBox>;
}

const CELL = 64;

/**
 * Picks the labels that can stand without touching one another: each wish in turn takes its first box that meets no
 * label that stands already and no node; else the one that covers the fewest small nodes; or stays out.
 */
export function placeLabels(wishes: Iterable<LabelWish>, obstacles: Obstacles): LabelBox[] {
  const hard = cellsWith(obstacles.hard);
  const soft = cellsWith(obstacles.soft);
  const taken: Cells = new Map();
  const placed: LabelBox[] = [];
  for (const { boxes, isMust } of wishes) {
    const free = boxes.filter((box) => met(box, taken) === 0);
    const clear = free.filter((box) => met(box, hard) === 0);
    const best = least(clear, soft) ?? (isMust ? least(free, hard) : undefined);
    if (!best) continue;
    placed.push(best);
    put(best, taken);
  }
  return placed;
}

/** Of several boxes, the first that meets the fewest others. */
function least(boxes: readonly LabelBox[], others: Cells): LabelBox | undefined {
  let best: LabelBox | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const box of boxes) {
    const count = met(box, others);
    if (count < fewest) [best, fewest] = [box, count];
    if (fewest === 0) break;
  }
  return best;
}

/** Boxes by the squares of the plane that they touch. */
type Cells = Map<string, LabelBox[]>;

function cellsWith(boxes: Iterable<LabelBox>): Cells {
  const cells: Cells = new Map();
  for (const box of boxes) put(box, cells);
  return cells;
}

/** How many of others' boxes a box meets. Its own node is no obstacle to a label. */
function met(box: LabelBox, cells: Cells): number {
  const found = new Set<LabelBox>();
  for (const cell of cellsOf(box)) {
    for (const other of cells.get(cell) ?? []) if (other.id !== box.id && meets(box, other)) found.add(other);
  }
  return found.size;
}

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
