import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { openEmptyGraph } from '../setup/graph.js';
import { serve } from './seeded.js';

interface Sent {
  readonly resourceSpans: {
    scopeSpans: { spans: { name: string; traceId: string; spanId: string; parentSpanId?: string }[] }[];
  }[];
}

it('traces a request and its queries under the trace of the caller, when a collector is configured', async () => {
  const got: Sent[] = [];
  const collector = createServer(async (request, response) => {
    let text = '';
    for await (const part of request) text += String(part);
    if (request.url === '/v1/traces') got.push(JSON.parse(text));
    response.end('{}');
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const graph = await openEmptyGraph();
  const otlpEndpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  const client = await serve(graph, { otlpEndpoint });
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  await client.ask('{ stats { entities } }', {}, { traceparent });
  await client.stop();
  await graph.close();
  await new Promise((resolve) => collector.close(resolve));
  const spans = got.flatMap((sent) =>
    sent.resourceSpans.flatMap((one) => one.scopeSpans.flatMap((scope) => scope.spans)),
  );
  const request = spans.find((span) => span.name === 'graphql');
  expect(request).toMatchObject({ traceId: '0af7651916cd43dd8448eb211c80319c', parentSpanId: 'b7ad6b7169203331' });
  expect(spans.find((span) => span.name === 'neo4j stats')?.parentSpanId).toBe(request?.spanId);
});
