/**
 * A key of one part of the page, as long as that part is there; a sheet on top keeps its keys to itself.
 */
import { useLayoutEffect } from 'preact/hooks';
import type { Dialog } from './dialogs.ts';
import { useDialogs } from './dialogs.ts';

/**
 * Bound before the next paint, so that of two quick presses the second finds what the first has changed. `sheet` is the
 * sheet to which the key belongs; without one it belongs to the page beneath all sheets.
 */
export function usePress(act: (key: string) => boolean, sheet?: Dialog['is']): void {
  const dialogs = useDialogs();
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (dialogs.opened.value.at(-1)?.is !== sheet || event.ctrlKey || event.metaKey || event.altKey) return;
      if (act(event.key.toLowerCase())) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
