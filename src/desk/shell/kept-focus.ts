/**
 * Keeps the place of whoever goes by keyboard or by ear: where the button that was pressed is gone with what it did,
 * the focus goes to the head of the page and not to the top of the document.
 */
import { useEffect, useRef } from 'preact/hooks';

/** `inside` is the part to watch, `head` the id of its heading; looked after whenever `what` has changed. */
export function useKeptFocus(inside: string, head: string, what: unknown): void {
  const here = useRef<Element | null>(null);
  useEffect(() => {
    const follow = (event: FocusEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      here.current = target?.closest(inside) ? target : null;
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [inside]);
  useEffect(() => {
    if (here.current === null || here.current.isConnected) return;
    here.current = null;
    if (document.activeElement === document.body)
      document.getElementById(head)?.focus({ preventScroll: true });
  }, [what, head]);
}
