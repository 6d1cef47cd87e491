/**
 * Keyboard handling of the two sheets. The first arrow key moves the focus from the title, where it is when a
 * sheet opens, to the element that the arrow keys control. Letters typed into a field or a list are not
 * shortcuts of the sheet.
 */

/** True if the focus has moved. */
export function focusFromHead(selector: string): boolean {
  const list = document.querySelector<HTMLElement>(selector);
  if (list === null || document.activeElement?.matches('h2, body') !== true) return false;
  list.focus();
  return document.activeElement === list;
}

/** A checkbox takes no letters. */
const TYPED = 'input:not([type="checkbox"], [type="radio"], [type="file"]), select, textarea';

export const isTyping = (): boolean => document.activeElement?.matches(TYPED) === true;
