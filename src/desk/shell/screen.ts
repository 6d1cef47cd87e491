/**
 * Which of its screens the page shows.
 */
import type { Signal } from '@preact/signals';
import { stateContext } from './state-context.ts';

export type Screen = 'title' | 'prologue' | 'desk' | 'end';

export const [ScreenContext, useScreen] = stateContext<Signal<Screen>>();
