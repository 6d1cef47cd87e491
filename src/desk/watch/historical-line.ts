/**
 * The historical line as the desk has it: unrolled once, from a file that is read late. What is asked of it meanwhile
 * waits.
 */
import { signal } from '@preact/signals';
import type { Timeline } from '../../chronicle/timeline.ts';

export class Historical {
  /** Null until it has been unrolled. */
  readonly line = signal<Timeline | null>(null);
  #coming: Promise<void> | null = null;

  /** Unrolls history, once, with the minds that it had. Where the file cannot be had, the next call tries again. */
  unroll(opening: () => Timeline): Promise<void> {
    this.#coming ??= import('../../chronicle/autoplay.ts').then(({ historyFrom }) => {
      this.line.value = historyFrom(opening());
    });
    this.#coming.catch(() => {
      this.#coming = null;
    });
    return this.#coming;
  }
}
