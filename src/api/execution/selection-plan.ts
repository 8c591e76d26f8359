import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  isAbstractType,
  isLeafType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** An operation, with what planning its selections needs; `variables` decide on `@skip` and `@include` alone. */
export interface PlannedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

export type Arguments = Readonly<Record<string, unknown>>;

/** A field of an object, as it is asked for at one place of an operation. */
export interface FieldPlan {
  readonly key: string;
  /** Null for `__typename`. */
  readonly field: GraphQLField<unknown, unknown> | null;
  readonly parent: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  /** The arguments where they are the same in every run. */
  readonly fixed: Arguments | null;
  readonly inner: Selection;
  /** Of a plain property whose values have no fields: how it is written, and whether it may be null. */
  readonly leaf: { readonly type: GraphQLLeafType; readonly required: boolean } | null;
}

/** What is asked of a value: one list of fields for each type that it may turn out to have, planned when it first does. */
export interface Selection {
  readonly of: (type: GraphQLObjectType) => readonly FieldPlan[];
}

/** Says that an operation is none that can be planned; `graphql` executes it. */
export class Unplannable extends Error {}

/** The selection under some fields, or of an operation as a whole. */
export function selectionOf(sets: readonly (SelectionSetNode | undefined)[], planned: PlannedOperation): Selection {
  const known = new Map<GraphQLObjectType, readonly FieldPlan[]>();
  return {
    of(type) {
      const found = known.get(type);
      if (found !== undefined) return found;
      const fields = new Map<string, FieldNode[]>();
      const seen = new Set<string>();
      for (const set of sets) collect(set, type, fields, seen, planned);
      const plans = [...fields].map(([key, nodes]) => fieldPlan(key, nodes, type, planned));
      known.set(type, plans);
      return plans;
    },
  };
}

function fieldPlan(
  key: string,
  nodes: readonly FieldNode[],
  parent: GraphQLObjectType,
  planned: PlannedOperation,
): FieldPlan {
  const node = nodes[0] as FieldNode;
  const name = node.name.value;
  const inner = selectionOf(
    nodes.map((one) => one.selectionSet),
    planned,
  );
  if (name === '__typename') return { key, field: null, parent, nodes, fixed: {}, inner, leaf: null };
  const field = parent.getFields()[name];
  // The schema's own fields are left to `graphql`, as is a key that JavaScript takes for something else.
  if (field === undefined || key === '__proto__') throw new Unplannable();
  const varies = node.arguments?.some(({ value }) => hasVariable(value)) ?? false;
  return {
    key,
    field,
    parent,
    nodes,
    fixed: varies ? null : getArgumentValues(field, node),
    inner,
    leaf: leafOf(field),
  };
}

function leafOf({ type, resolve }: GraphQLField<unknown, unknown>): FieldPlan['leaf'] {
  const required = isNonNullType(type);
  const own = required ? type.ofType : type;
  return resolve === undefined && isLeafType(own) ? { type: own, required } : null;
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  return value.kind === Kind.OBJECT && value.fields.some((field) => hasVariable(field.value));
}

/** Collects fields by response key, as the specification's section 6.3.2 has it. */
function collect(
  set: SelectionSetNode | undefined,
  type: GraphQLObjectType,
  fields: Map<string, FieldNode[]>,
  seen: Set<string>,
  planned: PlannedOperation,
): void {
  for (const node of set?.selections ?? []) {
    if (!isIncluded(node, planned)) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      const nodes = fields.get(key);
      if (nodes === undefined) fields.set(key, [node]);
      else nodes.push(node);
      continue;
    }
    if (node.kind === Kind.INLINE_FRAGMENT) {
      if (applies(node.typeCondition?.name.value, type, planned))
        collect(node.selectionSet, type, fields, seen, planned);
      continue;
    }
    const fragment = planned.fragments[node.name.value];
    if (fragment === undefined || seen.has(node.name.value)) continue;
    seen.add(node.name.value);
    if (applies(fragment.typeCondition.name.value, type, planned)) {
      collect(fragment.selectionSet, type, fields, seen, planned);
    }
  }
}

function applies(condition: string | undefined, type: GraphQLObjectType, { schema }: PlannedOperation): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return !isObjectType(wanted) && isAbstractType(wanted) && schema.isSubType(wanted, type);
}

function isIncluded(node: SelectionNode, { variables }: PlannedOperation): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
  return skip?.if !== true && include?.if !== false;
}
