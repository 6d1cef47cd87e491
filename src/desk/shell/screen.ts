/**
 * Which of the four screens the page shows.
 */
import type { Signal } from '@preact/signals';
import type { Seat } from '../../core/seat.ts';
import { stateContext } from './state-context.ts';

export type Screen = 'title' | 'prologue' | 'desk' | 'end';

/** Shows a screen, with no sheet over it, as a seat sees the game. */
export type Enter = (on: Screen, as: Seat) => void;

export const [ScreenContext, useScreen] = stateContext<Signal<Screen>>();
