import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';

/** `system` follows the operating system. */
export type Theme = 'system' | 'light' | 'dark';

const STORE = 'entente.theme';
const media = window.matchMedia('(prefers-color-scheme: dark)');

/** The theme that the person chose last. */
export function chosenTheme(): Theme {
  const stored = localStorage.getItem(STORE);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

/** Puts a theme on the page: `data-theme` is always `light` or `dark`. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme === 'system' ? (media.matches ? 'dark' : 'light') : theme;
}

/** The theme, and a way to change it. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(chosenTheme);
  useEffect(() => {
    const follow = (): void => applyTheme(theme);
    follow();
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, [theme]);
  const choose = useCallback((next: Theme): void => {
    localStorage.setItem(STORE, next);
    setTheme(next);
  }, []);
  return [theme, choose];
}

const onLookChanged = (listener: () => void): (() => void) => {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
};

/** `light` or `dark`, as the page now is: for what is drawn on a canvas and has no CSS. */
export function useLook(): string {
  return useSyncExternalStore(onLookChanged, () => document.documentElement.dataset.theme ?? 'light');
}
