import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import { runDirectly } from './direct-run.js';
import { type PlannedOperation, type Selection, selectionOf } from './selection-plan.js';

/** An operation that was asked before. */
interface Known {
  /** Variables that decide what is selected at all. */
  readonly switches: readonly string[];
  /** What is selected, by the values of those. */
  readonly plans: Map<string, { readonly planned: PlannedOperation; readonly selection: Selection }>;
}

/** More ways of setting an operation's switches than this are planned anew each time they come round. */
const MOST_PLANS = 32;

/** Gives the `data` of an operation, or null where `graphql` has to answer. */
export type DirectExecutor = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
  context: unknown,
) => Promise<Record<string, unknown> | null>;

/**
 * Answers queries the short way: what is selected of which type is worked out once for each operation, and values are
 * put together without a promise for each. Null for all but queries, and where anything goes wrong.
 */
export function createDirectExecutor(schema: GraphQLSchema): DirectExecutor {
  const known = new WeakMap<OperationDefinitionNode, Known>();
  const root = schema.getQueryType();
  return async (document, operation, given, context) => {
    if (operation.operation !== OperationTypeNode.QUERY || !root) return null;
    const definitions = operation.variableDefinitions ?? [];
    const { coerced: variables } = getVariableValues(schema, definitions, given, { maxErrors: 1 });
    if (variables === undefined) return null;
    const found = known.get(operation) ?? { switches: switchesOf(document), plans: new Map() };
    known.set(operation, found);
    const { planned, selection } = planFor(found, schema, document, operation, variables);
    return runDirectly(planned, selection, root, context, variables);
  };
}

function planFor(
  { switches, plans }: Known,
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
) {
  const key = switches.map((name) => String(variables[name])).join();
  const ready = plans.get(key);
  if (ready !== undefined) return ready;
  const planned = { schema, operation, fragments: fragmentsOf(document), variables: only(variables, switches) };
  const made = { planned, selection: selectionOf([operation.selectionSet], planned) };
  if (plans.size >= MOST_PLANS) plans.clear();
  plans.set(key, made);
  return made;
}

/** The variables that directives of the document look at. */
function switchesOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ arguments: given = [] }) {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

const only = (variables: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, variables[name]]));
