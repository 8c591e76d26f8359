import { useEffect, useRef } from 'react';
import { usePlace } from '../location/location';
import { Waiting } from '../pieces/waiting';
import { Boundary } from './boundary';
import { TopBar } from './top-bar';
import { useView, VIEWS } from './views';

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
        <Boundary key={path}>{view ? <Shown path={path} /> : <NotFound path={path} />}</Boundary>
      </main>
    </>
  );
}

function Shown({ path }: { readonly path: string }) {
  const Page = useView(path);
  return Page ? <Page /> : <Waiting what="Opening" />;
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
