import { xmlText } from './svg-text';

/** A hatching: a square tile with a path in it, as SVG writes paths; filled where there is no width for a stroke. */
export interface Hatch {
  readonly side: number;
  readonly path: string;
  readonly stroke: number | null;
}

/** A part of a figure; lengths are pixels. */
export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      readonly hatch?: Hatch | undefined;
    }
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly ink: string;
    }
  | {
      readonly kind: 'words';
      /** Where the words begin, have their middle, or end. */
      readonly x: number;
      /** Their base line. */
      readonly y: number;
      readonly text: string;
      readonly ink: string;
      readonly size: number;
      readonly anchor?: 'start' | 'middle' | 'end';
      readonly bold?: boolean;
      /** Whether they are read from below upwards. */
      readonly upwards?: boolean;
      /** Drawn about the letters, so that they can be read on anything. */
      readonly halo?: string;
    };

/** A chart to be taken away: it is drawn as SVG or on a canvas, the same in both. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly shapes: readonly Shape[];
}

/** The letters of figures, such as every machine has. */
export const FIGURE_FONT = 'system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif';
export const HATCH_INK = 'rgb(255 255 255 / 78%)';
export const HALO_WIDTH = 3;

/** A figure as an SVG document. */
export function figureSvg({ width, height, paper, shapes }: Figure): string {
  const hatches = [...new Set(shapes.flatMap((shape) => (shape.kind === 'box' && shape.hatch ? [shape.hatch] : [])))];
  const patterns = hatches.map((hatch, at) => {
    const look = hatch.stroke === null ? `fill="${HATCH_INK}"` : strokeOf(hatch.stroke);
    const { side } = hatch;
    return `<pattern id="hatch-${at}" width="${side}" height="${side}" patternUnits="userSpaceOnUse"><path d="${hatch.path}" ${look}/></pattern>`;
  });
  const drawn = shapes.map((shape) => svgOf(shape, hatches));
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" font-family="${xmlText(FIGURE_FONT)}">`;
  const ground = `<rect width="${n(width)}" height="${n(height)}" fill="${paper}"/>`;
  return `${[head, `<defs>${patterns.join('')}</defs>`, ground, ...drawn, '</svg>'].join('\n')}\n`;
}

const n = (value: number): string => String(Math.round(value * 100) / 100);
const strokeOf = (width: number): string => `fill="none" stroke="${HATCH_INK}" stroke-width="${width}"`;

function svgOf(shape: Shape, hatches: readonly Hatch[]): string {
  if (shape.kind === 'line') {
    const { x1, y1, x2, y2, ink } = shape;
    return `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}" stroke="${ink}"/>`;
  }
  if (shape.kind === 'box') {
    const { x, y, width, height, fill, hatch } = shape;
    const box = `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"`;
    return `${box} fill="${fill}"/>${hatch ? `${box} fill="url(#hatch-${hatches.indexOf(hatch)})"/>` : ''}`;
  }
  const { x, y, text, ink, size, anchor = 'start', bold, upwards, halo } = shape;
  const look = [
    `fill="${ink}" font-size="${size}" text-anchor="${anchor}"`,
    bold ? ' font-weight="600"' : '',
    upwards ? ` transform="rotate(-90 ${n(x)} ${n(y)})"` : '',
    halo ? ` paint-order="stroke" stroke="${halo}" stroke-width="${HALO_WIDTH}"` : '',
  ].join('');
  return `<text x="${n(x)}" y="${n(y)}" ${look}>${xmlText(text)}</text>`;
}
