import { saveCsv } from './csv';

interface Props {
  readonly headings: readonly string[];
  /** Asked for when they are saved. */
  readonly rows: () => readonly (readonly string[])[];
  /** The name of the file. */
  readonly what: string;
  /** Whether there is nothing to save yet. */
  readonly disabled?: boolean;
}

/** Saves what a view shows as CSV, and prints the view. */
export function TableButtons({ headings, rows, what, disabled = false }: Props) {
  return (
    <>
      <button type="button" disabled={disabled} onClick={() => saveCsv(headings, rows(), what)}>
        CSV
      </button>
      <button type="button" onClick={() => window.print()}>
        Print
      </button>
    </>
  );
}
