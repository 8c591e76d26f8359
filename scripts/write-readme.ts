// Asks the README's queries of a graph that holds the seed and nothing else, and writes the answers below them.
import 'reflect-metadata';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { executeQuery } from '../src/api/index.js';
import { ingestInto } from '../src/cli/actions/ingest.js';
import { processIo } from '../src/cli/terminal/process-io.js';
import { readConfig } from '../src/config.js';
import { openGraph } from '../src/graph/index.js';
import { questionsOf, withAnswers } from './readme/blocks.js';

const FILE = 'README.md';
const data = mkdtempSync(join(tmpdir(), 'entente-readme-'));
const config = readConfig({ ...process.env, NEO4J_URI: '', ENTENTE_DATA: data });
const graph = await openGraph(config.graph);
try {
  await ingestInto(graph, { inputs: ['seed'], format: null, dryRun: false, rejects: null }, config, processIo());
  const markdown = readFileSync(FILE, 'utf8');
  const answers: unknown[] = [];
  for (const { query } of questionsOf(markdown)) {
    const { data: answer, errors } = await executeQuery({ graph, config: { ...config, logLevel: 'error' }, query });
    if (errors) throw new Error(`${query}\n${errors.map(({ message }) => message).join('\n')}`);
    answers.push(answer);
  }
  writeFileSync(FILE, withAnswers(markdown, answers));
} finally {
  await graph.close();
  rmSync(data, { recursive: true, force: true });
}
