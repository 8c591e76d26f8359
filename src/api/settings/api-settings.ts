import type { ApiConfig } from '../../config.js';

/** Bounds on what one request may ask; see docs/api.md. */
export interface Limits {
  /** Fields within fields. */
  readonly depth: number;
  /** Sum of the cost of all fields, each times the size of the lists that it stands in. */
  readonly complexity: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly tokens: number;
  /** Operations in one HTTP request. */
  readonly batch: number;
  readonly bodyBytes: number;
  /** The whole time of one operation, in milliseconds. */
  readonly timeoutMs: number;
  /** Requests of one key in a minute; 0: no bound. */
  readonly perMinute: number;
}

/** Everything that the API is set up by; made from the service's configuration once. */
export interface ApiSettings {
  readonly host: string;
  readonly port: number;
  readonly loopback: boolean;
  readonly corsOrigins: readonly string[];
  readonly requireKey: boolean;
  readonly adminKey: string | null;
  readonly introspection: boolean;
  /** A file of operations; with it nothing else is run. */
  readonly safelistFile: string | null;
  readonly jwt: { readonly jwksUrl: string; readonly issuer: string | null; readonly audience: string | null } | null;
  readonly otlpEndpoint: string | null;
  readonly slowQueryMs: number;
  readonly pollMs: number;
  /** Whether results of reads are kept while the graph stays as it is. */
  readonly readCache: boolean;
  readonly limits: Limits;
}

/** Where Apollo Sandbox asks from. */
export const SANDBOX_ORIGIN = 'https://studio.apollographql.com';

/** How often a subscription asks the graph for news, in milliseconds. */
const POLL_MS = 500;

const SHAPE_LIMITS = {
  depth: 15,
  complexity: 20_000,
  aliases: 50,
  rootFields: 20,
  tokens: 5_000,
  batch: 10,
};

/** The settings that `config` makes, with what `overrides` puts in their place. */
export function apiSettings(config: ApiConfig, overrides: Partial<ApiSettings> = {}): ApiSettings {
  return {
    host: config.host,
    port: config.port,
    loopback: config.loopback,
    corsOrigins: config.loopback ? [...config.corsOrigins, SANDBOX_ORIGIN] : config.corsOrigins,
    requireKey: config.requireKey,
    adminKey: config.adminKey,
    introspection: config.introspection,
    safelistFile: config.safelistFile,
    jwt: config.jwt,
    otlpEndpoint: config.otlpEndpoint,
    slowQueryMs: config.slowQueryMs,
    pollMs: POLL_MS,
    readCache: true,
    limits: {
      ...SHAPE_LIMITS,
      bodyBytes: config.maxBodyBytes,
      timeoutMs: config.timeoutMs,
      perMinute: config.requestsPerMinute,
    },
    ...overrides,
  };
}
