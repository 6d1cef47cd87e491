/**
 * What the text on the desk may be compared with: the one last sent, or sent to the chosen power, history's, the one at
 * the end of the game that is watched, or none.
 */
import type { Signal } from '@preact/signals';
import { stateContext } from '../shell/state-context.ts';

export const AGAINST = ['sent', 'power', 'history', 'later', 'nothing'] as const;

export type Against = (typeof AGAINST)[number];

/** What the red pencil marks. */
export const [AgainstContext, useAgainst] = stateContext<Signal<Against>>();
