/** A press on the arrow under a crisis, or on the line that counts its answers, brings the last answer into view. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Height over the fold in which arrow and line stand. */
const BAND = 48;

/** Both are painted by the list of answers and by the box that scrolls: they are no elements that could be pressed. */
export function useWayToLast(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const answers = list.current;
    const box = answers?.closest<HTMLElement>('.dossier-body, .sheet-body') ?? null;
    const press = ({ target, clientY }: MouseEvent): void => {
      const last = answers?.lastElementChild ?? null;
      if (box === null || last === null || (target !== answers && target !== box)) return;
      const foot = box.querySelector('.sheet-foot');
      const fold = foot?.getBoundingClientRect().top ?? box.getBoundingClientRect().bottom;
      if (clientY > fold - BAND && last.getBoundingClientRect().bottom > clientY)
        last.scrollIntoView({ block: 'nearest' });
    };
    box?.addEventListener('click', press);
    return () => box?.removeEventListener('click', press);
  }, []);
}
