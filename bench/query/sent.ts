import 'reflect-metadata';
import { execute, parse } from 'graphql';
import { LOCAL_VIEWER } from '../../src/api/auth/viewer.js';
import { buildSchema } from '../../src/api/index.js';
import { createService } from '../../src/api/request/service.js';
import { apiSettings } from '../../src/api/settings/api-settings.js';
import { createMetrics } from '../../src/api/telemetry/metrics.js';
import { readConfig } from '../../src/config.js';
import type { Graph } from '../../src/graph/index.js';
import { createLogger } from '../../src/log/index.js';
import type { Question } from './questions.js';
import { recording, type Sent } from './recording.js';

const SCHEMA = buildSchema();

/** The Cypher that the service sends for a question, for each of its variables. */
export async function sentFor(graph: Graph, question: Question): Promise<Sent[][]> {
  const { limits } = apiSettings(readConfig({}).api);
  // A busy machine may take long over the first plan of a query.
  const settings = apiSettings(readConfig({}).api, { readCache: false, limits: { ...limits, timeoutMs: 120_000 } });
  const all: Sent[][] = [];
  for (const variableValues of question.variables) {
    const sent: Sent[] = [];
    const service = createService(recording(graph, sent), settings, createLogger('silent'), createMetrics());
    const contextValue = service.contextFor(LOCAL_VIEWER, new AbortController().signal, 'bench');
    const result = await execute({ schema: SCHEMA, document: parse(question.query), variableValues, contextValue });
    if (result.errors) throw new Error(`${question.name}: ${result.errors[0]?.message}`);
    all.push(sent);
  }
  return all;
}
