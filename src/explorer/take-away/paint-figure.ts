import { FIGURE_FONT, type Figure, HALO_WIDTH, HATCH_INK, type Hatch, type Shape } from './figure';

/** Twice the pixels of a screen: sharp on paper too. */
const SHARPNESS = 2;

/**
 * A figure on a canvas. It is painted part by part: the content security policy lets no SVG of the page's own making be
 * loaded as a picture.
 */
export function paintFigure({ width, height, paper, shapes }: Figure): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The browser cannot draw on a canvas.');
  pen.scale(SHARPNESS, SHARPNESS);
  pen.fillStyle = paper;
  pen.fillRect(0, 0, width, height);
  for (const shape of shapes) paint(pen, shape);
  return canvas;
}

function paint(pen: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.kind === 'line') {
    pen.strokeStyle = shape.ink;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(shape.x1, shape.y1);
    pen.lineTo(shape.x2, shape.y2);
    pen.stroke();
  } else if (shape.kind === 'box') {
    pen.fillStyle = shape.fill;
    pen.fillRect(shape.x, shape.y, shape.width, shape.height);
    const tiles = shape.hatch && pen.createPattern(tileOf(shape.hatch), 'repeat');
    if (!tiles) return;
    tiles.setTransform(new DOMMatrix().scale(1 / SHARPNESS));
    pen.fillStyle = tiles;
    pen.fillRect(shape.x, shape.y, shape.width, shape.height);
  } else paintWords(pen, shape);
}

function tileOf({ side, path, stroke }: Hatch): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  tile.width = side * SHARPNESS;
  tile.height = side * SHARPNESS;
  const pen = tile.getContext('2d');
  if (!pen) return tile;
  pen.scale(SHARPNESS, SHARPNESS);
  pen.strokeStyle = HATCH_INK;
  pen.fillStyle = HATCH_INK;
  pen.lineWidth = stroke ?? 0;
  if (stroke === null) pen.fill(new Path2D(path));
  else pen.stroke(new Path2D(path));
  return tile;
}

function paintWords(pen: CanvasRenderingContext2D, words: Extract<Shape, { kind: 'words' }>): void {
  const { x, y, text, ink, size, anchor = 'start', bold, upwards, halo } = words;
  pen.save();
  pen.translate(x, y);
  if (upwards) pen.rotate(-Math.PI / 2);
  pen.font = `${bold ? '600 ' : ''}${size}px ${FIGURE_FONT}`;
  pen.textAlign = anchor === 'middle' ? 'center' : anchor;
  if (halo) {
    pen.strokeStyle = halo;
    pen.lineWidth = HALO_WIDTH;
    pen.lineJoin = 'round';
    pen.strokeText(text, 0, 0);
  }
  pen.fillStyle = ink;
  pen.fillText(text, 0, 0);
  pen.restore();
}
