import type { Brief } from '../../pieces/entity-link';
import { KIND_STYLES } from '../../words/kinds';
import { type LabelBox, type LabelWish, placeLabels } from './place-labels';
import type { Sprites } from './sprites';

/** A node as it stands on the screen, in CSS pixels. */
export interface ShownNode {
  readonly id: string;
  readonly entity: Brief;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly pinned: boolean;
  /** Faded nodes have no label. */
  readonly faded: boolean;
  /** The node that keys or the mouse have chosen. */
  readonly chosen: boolean;
  /** Whether the address asks for this very node. */
  readonly asked: boolean;
}

/** Colours of the overlay in the present theme. */
export interface Inks {
  readonly ink: string;
  readonly paper: string;
  readonly accent: string;
  readonly fadedNode: string;
  /** Fill of nodes by kind. */
  readonly kinds: Readonly<Record<string, string>>;
}

const FONT = '13px system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif';
const LEAST_RADIUS_WITH_SIGN = 5;
const LINE_HEIGHT = 17;
/** Letters of a label; whoever points at the node reads the whole name. */
const LONGEST = 40;
/** A name as labels write it. */
export const shortName = ({ name }: Brief): string =>
  name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;
/** Pixels from a chosen node to the outside of its ring. */
const RING = 5;

/**
 * Draws signs, pins and labels over the nodes. Labels never touch: `nodes` come the most important first.
 * Without sprites it draws labels alone. Gives the labels that found a place.
 */
export function drawOverlay(
  pen: CanvasRenderingContext2D,
  nodes: readonly ShownNode[],
  sprites: Sprites | null,
  inks: Inks,
  size: { readonly width: number; readonly height: number },
  mostLabels: number,
): readonly LabelBox[] {
  pen.font = FONT;
  pen.textBaseline = 'middle';
  if (sprites) for (const node of nodes) drawSign(pen, node, sprites, inks);
  const [large, small] = [nodes.filter(hasSign), nodes.filter((node) => !hasSign(node))];
  const obstacles = { hard: large.map(boxOfNode), soft: small.map(boxOfNode) };
  const placed = placeLabels(wishes(pen, nodes, size, mostLabels), obstacles);
  const names = new Map(nodes.map((node) => [node.id, shortName(node.entity)]));
  for (const { id, x, y } of placed) {
    const name = names.get(id) ?? '';
    pen.lineWidth = 4;
    pen.lineJoin = 'round';
    pen.strokeStyle = inks.paper;
    pen.strokeText(name, x, y + LINE_HEIGHT / 2);
    pen.fillStyle = inks.ink;
    pen.fillText(name, x, y + LINE_HEIGHT / 2);
  }
  return placed;
}

const boxOfNode = ({ id, x, y, radius }: ShownNode): LabelBox => ({
  id,
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** Whether a node is large enough for its sign. */
const hasSign = ({ radius }: ShownNode): boolean => radius >= LEAST_RADIUS_WITH_SIGN;

/** Where each label may stand: about its node, at the right first, and not beyond the drawing. */
function* wishes(
  pen: CanvasRenderingContext2D,
  nodes: readonly ShownNode[],
  size: { readonly width: number; readonly height: number },
  mostLabels: number,
): Generator<LabelWish> {
  let count = 0;
  // The chosen node comes first, so that no other label takes its place.
  for (const node of [...nodes.filter(({ chosen }) => chosen), ...nodes.filter(({ chosen }) => !chosen)]) {
    const { id, entity, x, y, faded, chosen } = node;
    // The ring about a chosen node stays free.
    const radius = node.radius + (chosen ? RING : 0);
    if (faded && !chosen) continue;
    if (++count > mostLabels) return;
    const width = pen.measureText(shortName(entity)).width;
    const [right, left, middle] = [x + radius + 4, x - radius - 4 - width, x - width / 2];
    const [level, below, above] = [y - LINE_HEIGHT / 2, y + radius + 2, y - radius - 2 - LINE_HEIGHT];
    const slant = radius * 0.7 + 2;
    const boxes = [
      [right, level],
      [left, level],
      [middle, below],
      [middle, above],
      [x + slant, y + slant],
      [x + slant, y - slant - LINE_HEIGHT],
      [x - slant - width, y + slant],
      [x - slant - width, y - slant - LINE_HEIGHT],
    ].map(([boxX = 0, boxY = 0]) => ({ id, x: boxX, y: boxY, width, height: LINE_HEIGHT }));
    const inside = boxes.filter(
      (box) => box.x >= 0 && box.x + width <= size.width && box.y >= 0 && box.y + LINE_HEIGHT <= size.height,
    );
    yield { boxes: inside, isMust: chosen || node.asked };
  }
}

function drawSign(pen: CanvasRenderingContext2D, node: ShownNode, sprites: Sprites, inks: Inks): void {
  const { x, y, radius, faded } = node;
  if (hasSign(node)) {
    const sprite = sprites.of(node.entity);
    pen.globalAlpha = faded ? 0.25 : 1;
    if (sprite) pen.drawImage(sprite, x - radius, y - radius, 2 * radius, 2 * radius);
    pen.globalAlpha = 1;
  }
  if (node.pinned) {
    pen.fillStyle = inks.accent;
    pen.fillRect(x + radius * 0.5, y - radius - 2, 6, 6);
  }
  if (node.chosen) {
    pen.lineWidth = 2.5;
    pen.strokeStyle = inks.accent;
    pen.beginPath();
    pen.arc(x, y, radius + RING - 1, 0, 2 * Math.PI);
    pen.stroke();
  }
}

/** The theme's colours, as a canvas takes them. */
export function readInks(): Inks {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  const kinds = Object.fromEntries(Object.entries(KIND_STYLES).map(([kind, { variable }]) => [kind, read(variable)]));
  return { ink: read('--ink'), paper: read('--bg'), accent: read('--accent'), fadedNode: read('--hover'), kinds };
}
