/** The class has gone from a question to the desk, and can go back to it; and the line of an answer that it looks at there. */
import { signal } from '@preact/signals';
import type { Timeline } from '../../chronicle/timeline.ts';

export const hasLeftQuestion = signal(false);

/** What is replayed is no game of the player's, but what an answer leads to. */
export const answerLine = signal<Timeline | null>(null);
