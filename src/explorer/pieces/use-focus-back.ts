import { useEffect, useRef } from 'react';

/**
 * Gives the focus back to what opened a panel or form when that is gone: else it would fall to the top of the page, and
 * who works with keys or ears would have to start anew. `open` names what is open; null: nothing.
 */
export function useFocusBack(open: string | null): void {
  const opener = useRef<Element | null>(null);
  const before = useRef<string | null>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    if (open !== null && before.current === null) opener.current = activeElement;
    else if (open === null && before.current !== null && (activeElement === body || !activeElement)) {
      const { current } = opener;
      if (current?.isConnected && (current instanceof HTMLElement || current instanceof SVGElement)) current.focus();
    }
    before.current = open;
  }, [open]);
}
