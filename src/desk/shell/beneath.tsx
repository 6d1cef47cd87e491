/**
 * The parts of the page that wait until the result of an act has been painted: the map, the tape and the goals always,
 * draft and dossier if the act only lets days pass, and all of the desk if it opens a sheet over it. Until then they
 * show the game as it was before the act.
 */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import type { Dialogs } from './dialogs.ts';
import { type Pages, PagesContext } from './pages.ts';
import { type Present, PresentContext } from './present.ts';
import { stateContext } from './state-context.ts';

const PARTS = ['timeline', 'game', 'view', 'over', 'page', 'waiting'] as const;

type Part = (typeof PARTS)[number];

/** The states that wait: of the game, and of what follows from it in the dossier. */
type Shown = Pick<Present & Pages, Part>;

/** Their values before an act. */
type Moment = { readonly [P in Part]: Shown[P]['value'] };

/** What a part of the page reads: the game, and the pages of the dossier. */
interface Read {
  readonly present: Present;
  readonly pages: Pages;
}

export interface Beneath {
  /** For the parts that always wait. */
  readonly later: Read;
  /** For draft and dossier. */
  readonly cards: Read;
  /** For the rest of the desk. */
  readonly desk: Read;
  /** Calls what changes the game and may open a sheet; `days`: it only lets days pass. */
  readonly paintFirst: (act: () => void, days: boolean) => void;
}

export const [BeneathContext, useBeneath] = stateContext<Beneath>();

interface AfterPaintProps {
  readonly as?: 'later' | 'cards' | 'desk';
  readonly children: ComponentChildren;
}

/** Renders its content a paint later than the result of an act, if parts of this kind wait for it. */
export function AfterPaint({ as = 'later', children }: AfterPaintProps): JSX.Element {
  const { present, pages } = useBeneath()[as];
  return (
    <PresentContext.Provider value={present}>
      <PagesContext.Provider value={pages}>{children}</PagesContext.Provider>
    </PresentContext.Provider>
  );
}

const each = <T,>(take: (part: Part) => unknown): T =>
  Object.fromEntries(PARTS.map((part) => [part, take(part)])) as T;

export function makeBeneath(present: Present, pages: Pages, { opened }: Dialogs): Beneath {
  const states: Shown = { ...present, ...pages };
  /** The states or, as long as there is one, the moment that is held. */
  const read = (held: ReadonlySignal<Moment | null>): Read => {
    const shown: Shown = each((part) =>
      computed(() => (held.value === null ? states[part].value : held.value[part])),
    );
    return { present: { ...present, ...shown }, pages: { ...pages, ...shown } };
  };
  const all = [
    signal<Moment | null>(null),
    signal<Moment | null>(null),
    signal<Moment | null>(null),
  ] as const;
  const [later, cards, desk] = all;
  const hold = (moment: Moment | null, which: readonly Signal<Moment | null>[]): void => {
    for (const held of which) held.value = moment;
  };
  return {
    later: read(later),
    cards: read(cards),
    desk: read(desk),
    paintFirst: (act, days) => {
      const before = each<Moment>((part) => states[part].peek());
      batch(() => {
        act();
        hold(before, opened.value.length > 0 ? all : days ? [later, cards] : [later]);
      });
      requestAnimationFrame(() => setTimeout(() => batch(() => hold(null, all))));
    },
  };
}
