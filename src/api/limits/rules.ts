import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { Limits } from '../settings/api-settings.js';

/** An error that says which bound an operation goes beyond. */
export function beyond(cause: string): GraphQLError {
  return new GraphQLError(`The query goes beyond a limit: ${cause}`, {
    extensions: { code: 'LIMIT_EXCEEDED', reason: 'LIMIT_EXCEEDED', http: { status: 400 } },
  });
}

/**
 * Bounds on the shape of an operation, checked as validation rules (GraphQL specification, section 5, lets a service
 * have rules of its own): depth, aliases and root fields, fragments counted where they are spread.
 */
export function limitRules(limits: Limits): readonly ValidationRule[] {
  return [
    (context: ValidationContext): ASTVisitor => ({
      OperationDefinition(operation) {
        const shape = measure(operation, context);
        if (shape.depth > limits.depth) context.reportError(beyond(`its depth is more than ${limits.depth}`));
        if (shape.aliases > limits.aliases) context.reportError(beyond(`it has more than ${limits.aliases} aliases`));
        if (operation.selectionSet.selections.length > limits.rootFields) {
          context.reportError(beyond(`it asks more than ${limits.rootFields} things at once`));
        }
      },
    }),
  ];
}

interface Shape {
  readonly depth: number;
  readonly aliases: number;
}

/** The depth below one selection, and the aliases in it; each fragment is measured once. */
function measure(operation: OperationDefinitionNode, context: ValidationContext): Shape {
  const known = new Map<string, Shape>();
  const open = new Set<string>();

  const ofFragment = (fragment: FragmentDefinitionNode | null | undefined): Shape => {
    if (!fragment) return { depth: 0, aliases: 0 };
    const name = fragment.name.value;
    const done = known.get(name);
    // A fragment within itself is refused by a rule of the specification; here it must only end.
    if (done !== undefined || open.has(name)) return done ?? { depth: 0, aliases: 0 };
    open.add(name);
    const shape = ofSet(fragment.selectionSet);
    known.set(name, shape);
    return shape;
  };

  const ofSet = (set: SelectionSetNode | undefined): Shape => {
    let depth = 0;
    let aliases = 0;
    for (const node of set?.selections ?? []) {
      const isField = node.kind === Kind.FIELD;
      if (isField && node.alias !== undefined) aliases += 1;
      const inner =
        node.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(context.getFragment(node.name.value))
          : ofSet(node.selectionSet);
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0));
      aliases += inner.aliases;
    }
    return { depth, aliases };
  };
  return ofSet(operation.selectionSet);
}
