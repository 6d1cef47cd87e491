/**
 * Asks the browser to keep the page for days without a network. It is asked when the page has nothing else to do; where
 * it will not, nothing is lost but that.
 */
import { scriptUrl } from './trusted-types.ts';

export function keepPage(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const wait = window.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 2000));
  wait(() => {
    navigator.serviceWorker.register(scriptUrl('sw.js')).catch(() => undefined);
  });
}
