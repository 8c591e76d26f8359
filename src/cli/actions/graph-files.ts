import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Config } from '../../config.js';
import { causeOf, EntenteError } from '../../errors/index.js';
import { type ExportFormat, exportGraph, importGraph, isEmpty } from '../../graph/index.js';
import type { CliIo } from '../terminal/cli-io.js';
import type { Outcome } from '../terminal/command.js';
import { withGraph } from './with-graph.js';

export interface ExportRequest {
  readonly format: ExportFormat;
  /** A file; null: standard output. */
  readonly out: string | null;
}

/**
 * Writes the graph out.
 * @throws EntenteError `OUTPUT_UNWRITABLE`; a `GRAPH_…` row.
 */
export async function exportTo({ format, out }: ExportRequest, config: Config, io: CliIo): Promise<Outcome> {
  await withGraph(config, async (graph) => {
    const chunks = exportGraph(graph, format);
    if (out === null) for await (const chunk of chunks) await io.stdout.write(chunk);
    else await writeTo(out, chunks);
  });
  return 0;
}

async function writeTo(path: string, chunks: AsyncIterable<string>): Promise<void> {
  const unwritable = (thrown: unknown): EntenteError =>
    new EntenteError('OUTPUT_UNWRITABLE', { path, cause: causeOf(thrown) }, { cause: thrown });
  const file = await open(path, 'w').catch((thrown: unknown) => {
    throw unwritable(thrown);
  });
  try {
    for await (const chunk of chunks)
      await file.write(chunk).catch((thrown: unknown) => {
        throw unwritable(thrown);
      });
  } finally {
    await file.close();
  }
}

/**
 * Reads an export into an empty graph; run again it goes on where it was cut short.
 * @throws EntenteError `CONFLICT` for a graph that holds articles already, `BAD_IMPORT`, `SOURCE_UNREADABLE`.
 */
export async function importFrom(path: string, config: Config, io: CliIo): Promise<Outcome> {
  const summary = await withGraph(config, async (graph) => {
    if (!(await isEmpty(graph))) await io.stderr.write('The graph is not empty: what it holds already stays.\n');
    return importGraph(graph, linesOf(path, io));
  });
  await io.stdout.write(`${summary.articles} articles and ${summary.decisions} decisions imported\n`);
  return 0;
}

async function* linesOf(path: string, io: CliIo): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  try {
    for await (const chunk of path === '-' ? io.stdin : createReadStream(path)) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    rest += decoder.decode();
  } catch (thrown) {
    if (thrown instanceof EntenteError) throw thrown;
    throw new EntenteError('SOURCE_UNREADABLE', { path, cause: causeOf(thrown) }, { cause: thrown });
  }
  if (rest) yield rest;
}
