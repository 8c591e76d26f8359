import { createHash, timingSafeEqual } from 'node:crypto';
import { EntenteError } from '../../errors/index.js';
import { findApiKey, hasApiKeys } from '../../graph/access/index.js';
import type { Graph } from '../../graph/index.js';
import type { ApiSettings } from '../settings/api-settings.js';
import { createJwtVerifier } from './jwt.js';
import { LOCAL_VIEWER, type Viewer } from './viewer.js';

/** Tells who sends an `Authorization` header. */
export interface Authenticator {
  /**
   * Who it is. On loopback with no key set up, everybody is the local administrator.
   * @throws EntenteError `UNAUTHENTICATED` where a key is needed and none, or a wrong one, is given
   */
  viewerOf(authorization: string | undefined): Promise<Viewer>;
}

/** A revoked key works on for at most this long, and keys made by another instance are needed from then on. */
const REMEMBERED_MS = 10_000;
const MOST_REMEMBERED = 1000;

interface Remembered<T> {
  readonly value: T;
  readonly until: number;
}

/** An authenticator over the keys in `graph`, the administrator's key of the settings, and JWT where configured. */
export function createAuthenticator(graph: Graph, settings: ApiSettings): Authenticator {
  const verifyJwt = settings.jwt === null ? null : createJwtVerifier(settings.jwt);
  const known = new Map<string, Remembered<Viewer | null>>();
  let open: Remembered<boolean> | null = null;

  const isOpen = async (): Promise<boolean> => {
    if (settings.requireKey || !settings.loopback || settings.adminKey !== null || verifyJwt !== null) return false;
    if (open === null || open.until < Date.now()) {
      open = { value: !(await hasApiKeys(graph)), until: Date.now() + REMEMBERED_MS };
    }
    return open.value;
  };

  const ofKey = async (key: string): Promise<Viewer | null> => {
    if (settings.adminKey !== null && sameSecret(key, settings.adminKey)) return { name: 'admin', role: 'admin' };
    const hash = createHash('sha256').update(key).digest('hex');
    const remembered = known.get(hash);
    if (remembered !== undefined && remembered.until > Date.now()) return remembered.value;
    const value = await findApiKey(graph, key);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(hash, { value, until: Date.now() + REMEMBERED_MS });
    return value;
  };

  return {
    async viewerOf(authorization) {
      const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
      if (token !== undefined) {
        const viewer = verifyJwt !== null && isJwt(token) ? await verifyJwt(token) : await ofKey(token);
        if (viewer !== null) return viewer;
      } else if (authorization === undefined && (await isOpen())) return LOCAL_VIEWER;
      throw new EntenteError('UNAUTHENTICATED');
    },
  };
}

const isJwt = (token: string): boolean => token.split('.').length === 3;

/** Compares in a time that tells nothing of where two secrets differ. */
function sameSecret(given: string, wanted: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(wanted));
}
