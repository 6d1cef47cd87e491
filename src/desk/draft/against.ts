/**
 * What the current text can be compared with: the one last sent, the one sent to the selected power,
 * history's, the one at the end of the watched game, or none.
 */
import type { Signal } from '@preact/signals';
import { stateContext } from '../shell/state-context.ts';

export const AGAINST = ['sent', 'power', 'history', 'later', 'nothing'] as const;

export type Against = (typeof AGAINST)[number];

/** The comparison that the red pencil shows. */
export const [AgainstContext, useAgainst] = stateContext<Signal<Against>>();
