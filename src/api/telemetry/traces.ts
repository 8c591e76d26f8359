import { context, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';

/** The trace of one request: a span, and under it one for each query that it sends to Neo4j. */
export interface RequestTrace {
  query(name: string, milliseconds: number): void;
  end(status: number): void;
}

/** Where traces go to. */
export interface Tracing {
  /** Starts the span of a request, under that which a W3C `traceparent` header names. */
  request(traceparent: string | undefined): RequestTrace;
  /** Sends what is left. */
  stop(): Promise<void>;
}

const SILENT: RequestTrace = { query: () => undefined, end: () => undefined };

/** No traces. */
export const NO_TRACING: Tracing = { request: () => SILENT, stop: async () => undefined };

/** Traces to the OTLP endpoint (OpenTelemetry Protocol over HTTP) at `endpoint`; its path is added where it has none. */
export function createTracing(endpoint: string): Tracing {
  const url = /\/v1\/traces$/.test(endpoint) ? endpoint : `${endpoint.replace(/\/$/, '')}/v1/traces`;
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'entente' }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url }))],
  });
  const tracer = provider.getTracer('entente');
  return {
    request(traceparent) {
      const span = tracer.startSpan('graphql', { kind: SpanKind.SERVER }, parentOf(traceparent));
      const under = trace.setSpan(context.active(), span);
      return {
        query(name, milliseconds) {
          const end = Date.now();
          const attributes = { 'db.system.name': 'neo4j', 'db.operation.name': name };
          const options = { kind: SpanKind.CLIENT, startTime: end - milliseconds, attributes };
          tracer.startSpan(`neo4j ${name}`, options, under).end(end);
        },
        end: (status) => finish(span, status),
      };
    },
    stop: () => provider.shutdown(),
  };
}

function finish(span: Span, status: number): void {
  span.setAttribute('http.response.status_code', status);
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

/** The context that a `traceparent` header (W3C Trace Context, version 00) names. */
function parentOf(traceparent: string | undefined) {
  const match = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(traceparent ?? '');
  const [, traceId, spanId, flags] = match ?? [];
  if (traceId === undefined || spanId === undefined) return context.active();
  const parent = { traceId, spanId, traceFlags: Number.parseInt(flags ?? '0', 16), isRemote: true };
  return trace.setSpanContext(context.active(), parent);
}
