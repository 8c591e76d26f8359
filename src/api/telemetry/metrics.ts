import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is counted and timed, for Prometheus. */
export interface Metrics {
  httpRequest(route: string, status: number, milliseconds: number): void;
  operation(type: string, outcome: string, milliseconds: number): void;
  graphQuery(name: string, milliseconds: number): void;
  subscriptions(change: 1 | -1): void;
  /** The text that Prometheus reads, and its content type. */
  exposition(): Promise<{ readonly text: string; readonly type: string }>;
}

const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

/** Metrics in a registry of their own, so that two services in one process do not mix. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'entente_http_request_seconds',
    help: 'Time of HTTP requests.',
    labelNames: ['route', 'status'],
    buckets: BUCKETS,
    registers,
  });
  const operations = new Histogram({
    name: 'entente_graphql_operation_seconds',
    help: 'Time of GraphQL operations.',
    labelNames: ['type', 'outcome'],
    buckets: BUCKETS,
    registers,
  });
  const queries = new Histogram({
    name: 'entente_neo4j_query_seconds',
    help: 'Time of queries to Neo4j, by their first word.',
    labelNames: ['query'],
    buckets: BUCKETS,
    registers,
  });
  const count = new Counter({
    name: 'entente_neo4j_queries_total',
    help: 'Queries to Neo4j.',
    registers,
  });
  const open = new Gauge({ name: 'entente_subscriptions', help: 'Subscriptions that are open.', registers });
  return {
    httpRequest: (route, status, milliseconds) =>
      requests.observe({ route, status: String(status) }, milliseconds / 1000),
    operation: (type, outcome, milliseconds) => operations.observe({ type, outcome }, milliseconds / 1000),
    graphQuery(name, milliseconds) {
      count.inc();
      queries.observe({ query: /^\w+/.exec(name)?.[0] ?? 'other' }, milliseconds / 1000);
    },
    subscriptions: (change) => open.inc(change),
    exposition: async () => ({ text: await registry.metrics(), type: registry.contentType }),
  };
}
