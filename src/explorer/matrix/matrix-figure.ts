import type { Brief } from '../pieces/entity-link';
import type { Figure, Shape } from '../take-away/figure';
import type { FigureInks } from '../take-away/picture-buttons';
import { type PairTone, pairOf, toneColor, toneWords } from './tones';

const EDGE = 16;
const NAMES = 170;
const CELL = 42;
const ROW = 28;
const LONGEST = 24;
/** Ink of the numbers: the cells are light in either theme. */
const CELL_INK = '#10161d';

const short = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

/** The matrix of tones as a figure that stands alone. */
export function matrixFigure(
  countries: readonly Brief[],
  tones: ReadonlyMap<string, PairTone>,
  { paper, ink, line }: FigureInks,
): Figure {
  const [left, top] = [EDGE + NAMES, EDGE + NAMES];
  const heads = countries.flatMap(({ name }, at): Shape[] => [
    { kind: 'words', x: left - 8, y: top + ROW * at + 19, text: short(name), ink, size: 13, anchor: 'end' },
    { kind: 'words', x: left + CELL * at + 26, y: top - 8, text: short(name), ink, size: 13, upwards: true },
  ]);
  const cells = countries.flatMap((row, down) =>
    countries.flatMap((column, along): Shape[] => {
      const [x, y] = [left + CELL * along, top + ROW * down];
      const box = { kind: 'box' as const, x, y, width: CELL - 1, height: ROW - 1 };
      const tone = row.id === column.id ? undefined : tones.get(pairOf(row.id, column.id))?.tone;
      if (tone === undefined) return [{ ...box, fill: row.id === column.id ? line : paper }];
      const words = { text: toneWords(tone), ink: CELL_INK, size: 12, anchor: 'middle' as const };
      return [
        { ...box, fill: toneColor(tone) },
        { kind: 'words', x: x + CELL / 2, y: y + 18, ...words },
      ];
    }),
  );
  const size = { width: left + CELL * countries.length + EDGE, height: top + ROW * countries.length + EDGE };
  return { ...size, paper, shapes: [...cells, ...heads] };
}
