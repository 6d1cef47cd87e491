/**
 * Keeps the place of keyboard and screen-reader users: if a button disappears by its own action, the focus
 * goes to the heading of the page, not to the top of the document.
 */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** `inside`: selector of the part to watch; `head`: id of its heading. Checked whenever `what` has changed. */
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
  useLayoutEffect(() => {
    if (here.current === null || here.current.isConnected) return;
    here.current = null;
    if (document.activeElement === document.body)
      document.getElementById(head)?.focus({ preventScroll: true });
  }, [what, head]);
}
