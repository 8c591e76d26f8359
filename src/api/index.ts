export { executeQuery, type QueryOptions } from './execute-query.js';
export { buildSchema, printedSchema } from './schema.js';
export { type RunningServer, type ServerOptions, startServer } from './start-server.js';
