import {
  defaultFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { FieldPlan, PlannedOperation, Selection } from './selection-plan.js';

/** One run of an operation: what is under way, and whether it can still come to a good end. */
interface Run {
  readonly planned: PlannedOperation;
  readonly context: unknown;
  readonly variables: Readonly<Record<string, unknown>>;
  underway: number;
  failed: boolean;
  ended: () => void;
}

/** Where a value goes to: a field of an answer, or a place in a list. */
type Place = Record<string | number, unknown>;

/**
 * The `data` of an operation, or null where anything at all goes wrong in it: an error, a null where none may be, a value
 * that does not fit its type. It waits for everything that it has begun.
 */
export async function runDirectly(
  planned: PlannedOperation,
  selection: Selection,
  root: GraphQLObjectType,
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown> | null> {
  const run: Run = { planned, context, variables, underway: 0, failed: false, ended: () => undefined };
  const data = rootOf(root, selection, run);
  if (run.underway > 0) {
    await new Promise<void>((resolve) => {
      run.ended = resolve;
    });
  }
  return run.failed ? null : data;
}

function rootOf(root: GraphQLObjectType, selection: Selection, run: Run): Record<string, unknown> | null {
  try {
    return objectOf(root, selection, undefined, run);
  } catch {
    return failure(run);
  }
}

function objectOf(type: GraphQLObjectType, selection: Selection, source: unknown, run: Run): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const plan of selection.of(type)) {
    if (run.failed) break;
    object[plan.key] = plan.field === null ? type.name : fieldOf(plan, source, object, run);
  }
  return object;
}

function fieldOf(plan: FieldPlan, source: unknown, object: Place, run: Run): unknown {
  const { field } = plan;
  if (field === null) return null;
  try {
    if (plan.leaf !== null) {
      const value = (source as Readonly<Record<string, unknown>>)[field.name];
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        return plan.leaf.type.serialize(value);
      }
      if (value === null || value === undefined) return plan.leaf.required ? failure(run) : null;
    }
    const value = field.resolve === undefined ? propertyOf(plan, source, run) : resolved(plan, source, run);
    return completed(field.type, value, plan, object, plan.key, run);
  } catch {
    return failure(run);
  }
}

/** What a field without a resolver is: most are plain values. */
function propertyOf(plan: FieldPlan, source: unknown, run: Run): unknown {
  const value = (source as Readonly<Record<string, unknown>> | null | undefined)?.[plan.field?.name ?? ''];
  return typeof value === 'function' ? resolved(plan, source, run) : value;
}

function resolved(plan: FieldPlan, source: unknown, run: Run): unknown {
  const { field } = plan;
  if (field === null) return null;
  const args = plan.fixed ?? getArgumentValues(field, plan.nodes[0] as FieldPlan['nodes'][number], run.variables);
  return (field.resolve ?? defaultFieldResolver)(source, args, run.context, infoOf(plan, field.type, run));
}

function infoOf(plan: FieldPlan, returnType: GraphQLOutputType, { planned, variables }: Run): GraphQLResolveInfo {
  return {
    fieldName: plan.field?.name ?? '',
    fieldNodes: plan.nodes,
    returnType,
    parentType: plan.parent,
    // No resolver asks where in the whole answer it stands.
    path: { prev: undefined, key: plan.key, typename: plan.parent.name },
    schema: planned.schema,
    fragments: planned.fragments,
    rootValue: undefined,
    operation: planned.operation,
    variableValues: { ...variables },
  };
}

/** The value as it goes into the answer; what is not there yet is put into its place when it comes. */
function completed(
  type: GraphQLOutputType,
  value: unknown,
  plan: FieldPlan,
  place: Place,
  key: string | number,
  run: Run,
): unknown {
  if (isPromise(value)) {
    later(value, type, plan, place, key, run);
    return null;
  }
  if (isNonNullType(type)) {
    if (value === null || value === undefined) return failure(run);
    return completed(type.ofType, value, plan, place, key, run);
  }
  if (value === null || value === undefined) return null;
  if (value instanceof Error) return failure(run);
  if (isLeafType(type)) return type.serialize(value);
  if (isListType(type)) return listOf(type.ofType, value, plan, run);
  const kind = isObjectType(type)
    ? type
    : kindOf(type.resolveType?.(value, run.context, infoOf(plan, type, run), type), run);
  return kind === null ? failure(run) : objectOf(kind, plan.inner, value, run);
}

function listOf(type: GraphQLOutputType, value: unknown, plan: FieldPlan, run: Run): unknown {
  if (!Array.isArray(value)) return failure(run);
  const list: unknown[] = new Array(value.length);
  for (let at = 0; at < value.length; at++) {
    list[at] = completed(type, value[at], plan, list as unknown as Place, at, run);
  }
  return list;
}

function kindOf(name: unknown, { planned }: Run): GraphQLObjectType | null {
  const type = typeof name === 'string' ? planned.schema.getType(name) : undefined;
  return isObjectType(type) ? type : null;
}

function later(
  promise: PromiseLike<unknown>,
  type: GraphQLOutputType,
  plan: FieldPlan,
  place: Place,
  key: string | number,
  run: Run,
): void {
  run.underway += 1;
  const done = (): void => {
    run.underway -= 1;
    if (run.underway === 0) run.ended();
  };
  promise.then(
    (value) => {
      try {
        if (!run.failed) place[key] = completed(type, value, plan, place, key, run);
      } catch {
        run.failed = true;
      }
      done();
    },
    () => {
      run.failed = true;
      done();
    },
  );
}

function failure(run: Run): null {
  run.failed = true;
  return null;
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
