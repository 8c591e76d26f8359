import { Agent, request } from 'node:http';

/** How fast something answered. */
export interface Figures {
  readonly answers: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Asks once, with the variables of this place; rejects when the answer is not good. */
export type Ask = (place: number) => Promise<void>;

/** Asks `concurrency` at a time for `milliseconds`. */
export async function measure(ask: Ask, concurrency: number, milliseconds: number): Promise<Figures> {
  const times: number[] = [];
  let place = 0;
  const started = performance.now();
  const worker = async (): Promise<void> => {
    while (performance.now() - started < milliseconds) {
      const at = performance.now();
      await ask(place++);
      times.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  const seconds = (performance.now() - started) / 1000;
  times.sort((x, y) => x - y);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { answers: times.length, perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) };
}

/** Posts JSON to `url` over connections that are kept; gives the body, undecoded: what asks should not be what is measured. */
export function poster(url: string, concurrency: number): (body: Buffer) => Promise<Buffer> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const { hostname, port, pathname } = new URL(url);
  return (body) =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': body.length };
      const sent = request({ agent, hostname, port, path: pathname, method: 'POST', headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve(Buffer.concat(parts)));
      });
      sent.on('error', reject);
      sent.end(body);
    });
}
