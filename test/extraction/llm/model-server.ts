import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as the endpoint got it. */
export interface SeenRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly temperature?: number;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format: { readonly json_schema: { readonly schema: Readonly<Record<string, unknown>> } };
  };
}

/** What the endpoint does with its n-th request. */
export type Reply =
  | { readonly content: string; readonly tokens?: number | null }
  | { readonly refusal: string }
  | { readonly status: number; readonly message?: string }
  | { readonly raw: string }
  | { readonly afterMs: number; readonly content: string }
  | { readonly redirectTo: string }
  | 'hang up';

export interface ModelServer {
  readonly baseUrl: string;
  readonly seen: readonly SeenRequest[];
  /** Most requests that were under way at a time. */
  readonly mostAtOnce: () => number;
  close(): Promise<void>;
}

/** An endpoint on loopback that speaks the protocol of `/chat/completions`; `reply` says what it answers to each request. */
export async function startModelServer(
  reply: (request: SeenRequest, index: number) => Reply | Promise<Reply>,
): Promise<ModelServer> {
  const seen: SeenRequest[] = [];
  let underWay = 0;
  let most = 0;
  const server = createServer(async (request, response) => {
    most = Math.max(most, ++underWay);
    response.on('close', () => underWay--);
    const body = JSON.parse(await bodyOf(request)) as SeenRequest['body'];
    const got = { path: request.url ?? '', authorization: request.headers.authorization, body };
    seen.push(got);
    await answer(response, await reply(got, seen.length - 1));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    seen,
    mostAtOnce: () => most,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function answer(response: ServerResponse, reply: Reply): Promise<void> {
  if (reply === 'hang up') {
    response.destroy();
    return;
  }
  if ('redirectTo' in reply) {
    response.writeHead(307, { location: reply.redirectTo }).end();
    return;
  }
  if ('status' in reply) {
    response.writeHead(reply.status, { 'content-type': 'application/json', 'retry-after-ms': '1' });
    response.end(JSON.stringify({ error: { message: reply.message ?? 'no', type: 'test' } }));
    return;
  }
  if ('raw' in reply) {
    response.writeHead(200, { 'content-type': 'application/json' }).end(reply.raw);
    return;
  }
  if ('afterMs' in reply) await new Promise((resolve) => setTimeout(resolve, reply.afterMs));
  const content = 'content' in reply ? reply.content : null;
  const refusal = 'refusal' in reply ? reply.refusal : null;
  const tokens = 'tokens' in reply ? reply.tokens : 100;
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      id: 'x',
      object: 'chat.completion',
      created: 0,
      model: 'test',
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content, refusal } }],
      ...(tokens == null ? {} : { usage: { prompt_tokens: tokens - 1, completion_tokens: 1, total_tokens: tokens } }),
    }),
  );
}
