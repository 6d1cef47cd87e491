/**
 * The parts of the page that wait until the result of an act has been painted: the map, the tape and the goals always,
 * and all of the desk if the act opens a sheet over it. Until then they show the game as it was before the act.
 */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import type { Dialogs } from './dialogs.ts';
import { type Present, PresentContext } from './present.ts';
import { stateContext } from './state-context.ts';

const PARTS = ['timeline', 'game', 'view', 'over'] as const;

type Part = (typeof PARTS)[number];

/** The values of a present before an act. */
type Moment = { readonly [P in Part]: Present[P]['value'] };

export interface Beneath {
  /** The game for the desk beneath the sheets. */
  readonly desk: Present;
  /** The game for the parts that always wait. */
  readonly later: Present;
  /** Calls what changes the game and may open a sheet. */
  readonly paintFirst: (act: () => void) => void;
}

export const [BeneathContext, useBeneath] = stateContext<Beneath>();

/** Renders its content a paint later than the result of an act. */
export function Later({ children }: { children: ComponentChildren }): JSX.Element {
  return <PresentContext.Provider value={useBeneath().later}>{children}</PresentContext.Provider>;
}

const each = (take: (part: Part) => unknown): object =>
  Object.fromEntries(PARTS.map((part) => [part, take(part)]));

/** The present or, as long as there is one, the moment that is held. */
const shown = (present: Present, held: ReadonlySignal<Moment | null>): Present => ({
  ...present,
  ...each((part) => computed(() => (held.value === null ? present[part].value : held.value[part]))),
});

export function makeBeneath(present: Present, { opened }: Dialogs): Beneath {
  const [open, covered] = [signal<Moment | null>(null), signal<Moment | null>(null)];
  return {
    desk: shown(present, covered),
    later: shown(present, open),
    paintFirst: (act) => {
      const before = each((part) => present[part].peek()) as Moment;
      batch(() => {
        act();
        open.value = before;
        if (opened.value.length > 0) covered.value = before;
      });
      requestAnimationFrame(() =>
        setTimeout(() =>
          batch(() => {
            open.value = null;
            covered.value = null;
          }),
        ),
      );
    },
  };
}
