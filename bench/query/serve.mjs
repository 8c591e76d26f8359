// The service as it is built, in a process of its own, as the benchmark asks it: `serve.mjs [--no-cache]`, Neo4j by
// NEO4J_URI. Says its address on a line, and ends with its standard input.
import { startServer } from '../../dist/api/index.js';
import { readConfig } from '../../dist/config.js';
import { openGraph } from '../../dist/graph/index.js';
import { createLogger } from '../../dist/log/index.js';

const config = readConfig(process.env);
const graph = await openGraph(config.graph);
const settings = { port: 0, readCache: !process.argv.includes('--no-cache') };
const server = await startServer({ graph, config, log: createLogger('silent'), settings });
process.stdout.write(`${server.url}\n`);
process.stdin.resume();
process.stdin.on('end', () => {
  server.stop().then(() => graph.close());
});
