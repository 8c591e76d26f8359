import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from '../log/index.js';
import { isUnexpected } from './errors/public-error.js';
import type { ApiContext } from './request/context.js';
import type { Metrics } from './telemetry/metrics.js';

/** Times every operation, and writes to the log what went wrong inside. */
export function watchPlugin(log: Logger, metrics: Metrics): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart({ contextValue: { requestId } }) {
      const started = performance.now();
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) {
            if (!isUnexpected(error)) continue;
            const cause = error.originalError ?? error;
            log.error(
              { requestId, path: error.path, cause: String(cause.cause ?? cause), stack: cause.stack },
              'unexpected',
            );
          }
        },
        async willSendResponse({ operation, response, operationName }) {
          const milliseconds = performance.now() - started;
          const failed = response.body.kind === 'single' && response.body.singleResult.errors !== undefined;
          metrics.operation(operation?.operation ?? 'unknown', failed ? 'error' : 'ok', milliseconds);
          log.debug(
            { requestId, operation: operationName, milliseconds: Math.round(milliseconds), failed },
            'operation',
          );
        },
      };
    },
  };
}
