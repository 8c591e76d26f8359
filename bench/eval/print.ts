import type { SetFigures } from './figures.js';
import type { Shortfall } from './floors.js';

const HEADS: Readonly<Record<SetFigures['kind'], string>> = {
  articles: 'annotated articles',
  wire: 'coded sentences',
  cases: 'constructions',
};

const COLUMN = 12;
const FIRST_COLUMN = 28;
const three = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

/** A table of figures: a row a set, under a head line for each kind of set; `*` marks what is below its floor. */
export function tableOf(measured: readonly SetFigures[], shortfalls: readonly Shortfall[]): string {
  const isShort = (set: string, figure: string): boolean =>
    shortfalls.some((shortfall) => shortfall.set === set && shortfall.figure === figure);
  const lines: string[] = [];
  for (const kind of ['articles', 'wire', 'cases'] as const) {
    const rows = measured.filter((row) => row.kind === kind);
    const [first] = rows;
    if (first === undefined) continue;
    const names = Object.keys(first.figures);
    lines.push(HEADS[kind].padEnd(FIRST_COLUMN) + names.map((name) => name.padStart(COLUMN)).join(''));
    for (const { set, texts, figures } of rows) {
      const cells = names.map((name) => `${isShort(set, name) ? '*' : ''}${three(figures[name] ?? null)}`);
      lines.push(`  ${set} (${texts})`.padEnd(FIRST_COLUMN) + cells.map((cell) => cell.padStart(COLUMN)).join(''));
    }
    lines.push('');
  }
  return lines.join('\n');
}

/** One line a figure that fell below its floor. */
export const shortfallLines = (shortfalls: readonly Shortfall[]): readonly string[] =>
  shortfalls.map(
    ({ set, figure, value, floor }) => `${set}: ${figure} is ${three(value)}, below its floor of ${three(floor)}`,
  );
