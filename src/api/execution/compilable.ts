import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';

/**
 * Fields of the code that an operation becomes. It holds the fields under an interface once for each type that
 * implements it, so that it grows with each interface within another; 1,500 take some tenths of a second to compile.
 */
const MOST_FIELDS = 1500;

/**
 * Whether `graphql-jit` can be given an operation that was validated: a query of bounded size that asks nothing of the
 * schema, uses no name that JavaScript takes for its own, and whose variables are plain values. An input type that holds
 * itself, as filters do, would send its compiler of variables into an endless loop.
 */
export function isCompilable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): boolean {
  const root = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !root) return false;
  for (const { type } of operation.variableDefinitions ?? []) {
    const named = getNamedType(typeFromAST(schema, type));
    if (!isLeafType(named)) return false;
  }
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const count: Count = { schema, fragments, left: MOST_FIELDS };
  countFields([root], operation.selectionSet, count);
  return count.left >= 0;
}

interface Count {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** How many more there may be; below 0 the operation is not compiled. */
  left: number;
}

const REFUSED = Number.NEGATIVE_INFINITY;

/** Counts fields as the compiler writes them: those of each type that a value can have. */
function countFields(types: readonly GraphQLObjectType[], set: SelectionSetNode | undefined, count: Count): void {
  for (const node of set?.selections ?? []) {
    if (count.left < 0) return;
    if (node.kind === Kind.INLINE_FRAGMENT) countFields(types, node.selectionSet, count);
    else if (node.kind === Kind.FRAGMENT_SPREAD) {
      countFields(types, count.fragments.get(node.name.value)?.selectionSet, count);
    } else {
      const key = node.alias?.value ?? node.name.value;
      if (key === '__proto__' || (node.name.value.startsWith('__') && node.name.value !== '__typename'))
        count.left = REFUSED;
      for (const type of types) {
        count.left -= 1;
        const field = type.getFields()[node.name.value];
        if (count.left < 0) return;
        if (field !== undefined) countFields(typesOf(getNamedType(field.type), count.schema), node.selectionSet, count);
      }
    }
  }
}

function typesOf(type: ReturnType<typeof getNamedType>, schema: GraphQLSchema): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}
