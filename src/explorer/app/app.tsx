import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react';
import { usePlace } from '../location/location';
import { Waiting } from '../pieces/waiting';
import { StartPage } from '../start/start-page';
import { Boundary } from './boundary';
import { TopBar } from './top-bar';

interface View {
  readonly title: string;
  readonly page: ComponentType;
}

/** The views by path. All but the start page are loaded when they are first opened. */
const VIEWS: Readonly<Record<string, View>> = {
  '/': { title: 'Start', page: StartPage },
  '/graph': { title: 'Graph', page: lazy(() => import('../graph/graph-page')) },
  '/article': { title: 'Article', page: lazy(() => import('../article/article-page')) },
  '/entity': { title: 'Entity', page: lazy(() => import('../entity/entity-page')) },
  '/compare': { title: 'Compare', page: lazy(() => import('../compare/compare-page')) },
  '/matrix': { title: 'Matrix', page: lazy(() => import('../matrix/matrix-page')) },
  '/load': { title: 'Load', page: lazy(() => import('../load/load-page')) },
  '/candidates': { title: 'May be one', page: lazy(() => import('../curation/candidates-page')) },
  '/decisions': { title: 'Decisions', page: lazy(() => import('../curation/decisions-page')) },
};

/** The page: a bar above, one view below, chosen by the address. */
export function App() {
  const { path } = usePlace();
  const view = VIEWS[path];
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);

  useEffect(() => {
    document.title = `${view?.title ?? 'Not found'} · Entente`;
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
  }, [path]);

  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        Skip to content
      </button>
      <TopBar path={path} />
      <main id="main" ref={main} tabIndex={-1} className={`view view-${path.slice(1) || 'start'}`}>
        <Boundary key={path}>
          <Suspense fallback={<Waiting what="Opening" />}>{view ? <view.page /> : <NotFound path={path} />}</Suspense>
        </Boundary>
      </main>
    </>
  );
}

function NotFound({ path }: { readonly path: string }) {
  return (
    <div className="page">
      <h1>There is no view “{path}”</h1>
      <p>
        Go to the <a href="#/">start page</a>, or search above.
      </p>
    </div>
  );
}
