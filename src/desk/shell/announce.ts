/**
 * The one live region of the page: what has arrived is said once, politely.
 */
import { signal } from '@preact/signals';

/** What was said last; the count makes the same words new when they are said again. */
export const said = signal<{ readonly text: string; readonly count: number }>({ text: '', count: 0 });

export function announce(text: string): void {
  said.value = { text, count: said.value.count + 1 };
}
