import { type ExecutionResult, execute, GraphQLError, parse, validate } from 'graphql';
import type { Config } from '../config.js';
import type { Graph } from '../graph/index.js';
import { createLogger } from '../log/index.js';
import { LOCAL_VIEWER } from './auth/viewer.js';
import { formatError } from './errors/public-error.js';
import { createService } from './request/service.js';
import { buildSchema } from './schema.js';
import { apiSettings } from './settings/api-settings.js';
import { createMetrics } from './telemetry/metrics.js';

export interface QueryOptions {
  readonly graph: Graph;
  readonly config: Pick<Config, 'api' | 'logLevel'>;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/**
 * Runs one operation in this process, as the local administrator and without a server: for the command line.
 * What is wrong with the operation stands in `errors`, as over HTTP.
 */
export async function executeQuery(options: QueryOptions): Promise<ExecutionResult> {
  const settings = apiSettings(options.config.api);
  const schema = buildSchema();
  const service = createService(options.graph, settings, createLogger(options.config.logLevel), createMetrics());
  try {
    const document = parse(options.query, { maxTokens: settings.limits.tokens });
    const wrong = validate(schema, document);
    if (wrong.length > 0) return { errors: wrong };
    const contextValue = service.contextFor(LOCAL_VIEWER, new AbortController().signal, 'local');
    const result = await execute({ schema, document, variableValues: options.variables ?? {}, contextValue });
    if (result.errors === undefined) return result;
    return { ...result, errors: result.errors.map((error) => shown(error)) };
  } catch (thrown) {
    if (thrown instanceof GraphQLError) return { errors: [thrown] };
    throw thrown;
  }
}

function shown(error: GraphQLError): GraphQLError {
  const { message, extensions } = formatError(error.toJSON(), error);
  return new GraphQLError(message, { extensions: extensions ?? {}, path: error.path ?? null });
}
