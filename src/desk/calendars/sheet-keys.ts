/**
 * Keys of the two sheets: the first arrow goes from the title, on which the focus stands when a sheet opens, to what the
 * arrows walk on; and letters that are typed, or that choose in a list, are no keys of the sheet.
 */

/** True where the focus has gone there. */
export function focusFromHead(selector: string): boolean {
  const list = document.querySelector<HTMLElement>(selector);
  if (list === null || document.activeElement?.matches('h2, body') !== true) return false;
  list.focus();
  return document.activeElement === list;
}

/** A box that is ticked takes no letters. */
const TYPED = 'input:not([type="checkbox"], [type="radio"], [type="file"]), select, textarea';

export const isTyping = (): boolean => document.activeElement?.matches(TYPED) === true;
