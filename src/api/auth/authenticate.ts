import { createHash, timingSafeEqual } from 'node:crypto';
import { EntenteError } from '../../errors/index.js';
import { findApiKey, hasApiKeys } from '../../graph/access/index.js';
import type { Reader } from '../../graph/read/index.js';
import type { ApiSettings } from '../settings/api-settings.js';
import { createJwtVerifier } from './jwt.js';
import { LOCAL_VIEWER, type Viewer } from './viewer.js';

/** What of a request's headers tells who sends it. */
export interface Credentials {
  readonly authorization?: string | undefined;
  /** The name by which the service was reached. */
  readonly host?: string | undefined;
}

/** Tells who sends a request. */
export interface Authenticator {
  /**
   * Who it is. On loopback with no key set up, everybody who reaches the service by a name of this machine is the local
   * administrator: a foreign name means a page that had its own name point here (DNS rebinding).
   * @throws EntenteError `UNAUTHENTICATED` where a key is needed and none, or a wrong one, is given
   */
  viewerOf(credentials: Credentials): Promise<Viewer>;
}

/** An open service that is given its first key, by whomever, stays open for so long at most. */
const OPEN_FOR_MS = 1000;

/**
 * An authenticator over the keys in the graph, the administrator's key of the settings, and JWT where configured.
 * @param reader gives a reader for one question: every request asks whether its key holds, and what is kept of reads
 *   makes that cheap, so that a key which anybody adds or revokes counts at once
 */
export function createAuthenticator(reader: () => Reader, settings: ApiSettings): Authenticator {
  const verifyJwt = settings.jwt === null ? null : createJwtVerifier(settings.jwt);
  let openUntil = 0;

  const isOpen = async (): Promise<boolean> => {
    if (settings.requireKey || !settings.loopback || settings.adminKey !== null || verifyJwt !== null) return false;
    const asked = Date.now();
    if (asked < openUntil) return true;
    if (await hasApiKeys(reader())) return false;
    openUntil = asked + OPEN_FOR_MS;
    return true;
  };

  const ofKey = async (key: string): Promise<Viewer | null> => {
    if (settings.adminKey !== null && sameSecret(key, settings.adminKey)) return { name: 'admin', role: 'admin' };
    return findApiKey(reader(), key);
  };

  return {
    async viewerOf({ authorization, host }) {
      const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
      if (token !== undefined) {
        const viewer = verifyJwt !== null && isJwt(token) ? await verifyJwt(token) : await ofKey(token);
        if (viewer !== null) return viewer;
      } else if (authorization === undefined && isOwnName(host, settings.host) && (await isOpen())) return LOCAL_VIEWER;
      throw new EntenteError('UNAUTHENTICATED');
    },
  };
}

/** Whether a `Host` header names this machine, or the address on which the service listens. */
function isOwnName(host: string | undefined, listening: string): boolean {
  if (host === undefined) return true;
  const name = host
    .toLowerCase()
    .replace(/:\d*$/, '')
    .replace(/^\[(.*)\]$/, '$1');
  return name === listening || /^(([\w-]+\.)*localhost\.?|127(\.\d{1,3}){3}|::1)$/.test(name);
}

const isJwt = (token: string): boolean => token.split('.').length === 3;

/** Compares in a time that tells nothing of where two secrets differ. */
function sameSecret(given: string, wanted: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(wanted));
}
