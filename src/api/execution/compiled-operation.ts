import { type DocumentNode, type ExecutionResult, type GraphQLSchema, Kind, OperationTypeNode, visit } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** Runs an operation whose fields were resolved to code beforehand. */
export type RunCompiled = (
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
) => Promise<ExecutionResult> | ExecutionResult;

/** Gives the code of operations that are asked again and again. */
export interface Compiler {
  /** How to run the operation of this name, which was validated; null where it is better interpreted. */
  compiled(document: DocumentNode, operationName: string | null): RunCompiled | null;
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
export function createCompiler(schema: GraphQLSchema): Compiler {
  const documents = new WeakMap<DocumentNode, Map<string | null, Known>>();
  return {
    compiled(document, operationName) {
      const operations = documents.get(document) ?? new Map<string | null, Known>();
      const known = operations.get(operationName) ?? { asked: 0, run: null };
      documents.set(document, operations.set(operationName, known));
      known.asked += 1;
      if (known.asked === OFTEN) known.run = compile(schema, document, operationName);
      return known.run;
    },
  };
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): RunCompiled | null {
  if (!isPlain(document)) return null;
  const made: CompiledQuery | ExecutionResult = compileQuery(schema, document, operationName ?? undefined);
  if (!isCompiledQuery(made)) return null;
  return (context, variables) => made.query(undefined, context, variables);
}

/** Only queries are compiled, and none that ask for the schema or use a name that JavaScript takes for its own. */
function isPlain(document: DocumentNode): boolean {
  let plain = true;
  visit(document, {
    OperationDefinition({ operation }) {
      plain &&= operation === OperationTypeNode.QUERY;
    },
    [Kind.NAME]({ value }) {
      plain &&= !value.startsWith('__') || value === '__typename';
    },
  });
  return plain;
}
