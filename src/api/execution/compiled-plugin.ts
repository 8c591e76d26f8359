import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { ApiContext } from '../request/context.js';
import { createCompiler } from './compiled-operation.js';

/**
 * Runs queries that are asked often as compiled code. Where that ends in an error, `graphql` runs the query again, so that
 * every error is told in the one way; a query may be run twice, since it changes nothing.
 */
export function compiledPlugin(schema: GraphQLSchema): ApolloServerPlugin<ApiContext> {
  const compiler = createCompiler(schema);
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue }) {
          // Apollo's types promise an operation here, but a name that no operation has comes this far too.
          const asked: OperationDefinitionNode | undefined = operation;
          const run = asked === undefined ? null : compiler.compiled(document, asked);
          if (run === null) return null;
          const { data, errors } = await run(contextValue, request.variables ?? {});
          if (errors !== undefined || !data) return null;
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
        },
      };
    },
  };
}
