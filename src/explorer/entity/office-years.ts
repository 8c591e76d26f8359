import type { StandingPartsFragment } from '../generated/graphql/graphql';
import type { Figure, Shape } from '../take-away/figure';
import type { FigureInks } from '../take-away/picture-buttons';
import { spanWords } from '../words/dates';

export const ROW = 22;
export const WIDTH = 1000;
/** How much of the width the names take. */
export const NAMES = 360;
const MOST = 14;

/** An office with its bar. */
export interface OfficeRow {
  readonly id: string;
  readonly words: string;
  readonly span: string;
  readonly x: number;
  readonly width: number;
}

/** Fraction of a year for an ISO day, month or year. */
const yearOf = (date: string): number => {
  const [year = '0', month = '1', day = '1'] = date.split('-');
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372;
};

const endOf = ({ firstOn, lastOn, until }: StandingPartsFragment): number => yearOf(until ?? lastOn ?? firstOn ?? '0');

/** Articles write titles with and without a capital. */
export const capital = (title: string): string => title.slice(0, 1).toUpperCase() + title.slice(1);

/** Where the bars of dated offices and the years below them stand; `about` is whose page it is. */
export function officesOver(
  standings: readonly StandingPartsFragment[],
  about: string,
): { readonly rows: readonly OfficeRow[]; readonly years: readonly { readonly year: number; readonly x: number }[] } {
  const dated = standings
    .flatMap((standing) =>
      standing.firstOn ? [{ standing, from: yearOf(standing.firstOn), to: endOf(standing) }] : [],
    )
    .sort((one, other) => one.from - other.from)
    .slice(0, MOST);
  if (dated.length === 0) return { rows: [], years: [] };
  const first = Math.floor(Math.min(...dated.map(({ from }) => from)));
  const last = Math.max(first + 1, Math.ceil(Math.max(...dated.map(({ to }) => to))));
  const x = (year: number): number => NAMES + ((year - first) / (last - first)) * (WIDTH - NAMES - 20);
  const every = Math.max(1, Math.ceil((last - first) / 8));
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
    (year) => (year - first) % every === 0,
  );
  const rows = dated.map(({ standing, from, to }): OfficeRow => {
    const other = standing.subject.id === about ? standing.object : standing.subject;
    const words = standing.title ? `${capital(standing.title)}, ${other.name}` : other.name;
    const span = spanWords(standing.firstOn, standing.until ?? standing.lastOn);
    return { id: standing.id, words, span, x: x(from), width: Math.max(6, x(to) - x(from)) };
  });
  return { rows, years: years.map((year) => ({ year, x: x(year) })) };
}

/** The offices over time as a figure that stands alone. */
export function officeFigure(
  standings: readonly StandingPartsFragment[],
  { id, name }: { readonly id: string; readonly name: string },
  { paper, ink, faint, line, accent }: FigureInks,
): Figure {
  const { rows, years } = officesOver(standings, id);
  const top = 52;
  const foot = top + ROW * rows.length;
  const grid = years.flatMap(({ year, x }): Shape[] => [
    { kind: 'line', x1: x, x2: x, y1: top, y2: foot, ink: line },
    { kind: 'words', x, y: foot + 18, text: String(year), ink: faint, size: 12, anchor: 'middle' },
  ]);
  const bars = rows.flatMap(({ words, x, width }, row): Shape[] => {
    const y = top + ROW * row;
    const text = words.length > 52 ? `${words.slice(0, 51)}…` : words;
    return [
      { kind: 'words', x: NAMES - 12, y: y + 15, text, ink, size: 12, anchor: 'end' },
      { kind: 'box', x, y: y + 5, width, height: 13, fill: accent },
    ];
  });
  const head: Shape = { kind: 'words', x: 16, y: 30, text: `${name}: offices over time`, ink, size: 18, bold: true };
  return { width: WIDTH, height: foot + 32, paper, shapes: [head, ...grid, ...bars] };
}
