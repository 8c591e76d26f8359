/**
 * An operation with its variables' values as defaults, so that it runs as it stands: GraphQL's `$x: Int = 3`.
 * A variable that is null or not given gets none.
 */
export function operationText(query: string, variables: unknown): string {
  const values = new Map(Object.entries(variables ?? {}));
  const end = endOfHead(query);
  const head = query.slice(0, end).replace(/\$(\w+): ([^,)]+)/g, (whole, name: string, type: string) => {
    const value: unknown = values.get(name);
    if (value === null || value === undefined) return whole;
    return `$${name}: ${type.replace(/!$/, '')} = ${literal(value, name)}`;
  });
  return unindented(head + query.slice(end));
}

const endOfHead = (query: string): number => {
  const brace = query.indexOf('{');
  const bracket = query.indexOf('(');
  return bracket >= 0 && bracket < brace ? query.indexOf(')', bracket) + 1 : brace;
};

/** Arguments and fields of inputs whose strings are names of enums. */
const ENUMS = new Set(['types', 'quad', 'kinds', 'kind', 'status', 'judgement', 'metric', 'orderBy', 'granularity']);

function literal(value: unknown, name: string): string {
  if (Array.isArray(value)) return `[${value.map((part) => literal(part, name)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
    return `{${fields.map(([key, part]) => `${key}: ${literal(part, key)}`).join(', ')}}`;
  }
  return typeof value === 'string' && ENUMS.has(name) ? value : JSON.stringify(value);
}

function unindented(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const least = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  return `${lines.map((line) => line.slice(least)).join('\n')}\n`;
}
