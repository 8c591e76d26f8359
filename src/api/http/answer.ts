import type { IncomingMessage, ServerResponse } from 'node:http';
import { EntenteError } from '../../errors/index.js';
import { publicError } from '../errors/public-error.js';

/** What a route gives: the whole answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

const JSON_TYPE = 'application/json; charset=utf-8';

/** An answer in JSON. */
export function jsonAnswer(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': JSON_TYPE, ...headers }, body: JSON.stringify(value) };
}

/** HTTP's word for each GraphQL code, where the request as a whole fails. */
const STATUS: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  LIMIT_EXCEEDED: 413,
  NOT_READY: 503,
};

/** An error of the table as GraphQL clients read it: `{errors: […]}` with HTTP's status for it. */
export function errorAnswer(error: EntenteError): Answer {
  const shown = publicError(error);
  const status = error.code === 'RATE_LIMITED' ? 429 : (STATUS[String(shown.extensions.code)] ?? 500);
  const headers: Record<string, string> = {};
  if (error.code === 'RATE_LIMITED') headers['retry-after'] = String(error.data.seconds ?? 1);
  if (error.code === 'UNAUTHENTICATED') headers['www-authenticate'] = 'Bearer';
  return jsonAnswer(status, { errors: [shown] }, headers);
}

/** Writes an answer whole, with its length, so that the connection can go on. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  if (response.writableEnded || response.destroyed) return;
  // Text goes out in one piece with its head, in one write; bytes would take two.
  const { body } = answer;
  response.writeHead(answer.status, { ...answer.headers, 'content-length': Buffer.byteLength(body) });
  if (request.method === 'HEAD') response.end();
  else response.end(body, 'utf8');
}

/**
 * The body of a request, up to `limit` bytes.
 * @throws EntenteError `LIMIT_EXCEEDED` beyond that; the rest is not read.
 */
export async function bodyOf(request: IncomingMessage, limit: number): Promise<string> {
  const tooLarge = () => new EntenteError('LIMIT_EXCEEDED', { cause: `its body is longer than ${limit} bytes` });
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge();
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
