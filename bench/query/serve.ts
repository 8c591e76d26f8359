import 'reflect-metadata';
import { startServer } from '../../src/api/index.js';
import { readConfig } from '../../src/config.js';
import { openGraph } from '../../src/graph/index.js';
import { createLogger } from '../../src/log/index.js';

/*
 * The service in a process of its own, as the benchmark asks it: `serve.ts [--no-cache]`, Neo4j by NEO4J_URI.
 * Says its address on a line, and ends with its standard input.
 */
const config = readConfig(process.env);
const graph = await openGraph(config.graph);
const server = await startServer({
  graph,
  config,
  log: createLogger('silent'),
  settings: { port: 0, readCache: !process.argv.includes('--no-cache') },
});
process.stdout.write(`${server.url}\n`);
process.stdin.resume();
process.stdin.on('end', () => {
  server.stop().then(() => graph.close());
});
