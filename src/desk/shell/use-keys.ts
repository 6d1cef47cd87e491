/** Binds a key for one part of the page while that part is mounted; a sheet on top keeps its keys. */
import { useLayoutEffect } from 'preact/hooks';
import type { Dialog } from './dialogs.ts';
import { useDialogs } from './dialogs.ts';

/**
 * Bound before the next paint: the second of two quick key presses must see what the first has changed.
 * `sheet`: the sheet to which the key belongs; without it the key belongs to the page beneath all sheets.
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
