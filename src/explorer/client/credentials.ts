const STORE = 'entente.key';

/** The API key of this browser tab, or null. It is forgotten when the tab is closed. */
export function apiKey(): string | null {
  return sessionStorage.getItem(STORE);
}

/** Sets or, with null, forgets the API key. */
export function setApiKey(key: string | null): void {
  if (key) sessionStorage.setItem(STORE, key);
  else sessionStorage.removeItem(STORE);
}

/** The headers that identify the person to the service. */
export function credentialHeaders(): Record<string, string> {
  const key = apiKey();
  return key ? { authorization: `Bearer ${key}` } : {};
}
