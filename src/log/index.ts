import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from '../config.js';

export type { Logger } from 'pino';

/** What must never be written to a log, wherever it stands in a logged object. */
const SECRETS = ['password', 'apiKey', 'adminKey', 'key', 'authorization'];

/**
 * A logger of JSON lines on standard error (standard output is for answers), or to `destination`.
 * Fields named like secrets are blanked, on the top level and one below.
 */
export function createLogger(level: Config['logLevel'], destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: '[secret]' },
  };
  return pino(options, destination ?? pino.destination({ dest: 2, sync: true }));
}
