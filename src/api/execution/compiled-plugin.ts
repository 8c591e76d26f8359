import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
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
        async responseForOperation({
          document,
          operationName,
          request,
          contextValue,
        }): Promise<GraphQLResponse | null> {
          const run = compiler.compiled(document, operationName);
          if (run === null) return null;
          const result = await run(contextValue, request.variables ?? {});
          if (result.errors !== undefined || result.data === undefined) return null;
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: result.data } } };
        },
      };
    },
  };
}
