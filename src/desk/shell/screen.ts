/** Which of its screens the page shows. */
import type { Signal } from '@preact/signals';
import type { Seat } from '../../core/seat.ts';
import { stateContext } from './state-context.ts';

/** The prologue of a game, or again by itself from the title. */
export type Screen = 'title' | 'prologue' | 'prologue-again' | 'desk' | 'end';

/** Shows a screen without open sheets, from the view of a seat. */
export type Enter = (on: Screen, as: Seat) => void;

export const [ScreenContext, useScreen] = stateContext<Signal<Screen>>();
