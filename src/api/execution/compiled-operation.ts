import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { isCompilable } from './compilable.js';

/** Runs an operation whose fields were resolved to code beforehand. */
export type RunCompiled = (
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
) => Promise<ExecutionResult> | ExecutionResult;

/** Gives the code of operations that are asked again and again. */
export interface Compiler {
  /** How to run an operation, which was validated; null where `graphql` is to execute it. */
  compiled(document: DocumentNode, operation: OperationDefinitionNode): RunCompiled | null;
}

/** Compiling costs some milliseconds, so an operation must have been asked so often. */
const OFTEN = 3;

interface Known {
  asked: number;
  run: RunCompiled | null;
}

/**
 * A compiler for `schema`. What it knows hangs on the parsed document, and goes when the store of documents lets that go.
 */
export function createCompiler(schema: GraphQLSchema, often = OFTEN): Compiler {
  const operations = new WeakMap<OperationDefinitionNode, Known>();
  return {
    compiled(document, operation) {
      const known = operations.get(operation) ?? { asked: 0, run: null };
      operations.set(operation, known);
      known.asked += 1;
      if (known.asked === often) known.run = compile(schema, document, operation);
      return known.run;
    },
  };
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): RunCompiled | null {
  if (!isCompilable(schema, document, operation)) return null;
  const made = compileQuery(schema, document, operation.name?.value);
  return isCompiledQuery(made) ? (context, variables) => made.query(undefined, context, variables) : null;
}
