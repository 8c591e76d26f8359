import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const PARTIAL_DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

const bad = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** Says whether `text` is an ISO 8601 day, month or year that exists in the calendar. */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL_DATE.exec(text);
  if (match === null) return false;
  if (match[3] === undefined) return true;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function parseDate(value: unknown): string {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw bad('Date wants an ISO 8601 day, month or year: "2021-01-12", "2021-01" or "2021"');
}

function parseInstant(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value)) {
    const time = new Date(value);
    if (!Number.isNaN(time.getTime())) return time.toISOString();
  }
  throw bad('DateTime wants an ISO 8601 instant: "2021-01-12T08:30:00Z"');
}

const fromLiteral =
  (parse: (value: unknown) => string) =>
  (node: ValueNode): string =>
    parse(node.kind === Kind.STRING ? node.value : undefined);

/** ISO 8601 calendar date with the precision that is known. */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description:
    'An ISO 8601 calendar date, as precise as it is known: a day (`2021-01-12`), a month (`2021-01`) or a year (`2021`).',
  specifiedByURL: 'https://www.iso.org/iso-8601-date-and-time-format.html',
  serialize: String,
  parseValue: parseDate,
  parseLiteral: fromLiteral(parseDate),
});

/** ISO 8601 / RFC 3339 instant in UTC. */
export const Instant = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant as RFC 3339 writes it, in UTC: `2021-01-12T08:30:00.000Z`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: String,
  parseValue: parseInstant,
  parseLiteral: fromLiteral(parseInstant),
});
