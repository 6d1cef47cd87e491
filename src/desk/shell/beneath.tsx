/**
 * The parts of the page that wait until the result of an act has been painted: the map, the tape and the goals always,
 * and all of the desk if the act opens a sheet over it. Until then they show the game as it was before the act.
 */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import type { Dialogs } from './dialogs.ts';
import type { Pages } from './pages.ts';
import { type Present, PresentContext } from './present.ts';
import { stateContext } from './state-context.ts';

const PARTS = ['timeline', 'game', 'view', 'over', 'page', 'waiting'] as const;

type Part = (typeof PARTS)[number];

/** The states that wait: of the game, and of what follows from it in the dossier. */
type Shown = Pick<Present & Pages, Part>;

/** Their values before an act. */
type Moment = { readonly [P in Part]: Shown[P]['value'] };

export interface Beneath {
  /** The game for the desk beneath the sheets. */
  readonly desk: Present;
  /** The pages of the dossier there. */
  readonly pages: Pages;
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

const each = <T,>(take: (part: Part) => unknown): T =>
  Object.fromEntries(PARTS.map((part) => [part, take(part)])) as T;

/** The states or, as long as there is one, the moment that is held. */
const shown = (states: Shown, held: ReadonlySignal<Moment | null>): Shown =>
  each((part) => computed(() => (held.value === null ? states[part].value : held.value[part])));

export function makeBeneath(present: Present, pages: Pages, { opened }: Dialogs): Beneath {
  const [open, covered] = [signal<Moment | null>(null), signal<Moment | null>(null)];
  const states: Shown = { ...present, ...pages };
  const beneath = shown(states, covered);
  return {
    desk: { ...present, ...beneath },
    pages: { ...pages, ...beneath },
    later: { ...present, ...shown(states, open) },
    paintFirst: (act) => {
      const before = each<Moment>((part) => states[part].peek());
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
