import type { Brief } from '../pieces/entity-link';
import { isKind } from '../words/kinds';

const STORE = 'entente.recent';
const MOST = 8;

const isBrief = (value: unknown): value is Brief => {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, kind } = value as Record<string, unknown>;
  return typeof id === 'string' && typeof name === 'string' && typeof kind === 'string' && isKind(kind);
};

/** Entities opened last, the latest first. What cannot be read counts as none. */
export function recentEntities(): Brief[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORE) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isBrief) : [];
  } catch {
    return [];
  }
}

/** Remembers that an entity was opened. */
export function rememberEntity({ id, kind, name, countryCode }: Brief): void {
  const others = recentEntities().filter((entity) => entity.id !== id);
  localStorage.setItem(STORE, JSON.stringify([{ id, kind, name, countryCode }, ...others].slice(0, MOST)));
}
