import { createHash, randomBytes } from 'node:crypto';
import { EntenteError } from '../../errors/index.js';
import type { Graph } from '../connection.js';
import type { NamedQuery, Reader } from '../read/index.js';

/** What a key allows; each may do what those before it may. */
export const ROLES = ['reader', 'contributor', 'curator', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** A key as it is kept: never the key itself. */
export interface ApiKeyRecord {
  readonly name: string;
  readonly role: Role;
  /** The first characters of the key, to tell keys apart. */
  readonly prefix: string;
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

const KEY_BYTES = 32;
const PREFIX = 'entente_';
const SHOWN = PREFIX.length + 6;
const NAME = /^[\p{L}\p{N}._@ -]{1,100}$/u;

/**
 * What is kept of a key. Keys are 256 random bits, so a plain SHA-256 cannot be searched for; a slow hash is for
 * passwords, which people choose.
 */
export function hashOfKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** Served by api_key_name: it makes no second key of a name. */
const ADD = `MERGE (k:ApiKey {name: $name})
ON CREATE SET k.hash = $hash, k.role = $role, k.prefix = $prefix, k.createdAt = $createdAt
RETURN k.hash = $hash AS made`;

/**
 * Makes a key and keeps its hash; the key itself is given once, here.
 * @throws EntenteError `CONFLICT` where the name is taken, `BAD_ARGUMENT` for a name that is none
 */
export async function addApiKey(graph: Graph, name: string, role: Role): Promise<string> {
  if (!NAME.test(name)) {
    throw new EntenteError('BAD_ARGUMENT', { argument: 'name', cause: 'give 1 to 100 letters, digits or . _ @ -' });
  }
  const key = `${PREFIX}${randomBytes(KEY_BYTES).toString('base64url')}`;
  const createdAt = new Date().toISOString();
  const parameters = { name, role, hash: hashOfKey(key), prefix: key.slice(0, SHOWN), createdAt };
  const [row] = await graph.executeWrite((tx) => tx.run<{ made: boolean }>(ADD, parameters));
  if (row?.made !== true) throw new EntenteError('CONFLICT', { cause: `There is a key "${name}" already.` });
  return key;
}

/** A scan of the keys, which are few. */
const LIST = `MATCH (k:ApiKey)
RETURN k.name AS name, k.role AS role, k.prefix AS prefix, k.createdAt AS createdAt, k.revokedAt AS revokedAt ORDER BY name`;

/** All keys, also the revoked, by name. */
export function listApiKeys(graph: Graph): Promise<ApiKeyRecord[]> {
  return graph.executeRead((tx) => tx.run<ApiKeyRecord>(LIST));
}

/** Served by api_key_name. */
const REVOKE = `MATCH (k:ApiKey {name: $name}) SET k.revokedAt = coalesce(k.revokedAt, $at) RETURN k.name AS name`;

/**
 * Takes a key's power away, for good; the record stays.
 * @throws EntenteError `NOT_FOUND`
 */
export async function revokeApiKey(graph: Graph, name: string): Promise<void> {
  const rows = await graph.executeWrite((tx) => tx.run(REVOKE, { name, at: new Date().toISOString() }));
  if (rows.length === 0) throw new EntenteError('NOT_FOUND', { kind: 'key', id: name });
}

/** Served by api_key_hash. */
const FIND: NamedQuery = {
  name: 'key',
  text: 'MATCH (k:ApiKey {hash: $hash}) WHERE k.revokedAt IS NULL RETURN k.name AS name, k.role AS role',
};

/** Whose key this is and what it allows; null for a key that is unknown or revoked. */
export async function findApiKey(
  reader: Reader,
  key: string,
): Promise<{ readonly name: string; readonly role: Role } | null> {
  const [row] = await reader.run<{ name: string; role: Role }>(FIND, { hash: hashOfKey(key) });
  return row ?? null;
}

/** A scan of the keys that ends at the first. */
const ANY: NamedQuery = { name: 'keys.any', text: 'MATCH (k:ApiKey) RETURN 1 AS one LIMIT 1' };

/** Whether any key is there, also a revoked one: then the API is no longer open. */
export async function hasApiKeys(reader: Reader): Promise<boolean> {
  return (await reader.run(ANY)).length > 0;
}
