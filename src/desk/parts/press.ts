/**
 * A key of an exercise, as long as it is on the page; a sheet on top keeps its keys to itself.
 */
import { useLayoutEffect } from 'preact/hooks';
import { useDesk } from '../desk.ts';

/** Bound before the next paint, so that of two quick presses the second finds what the first has changed. */
export function usePress(act: (key: string) => boolean): void {
  const desk = useDesk();
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (desk.dialogs.value.length > 0 || event.ctrlKey || event.metaKey || event.altKey) return;
      if (act(event.key.toLowerCase())) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
