import { ERRORS, type ErrorCode, type ErrorRow } from './error-table.js';

/** What fills the placeholders of an error's sentence and advice. */
export type ErrorData = Readonly<Record<string, string | number | boolean | null>>;

/** An error that the service means to give: its row of the table, with what it got. */
export class EntenteError extends Error {
  override readonly name = 'EntenteError';
  readonly code: ErrorCode;
  readonly data: ErrorData;

  constructor(code: ErrorCode, data: ErrorData = {}, options?: { cause?: unknown }) {
    super(fill(ERRORS[code].sentence, data), options);
    this.code = code;
    this.data = data;
  }

  /** The error's row of the table. */
  get row(): ErrorRow {
    return ERRORS[this.code];
  }

  /** What the reader of the error can do about it. */
  get advice(): string {
    return fill(this.row.advice, this.data);
  }
}

const LONGEST_VALUE = 200;

/** `template` with each `{name}` replaced by `data.name`, shortened; unknown names become "?". */
function fill(template: string, data: ErrorData): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(data[name] ?? '?');
    return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
  });
}

/** What an unknown thrown value says of itself, in one line. */
export function causeOf(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message || thrown.name : String(thrown);
  return text.replace(/\s+/g, ' ').trim();
}

/** `thrown` itself where it is one of ours, else an `INTERNAL` error around it. */
export function asEntenteError(thrown: unknown): EntenteError {
  return thrown instanceof EntenteError
    ? thrown
    : new EntenteError('INTERNAL', { cause: causeOf(thrown) }, { cause: thrown });
}
