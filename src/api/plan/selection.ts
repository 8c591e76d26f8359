import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What of an operation is needed to see what it selects. */
type Operation = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;

/** The fields that a selection asks for, whatever the type, by response key; fragments are gone into. */
export function selectedFields(
  sets: readonly (SelectionSetNode | undefined)[],
  operation: Operation,
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  for (const set of sets) collect(set, operation, fields, seen);
  return fields;
}

function collect(
  set: SelectionSetNode | undefined,
  operation: Operation,
  fields: Map<string, FieldNode[]>,
  seen: Set<string>,
): void {
  for (const node of set?.selections ?? []) {
    if (!isIncluded(node, operation)) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      fields.set(key, [...(fields.get(key) ?? []), node]);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      collect(node.selectionSet, operation, fields, seen);
    } else if (!seen.has(node.name.value)) {
      seen.add(node.name.value);
      const fragment: FragmentDefinitionNode | undefined = operation.fragments[node.name.value];
      collect(fragment?.selectionSet, operation, fields, seen);
    }
  }
}

function isIncluded(node: SelectionNode, { variableValues }: Operation): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues);
  return skip?.if !== true && include?.if !== false;
}
