import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import { ROLES, type Role } from '../../graph/access/index.js';
import type { ApiSettings } from '../settings/api-settings.js';
import type { Viewer } from './viewer.js';

/** Signatures that are taken: public-key ones alone, so that a public key can never serve as a secret. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/** Clocks may differ by so many seconds. */
const TOLERANCE_SECONDS = 30;

/**
 * Verifies JSON Web Tokens (RFC 7519) against the keys at the configured JWKS (RFC 7517). The role is the claim
 * `role`, or the highest of `roles`; without one, reader. Gives null for a token that does not hold.
 */
export function createJwtVerifier(jwt: NonNullable<ApiSettings['jwt']>): (token: string) => Promise<Viewer | null> {
  const keys = createRemoteJWKSet(new URL(jwt.jwksUrl));
  const options = {
    algorithms: ALGORITHMS,
    clockTolerance: TOLERANCE_SECONDS,
    requiredClaims: ['sub', 'exp'],
    ...(jwt.issuer === null ? {} : { issuer: jwt.issuer }),
    ...(jwt.audience === null ? {} : { audience: jwt.audience }),
  };
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, options);
      return { name: String(payload.sub), role: roleOf(payload) };
    } catch {
      return null;
    }
  };
}

function roleOf(payload: JWTPayload): Role {
  const claimed = [payload.role, ...(Array.isArray(payload.roles) ? payload.roles : [])];
  const highest = [...ROLES].reverse().find((role) => claimed.includes(role));
  return highest ?? 'reader';
}
