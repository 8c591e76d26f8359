import { EntenteError } from '../../errors/index.js';
import type { RelationType } from '../../ontology/index.js';

/** Which statements a client wants; the fields are documented in the GraphQL schema. */
export interface StatementFilterRequest {
  readonly ids?: readonly string[] | null;
  readonly between?: readonly string[] | null;
  readonly subject?: string | null;
  readonly object?: string | null;
  readonly attributedTo?: string | null;
  readonly attributed?: boolean | null;
  readonly types?: readonly RelationType[] | null;
  readonly quad?: readonly number[] | null;
  readonly status?: readonly string[] | null;
  readonly negated?: boolean | null;
  readonly judgement?: readonly string[] | null;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly ingestedSince?: string | null;
  readonly ingestedUntil?: string | null;
  readonly sources?: readonly string[] | null;
  readonly articles?: readonly string[] | null;
  readonly text?: string | null;
  readonly minConfidence?: number | null;
  readonly and?: readonly StatementFilterRequest[] | null;
  readonly or?: readonly StatementFilterRequest[] | null;
  readonly not?: StatementFilterRequest | null;
}

/** A condition of Cypher on the statement `s`, with the values that it refers to: `true` where there is none. */
export interface Condition {
  readonly text: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** After every day that starts so: the end of a month or a year. */
export const LAST = '\uffff';

/** `idA|idB`, the smaller first: what `Statement.pair` holds. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

type Field = Exclude<keyof StatementFilterRequest, 'and' | 'or' | 'not'>;

/** What each field asks of `s`; `?` stands for the parameter that holds its value. */
const CONDITIONS: Readonly<Record<Field, string>> = {
  ids: 's.id IN ?',
  between: '(s.pair = ? OR s.subject = ? OR s.object = ?)',
  subject: 's.subject = ?',
  object: 's.object = ?',
  attributedTo: 'EXISTS { (s)-[:ATTRIBUTED_TO]->(:Entity {id: ?}) }',
  attributed: 'EXISTS { (s)-[:ATTRIBUTED_TO]->() } = ?',
  types: 's.type IN ?',
  quad: 's.quad IN ?',
  status: 's.status IN ?',
  negated: 's.negated = ?',
  judgement: 's.judgement IN ?',
  since: 's.sortKey >= ?',
  until: 's.sortKey < ?',
  ingestedSince: 's.ingestedAt > ?',
  ingestedUntil: 's.ingestedAt <= ?',
  sources: 'EXISTS { MATCH (s)-[:IN]->(source:Article) WHERE source.source IN ? }',
  articles: 'EXISTS { MATCH (s)-[:IN]->(written:Article) WHERE written.id IN ? }',
  text: 'toLower(s.sentence) CONTAINS ?',
  minConfidence: 's.confidence >= ?',
};

/** The value of a field as Neo4j compares it. */
function comparable(field: Field, value: unknown): unknown {
  if (field === 'until') return `${String(value)}${LAST}`;
  if (field === 'text') return String(value).toLowerCase();
  if (field === 'between') return betweenKey(value as readonly string[]);
  return value;
}

function betweenKey(ids: readonly string[]): string {
  const [a, b] = ids;
  if (a === undefined || ids.length > 2) {
    throw new EntenteError('BAD_ARGUMENT', { argument: 'between', cause: 'give one or two ids' });
  }
  return b === undefined ? a : pairKey(a, b);
}

/**
 * The condition that `filter` puts on a statement, null filters being `true`. Its text depends on which fields are
 * given alone, so equal shapes share one plan.
 * @param scope where Cypher finds the values: `v.` for those of the map parameter `$v`
 * @throws EntenteError `BAD_ARGUMENT` when `between` has no id or more than two.
 */
export function statementCondition(
  filter: StatementFilterRequest | null | undefined,
  scope = '',
  prefix = 'f',
): Condition {
  if (!filter) return { text: 'true', values: {} };
  const parts: Condition[] = [];
  for (const [field, condition] of Object.entries(CONDITIONS) as [Field, string][]) {
    const given = filter[field];
    if (given === null || given === undefined) continue;
    const name = `${prefix}_${field}`;
    parts.push({
      text: condition.replaceAll('?', () => `$${scope}${name}`),
      values: { [name]: comparable(field, given) },
    });
  }
  for (const [index, inner] of (filter.and ?? []).entries())
    parts.push(statementCondition(inner, scope, `${prefix}_a${index}`));
  if (filter.or)
    parts.push(anyOf(filter.or.map((inner, index) => statementCondition(inner, scope, `${prefix}_o${index}`))));
  if (filter.not) {
    const inner = statementCondition(filter.not, scope, `${prefix}_n`);
    // A condition on a missing property is null in Cypher, and NOT null is null: take it for false.
    parts.push({ text: `NOT coalesce(${inner.text}, false)`, values: inner.values });
  }
  return joined(parts, ' AND ', 'true');
}

const anyOf = (parts: readonly Condition[]): Condition => joined(parts, ' OR ', 'false');

function joined(parts: readonly Condition[], by: string, none: string): Condition {
  if (parts.length === 0) return { text: none, values: {} };
  return {
    text: parts.map((part) => `(${part.text})`).join(by),
    values: Object.assign({}, ...parts.map((part) => part.values)),
  };
}
