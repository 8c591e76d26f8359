import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { formatError } from './errors/public-error.js';
import { compiledPlugin } from './execution/compiled-plugin.js';
import { complexityOf } from './limits/complexity.js';
import { beyond, limitRules } from './limits/rules.js';
import { type Safelist, safelistHash } from './limits/safelist.js';
import type { ApiContext } from './request/context.js';
import type { ApiSettings } from './settings/api-settings.js';

/** Apollo Server over `schema`, with the limits of `settings`; it does not listen by itself. */
export function createApollo(
  schema: GraphQLSchema,
  settings: ApiSettings,
  safelist: Safelist | null,
  watch: ApolloServerPlugin<ApiContext>,
): ApolloServer<ApiContext> {
  return new ApolloServer<ApiContext>({
    schema,
    introspection: settings.introspection,
    allowBatchedHttpRequests: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    hideSchemaDetailsFromClientErrors: !settings.introspection,
    parseOptions: { maxTokens: settings.limits.tokens },
    validationRules: [...limitRules(settings.limits)],
    csrfPrevention: true,
    formatError,
    logger: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      costPlugin(schema, settings),
      safelistPlugin(safelist),
      compiledPlugin(schema),
      watch,
    ],
  });
}

/** A subscription has many answers, and a request over HTTP one. */
function notHere(): GraphQLError {
  return new GraphQLError('Subscribe over graphql-ws at /graphql, or over graphql-sse at /graphql/stream.', {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
}

/** Refuses subscriptions, and operations that cost too much, before anything is executed. */
function costPlugin(schema: GraphQLSchema, settings: ApiSettings): ApolloServerPlugin<ApiContext> {
  const most = settings.limits.complexity;
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request }) {
          if (operation === undefined) return;
          if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw notHere();
          const cost = complexityOf(schema, document, operation, request.variables ?? {}, most);
          if (cost > most) throw beyond(`it costs more than ${most} (ask for fewer rows in lists)`);
        },
      };
    },
  };
}

/** With a safelist, runs what stands in it and nothing else; hashes of persisted queries are resolved before. */
function safelistPlugin(safelist: Safelist | null): ApolloServerPlugin<ApiContext> {
  if (safelist === null) return {};
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ source }) {
          if (!safelist.has(safelistHash(source))) throw beyond('it is not in the list of operations that may be run');
        },
      };
    },
  };
}
