import { type ComponentType, useEffect, useReducer, useState } from 'react';
import { StartPage } from '../start/start-page';

interface View {
  readonly title: string;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

/** The views by path. All but the start page are loaded when they are first opened. */
export const VIEWS: Readonly<Record<string, View>> = {
  '/': { title: 'Start', load: async () => ({ default: StartPage }) },
  '/graph': { title: 'Graph', load: () => import('../graph/graph-page') },
  '/article': { title: 'Article', load: () => import('../article/article-page') },
  '/entity': { title: 'Entity', load: () => import('../entity/entity-page') },
  '/compare': { title: 'Compare', load: () => import('../compare/compare-page') },
  '/matrix': { title: 'Matrix', load: () => import('../matrix/matrix-page') },
  '/load': { title: 'Load', load: () => import('../load/load-page') },
  '/candidates': { title: 'May be one', load: () => import('../curation/candidates-page') },
  '/decisions': { title: 'Decisions', load: () => import('../curation/decisions-page') },
};

const pages = new Map<string, ComponentType>([['/', StartPage]]);

/** Loads a view, so that it can be shown at once. */
export async function loadView(path: string): Promise<ComponentType | null> {
  const known = pages.get(path);
  const view = VIEWS[path];
  if (known || !view) return known ?? null;
  const page = (await view.load()).default;
  pages.set(path, page);
  return page;
}

/**
 * The view at a path, null until it is loaded. React's own `lazy` holds a view back for 300 ms after it has shown that it
 * waits, which is more than all else that the first drawing takes.
 * @throws what went wrong when it could not be loaded.
 */
export function useView(path: string): ComponentType | null {
  const [, showAgain] = useReducer((times: number) => times + 1, 0);
  const [failed, setFailed] = useState<{ readonly path: string; readonly error: unknown } | null>(null);
  useEffect(() => {
    loadView(path).then(
      () => showAgain(),
      (error: unknown) => setFailed({ path, error }),
    );
  }, [path]);
  if (failed?.path === path) throw failed.error;
  return pages.get(path) ?? null;
}
