/**
 * A sheet opens with the focus on its title. The first arrow key goes from there to what the arrows walk on.
 */

/** True where the focus has gone there. */
export function focusFromHead(selector: string): boolean {
  const list = document.querySelector<HTMLElement>(selector);
  if (list === null || document.activeElement?.matches('h2, body') !== true) return false;
  list.focus();
  return document.activeElement === list;
}
