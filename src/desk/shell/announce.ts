/** The page's only live region: announces once, politely, what has arrived. */
import { signal } from '@preact/signals';

/** The last announcement; the count makes a repeated text count as new. */
export const said = signal<{ readonly text: string; readonly count: number }>({ text: '', count: 0 });

export function announce(text: string): void {
  said.value = { text, count: said.peek().count + 1 };
}
