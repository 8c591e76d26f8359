import { availableParallelism, homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { EntenteError } from './errors/index.js';

/** Every setting of the service, read once from the environment and the command line's flags. */
export interface Config {
  readonly graph: GraphConfig;
  readonly api: ApiConfig;
  readonly ingest: IngestConfig;
  readonly fetch: FetchConfig;
  readonly llm: LlmConfig | null;
  /** A file with the user's own names, added to the built-in gazetteers. */
  readonly gazetteer: string | null;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

/** Which Neo4j. `uri` null: the private local one, under `dataFolder`. */
export interface GraphConfig {
  readonly uri: string | null;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Absolute path; the private Neo4j's data, and marks of feeds seen. */
  readonly dataFolder: string;
  /** Absolute path; where the private Neo4j's jars are kept for all data folders. */
  readonly cacheFolder: string;
  /** Heap of the private Neo4j in MiB. */
  readonly heapMegabytes: number;
  /** What the private Neo4j keeps of its store in memory, in MiB; taken as it fills. */
  readonly pageCacheMegabytes: number;
}

export interface ApiConfig {
  readonly host: string;
  readonly port: number;
  /** Whether it listens on loopback alone: then Apollo Sandbox is let in and no key is asked for by default. */
  readonly loopback: boolean;
  /** Origins that browsers may query from, besides the service's own. */
  readonly corsOrigins: readonly string[];
  /** Whether each request needs a key. */
  readonly requireKey: boolean;
  /** A key of the role admin from the environment, for the first set-up; null: none. */
  readonly adminKey: string | null;
  readonly maxBodyBytes: number;
  /** Whether clients may ask for the schema. */
  readonly introspection: boolean;
  /** A file of the operations that are allowed; null: all are. */
  readonly safelistFile: string | null;
  /** Tokens of an identity provider, taken beside keys; null: none. */
  readonly jwt: { readonly jwksUrl: string; readonly issuer: string | null; readonly audience: string | null } | null;
  /** Requests of one key in a minute; 0: no bound. */
  readonly requestsPerMinute: number;
  /** The whole time of one operation. */
  readonly timeoutMs: number;
  /** Operations that take longer are logged. */
  readonly slowQueryMs: number;
  /** Where traces are sent to (OTLP over HTTP); null: nowhere. */
  readonly otlpEndpoint: string | null;
}

export interface IngestConfig {
  /** Worker threads that extract. */
  readonly workers: number;
  /** Transactions written side by side. */
  readonly writers: number;
  /** Articles in one transaction. */
  readonly batchSize: number;
  /** Longest text of one article, in bytes of UTF-8. */
  readonly maxTextBytes: number;
}

export interface FetchConfig {
  readonly maxBytes: number;
  readonly timeoutMs: number;
  /** Whether loopback, private and link-local addresses may be fetched from. */
  readonly allowPrivate: boolean;
}

export interface LlmConfig {
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey: string | null;
  /** Longest time for one answer. */
  readonly timeoutMs: number;
  /** Questions under way at a time. */
  readonly concurrency: number;
  /** Tokens after which a load stops; null: no limit. */
  readonly tokenBudget: number | null;
}

/** Environment variables by name; `process.env` fits. */
export type Environment = Readonly<Record<string, string | undefined>>;

const natural = (fallback: number, most: number) => z.coerce.number().int().min(1).max(most).default(fallback);
const flag = z
  .enum(['0', '1', 'true', 'false', 'yes', 'no'])
  .transform((word) => word === '1' || word === 'true' || word === 'yes');
const httpUrl = z.url({ protocol: /^https?$/ });

const SCHEMA = z.object({
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/./, 'it must start with bolt://, neo4j://, bolt+s:// or neo4j+s://')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
  ENTENTE_DATA: z.string().default('.entente'),
  ENTENTE_CACHE: z.string().default(join(homedir(), '.cache', 'entente')),
  ENTENTE_HEAP_MB: natural(512, 65536),
  ENTENTE_PAGE_CACHE_MB: natural(512, 1_048_576),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  ENTENTE_CORS_ORIGINS: z.string().default(''),
  ENTENTE_REQUIRE_KEY: flag.optional(),
  ENTENTE_ADMIN_KEY: z.string().min(16, 'it must have 16 characters or more').optional(),
  ENTENTE_MAX_BODY_BYTES: natural(10_000_000, 1_000_000_000),
  ENTENTE_INTROSPECTION: flag.optional(),
  ENTENTE_SAFELIST: z.string().optional(),
  ENTENTE_JWKS_URL: httpUrl.optional(),
  ENTENTE_JWT_ISSUER: z.string().optional(),
  ENTENTE_JWT_AUDIENCE: z.string().optional(),
  ENTENTE_RATE_LIMIT: z.coerce.number().int().min(0).default(1200),
  ENTENTE_TIMEOUT_MS: natural(15_000, 600_000),
  ENTENTE_SLOW_QUERY_MS: natural(500, 600_000),
  OTEL_EXPORTER_OTLP_ENDPOINT: httpUrl.optional(),
  ENTENTE_WORKERS: natural(availableParallelism(), 256),
  ENTENTE_WRITERS: natural(2, 64),
  ENTENTE_BATCH: natural(200, 10_000),
  ENTENTE_MAX_TEXT_BYTES: natural(5_000_000, 1_000_000_000),
  ENTENTE_MAX_FETCH_BYTES: natural(20_000_000, 2_000_000_000),
  ENTENTE_FETCH_TIMEOUT_MS: natural(20_000, 600_000),
  ENTENTE_ALLOW_PRIVATE: flag.default(false),
  ENTENTE_GAZETTEER: z.string().optional(),
  ENTENTE_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  LLM_BASE_URL: httpUrl.optional(),
  LLM_MODEL: z.string().default('gpt-4o-mini'),
  LLM_API_KEY: z.string().optional(),
  LLM_TIMEOUT_MS: natural(60_000, 3_600_000),
  LLM_CONCURRENCY: natural(4, 256),
  LLM_TOKEN_BUDGET: z.coerce.number().int().min(1).max(1e12).optional(),
});

/** The names of all settings, for documentation and its test. */
export const SETTING_NAMES: readonly string[] = Object.keys(SCHEMA.shape);

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);

/**
 * The settings that `environment` and, over it, `flags` give; both under the names of environment variables,
 * an empty string counting as unset.
 * @throws EntenteError `CONFIG_INVALID`, naming the first wrong setting.
 */
export function readConfig(environment: Environment, flags: Environment = {}): Config {
  const given = Object.fromEntries(
    SETTING_NAMES.map((name) => [name, flags[name] || environment[name] || undefined] as const),
  );
  const parsed = SCHEMA.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new EntenteError('CONFIG_INVALID', { name: String(issue?.path[0]), cause: issue?.message ?? 'unknown' });
  }
  const set = parsed.data;
  const loopback = isLoopback(set.HOST);
  return Object.freeze({
    graph: {
      uri: set.NEO4J_URI ?? null,
      user: set.NEO4J_USER,
      password: set.NEO4J_PASSWORD,
      database: set.NEO4J_DATABASE,
      dataFolder: resolve(set.ENTENTE_DATA),
      cacheFolder: resolve(set.ENTENTE_CACHE),
      heapMegabytes: set.ENTENTE_HEAP_MB,
      pageCacheMegabytes: set.ENTENTE_PAGE_CACHE_MB,
    },
    api: {
      host: set.HOST,
      port: set.PORT,
      loopback,
      corsOrigins: set.ENTENTE_CORS_ORIGINS.split(/[\s,]+/).filter(Boolean),
      requireKey: set.ENTENTE_REQUIRE_KEY ?? !loopback,
      adminKey: set.ENTENTE_ADMIN_KEY ?? null,
      maxBodyBytes: set.ENTENTE_MAX_BODY_BYTES,
      introspection: set.ENTENTE_INTROSPECTION ?? loopback,
      safelistFile: set.ENTENTE_SAFELIST ?? null,
      jwt: set.ENTENTE_JWKS_URL
        ? {
            jwksUrl: set.ENTENTE_JWKS_URL,
            issuer: set.ENTENTE_JWT_ISSUER ?? null,
            audience: set.ENTENTE_JWT_AUDIENCE ?? null,
          }
        : null,
      requestsPerMinute: set.ENTENTE_RATE_LIMIT,
      timeoutMs: set.ENTENTE_TIMEOUT_MS,
      slowQueryMs: set.ENTENTE_SLOW_QUERY_MS,
      otlpEndpoint: set.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    },
    ingest: {
      workers: set.ENTENTE_WORKERS,
      writers: set.ENTENTE_WRITERS,
      batchSize: set.ENTENTE_BATCH,
      maxTextBytes: set.ENTENTE_MAX_TEXT_BYTES,
    },
    fetch: {
      maxBytes: set.ENTENTE_MAX_FETCH_BYTES,
      timeoutMs: set.ENTENTE_FETCH_TIMEOUT_MS,
      allowPrivate: set.ENTENTE_ALLOW_PRIVATE,
    },
    llm: set.LLM_BASE_URL
      ? {
          baseUrl: set.LLM_BASE_URL,
          model: set.LLM_MODEL,
          apiKey: set.LLM_API_KEY ?? null,
          timeoutMs: set.LLM_TIMEOUT_MS,
          concurrency: set.LLM_CONCURRENCY,
          tokenBudget: set.LLM_TOKEN_BUDGET ?? null,
        }
      : null,
    gazetteer: set.ENTENTE_GAZETTEER ?? null,
    logLevel: set.ENTENTE_LOG_LEVEL,
  });
}
