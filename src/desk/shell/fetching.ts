/**
 * Loads chunks of the page and retries failed ones until they load. Callers continue once a chunk is there,
 * so that no key press meanwhile is lost.
 */
import { signal } from '@preact/signals';

/** Number of chunks that failed and are still missing, and total number of failures. */
export const owed = signal(0);
export const failures = signal(0);

const waiting: (() => void)[] = [];

/** Loads a chunk; after a failure it is retried when the reader asks for it. */
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

/** Retries everything that is missing. */
export function askAgain(): void {
  for (const again of waiting.splice(0)) again();
}
