import type { Stage } from './stage';

/**
 * Lays a picture of the drawing beside it whenever the page is about to be printed: what WebGL has drawn is gone from
 * its canvas by then, and paper is light. Gives what ends that.
 */
export function keepPrintable(stage: Stage, container: HTMLElement): () => void {
  const root = document.documentElement;
  let picture: HTMLCanvasElement | null = null;
  const clear = (): void => {
    picture?.remove();
    picture = null;
  };
  const prepare = (): void => {
    clear();
    const { theme } = root.dataset;
    root.dataset.theme = 'light';
    stage.repaint();
    picture = stage.picture();
    if (theme === undefined) delete root.dataset.theme;
    else root.dataset.theme = theme;
    stage.repaint();
    picture.className = 'print-picture';
    container.after(picture);
  };
  window.addEventListener('beforeprint', prepare);
  window.addEventListener('afterprint', clear);
  return () => {
    clear();
    window.removeEventListener('beforeprint', prepare);
    window.removeEventListener('afterprint', clear);
  };
}
