/** The class has gone from a question to the desk, and can go back to it. */
import { signal } from '@preact/signals';

export const hasLeftQuestion = signal(false);
