import { fileName, saveFile } from './save';

/** Spreadsheets run cells that begin so as formulas. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const safe = FORMULA.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Comma-separated values after RFC 4180; cells that a spreadsheet would run as formulas begin with an apostrophe. */
export function csvOf(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Saves a table as CSV, with the mark by which spreadsheets know UTF-8. */
export function saveCsv(headings: readonly string[], rows: readonly (readonly string[])[], what: string): void {
  saveFile(new Blob(['\uFEFF', csvOf(headings, rows)], { type: 'text/csv;charset=utf-8' }), fileName(what, 'csv'));
}
