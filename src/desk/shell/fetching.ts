/**
 * Pieces of the page that have to be fetched: what does not come is asked for again until it comes. Whoever waits for
 * a piece goes on once it is there, so that nothing pressed meanwhile is lost.
 */
import { signal } from '@preact/signals';

/** How many pieces have failed to come and are still owed, and how often anything has failed. */
export const owed = signal(0);
export const failures = signal(0);

const waiting: (() => void)[] = [];

/** Fetches a piece; where it cannot be had it is asked for again when the reader says so. */
export async function insist<T>(fetching: () => Promise<T>): Promise<T> {
  for (let failed = false; ; failed = true) {
    try {
      const piece = await fetching();
      if (failed) owed.value -= 1;
      return piece;
    } catch {
      if (!failed) owed.value += 1;
      failures.value += 1;
      await new Promise<void>((again) => waiting.push(again));
    }
  }
}

/** Asks once more for everything that is owed. */
export function askAgain(): void {
  for (const again of waiting.splice(0)) again();
}
