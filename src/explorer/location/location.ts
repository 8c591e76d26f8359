import { useMemo, useSyncExternalStore } from 'react';

/** A view and its state, as they stand in the address after `#`. */
export interface Place {
  readonly path: string;
  readonly params: URLSearchParams;
}

/** Values to write into an address; empty ones are left out. */
export type Params = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

/** The place that an address's hash tells of. */
export function parsePlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  return { path: path || '/', params: new URLSearchParams(query) };
}

/** The address of a place, for links. Lists are joined by commas. */
export function hrefOf(path: string, params: Params = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value === null || value === undefined || value === '' || value === false) continue;
    const text = Array.isArray(value) ? value.join(',') : String(value);
    if (text !== '') query.set(name, text);
  }
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%7E', '~');
  return `#${path}${text ? `?${text}` : ''}`;
}

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('popstate', listener);
  window.addEventListener('hashchange', listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener('hashchange', listener);
  };
};

/** Goes to a place; `replace` leaves no step to go back to. */
export function navigate(href: string, replace = false): void {
  if (href === window.location.hash) return;
  if (replace) window.history.replaceState(null, '', href);
  else window.history.pushState(null, '', href);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** Where the page is. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => parsePlace(hash), [hash]);
}

/** Parameters that may change while the list that `more` speaks of stays what it is. */
const BESIDE_LISTS = new Set(['more', 'cam', 'pin']);

/**
 * Changes some of the present view's parameters, leaving the others; null removes one. How much of a list is shown
 * (`more`) is forgotten when another list may be meant.
 */
export function changeParams(changes: Params, replace = false): void {
  const { path, params } = parsePlace(window.location.hash);
  const kept = Object.fromEntries(params);
  if (!Object.keys(changes).every((name) => BESIDE_LISTS.has(name))) delete kept.more;
  navigate(hrefOf(path, { ...kept, ...changes }), replace);
}

/** The parts of a comma-joined parameter. */
export function listOf(params: URLSearchParams, name: string): string[] {
  return (params.get(name) ?? '').split(',').filter((part) => part !== '');
}
