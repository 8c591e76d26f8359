import { EntenteError } from '../../errors/index.js';
import { ROLES, type Role } from '../../graph/access/index.js';

/** Who is asking, and what they may do. */
export interface Viewer {
  readonly name: string;
  readonly role: Role;
}

/** Whoever asks on loopback while no key is set up. */
export const LOCAL_VIEWER: Viewer = Object.freeze({ name: 'local', role: 'admin' });

/**
 * Lets a viewer of this role, or of a higher one, go on.
 * @param action what is refused otherwise, as the message says it: "to load articles"
 * @throws EntenteError `FORBIDDEN`
 */
export function requireRole(viewer: Viewer, role: Role, action: string): void {
  if (ROLES.indexOf(viewer.role) < ROLES.indexOf(role)) throw new EntenteError('FORBIDDEN', { action, role });
}
