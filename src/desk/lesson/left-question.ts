/**
 * Whether the class has gone from a question to the desk and can go back, and the line of the answer that it
 * looks at there.
 */
import { signal } from '@preact/signals';
import type { Timeline } from '../../chronicle/timeline.ts';

export const hasLeftQuestion = signal(false);

/** A line played from an answer, not a game of the player's. */
export const answerLine = signal<Timeline | null>(null);
