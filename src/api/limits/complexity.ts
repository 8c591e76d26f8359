import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** What a field costs beyond 1, where it makes the graph work harder than reading a property. */
const COSTS: Readonly<Record<string, number>> = {
  'Query.influence': 2000,
  'Query.paths': 500,
  'Query.network': 300,
  'Query.relationship': 50,
  'Relationship.sharedPartners': 200,
  'Relationship.sharedAdversaries': 200,
  'Changes.newEntities': 200,
  'Changes.newTies': 200,
  'Article.changes': 100,
  'Article.spans': 50,
  'Query.search': 20,
};

/** Rows that a list without `first` can hold, as far as cost goes. */
const LIST_SIZE = 10;

/** One read gives all edges of a drawing: so many cost as much as one row of another list. */
const EDGES_PER_ROW = 20;

/** Types that only pass a connection's rows on. */
const ROW_FIELDS: ReadonlySet<string> = new Set(['edges', 'nodes']);

interface Scope {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly most: number;
  readonly open: ReadonlySet<string>;
}

/**
 * The cost of an operation: 1 for each field and what `COSTS` adds, times the rows of every list around it
 * (`first`, or ten). Counting ends soon after `most`, so that it takes no longer than it must.
 */
export function complexityOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  most: number,
): number {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const scope: Scope = { schema, document, operation, variables, most, open: new Set() };
  return ofSet(operation.selectionSet, root, 1, scope);
}

function ofSet(set: SelectionSetNode | undefined, type: GraphQLOutputType, rows: number, scope: Scope): number {
  let cost = 0;
  for (const node of set?.selections ?? []) {
    if (cost > scope.most) return cost;
    if (node.kind === Kind.FIELD) cost += ofField(node, type, rows, scope);
    else if (node.kind === Kind.INLINE_FRAGMENT) {
      const inner = node.typeCondition ? scope.schema.getType(node.typeCondition.name.value) : type;
      if (inner && (isObjectType(inner) || isAbstractType(inner))) cost += ofSet(node.selectionSet, inner, rows, scope);
    } else {
      cost += ofFragment(node.name.value, rows, scope);
    }
  }
  return cost;
}

function ofFragment(name: string, rows: number, scope: Scope): number {
  const fragment = scope.document.definitions.find(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
  );
  if (fragment?.kind !== Kind.FRAGMENT_DEFINITION || scope.open.has(name)) return 0;
  const type = scope.schema.getType(fragment.typeCondition.name.value);
  if (!type || !(isObjectType(type) || isAbstractType(type))) return 0;
  return ofSet(fragment.selectionSet, type, rows, { ...scope, open: new Set([...scope.open, name]) });
}

function ofField(node: FieldNode, type: GraphQLOutputType, rows: number, scope: Scope): number {
  const parent = getNamedType(type);
  const fields = 'getFields' in parent ? (parent.getFields() as Record<string, GraphQLField<unknown, unknown>>) : {};
  const field = fields[node.name.value];
  if (field === undefined) return rows;
  const own = 1 + (COSTS[`${parent.name}.${field.name}`] ?? 0);
  return rows * own + ofSet(node.selectionSet, getNamedType(field.type), rowsOf(field, node, rows, scope), scope);
}

function rowsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, rows: number, scope: Scope): number {
  const first = askedFor(field, node, 'first', scope);
  if (first !== null) return rows * Math.max(first, 1);
  const limit = field.name === 'network' ? askedFor(field, node, 'limit', scope) : null;
  if (limit !== null) return rows * Math.max(limit / EDGES_PER_ROW, 1);
  if (!isList(field.type) || ROW_FIELDS.has(field.name)) return rows;
  return rows * LIST_SIZE;
}

/** The number that an argument of a field has: as it is written, from a variable or the variable's default, or its own default. */
function askedFor(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  name: string,
  { variables, operation }: Scope,
): number | null {
  const definition = field.args.find((argument) => argument.name === name);
  if (definition === undefined) return null;
  const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
  const written = given?.kind === Kind.VARIABLE ? defaultOf(operation, given.name.value) : given;
  const value = given?.kind === Kind.VARIABLE ? variables[given.name.value] : undefined;
  if (typeof value === 'number') return value;
  // Anything but a number is told of when the field is executed.
  return written?.kind === Kind.INT ? Number(written.value) : Number(definition.defaultValue ?? 0);
}

function defaultOf({ variableDefinitions }: OperationDefinitionNode, name: string): ValueNode | undefined {
  return variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
