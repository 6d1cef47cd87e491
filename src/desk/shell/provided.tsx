/** Provides the states of the page to its components, each in its own context. */
import type { ComponentChildren, Context, JSX } from 'preact';
import { OrdersContext } from '../acts/orders.ts';
import { AgainstContext } from '../draft/against.ts';
import { AssignedContext } from '../lesson/assigned.ts';
import { KeepingContext, SavesContext } from '../saves/saves.ts';
import { BeginningsContext } from '../title/beginnings.ts';
import { HistoryContext } from '../watch/historical-line.ts';
import { PenContext } from '../watch/pen.ts';
import { WatchingContext } from '../watch/watching.ts';
import { BeneathContext } from './beneath.tsx';
import type { Desk } from './desk.ts';
import { DialogsContext } from './dialogs.ts';
import { PagesContext } from './pages.ts';
import { LessonContext, MountMapContext, NewGamesContext, RulesContext } from './ports.ts';
import { PresentContext } from './present.ts';
import { ScreenContext } from './screen.ts';
import { LanguageContext } from './words.ts';

/** Wraps content in the provider of a state. */
type Wrap = (inside: ComponentChildren) => JSX.Element;

const wrap =
  <T,>({ Provider }: Context<T | null>, state: T): Wrap =>
  (inside) => <Provider value={state}>{inside}</Provider>;

export function Provided({ desk, children }: { desk: Desk; children: ComponentChildren }): ComponentChildren {
  const { ports } = desk;
  return [
    wrap(LanguageContext, ports.pageLanguage),
    wrap(RulesContext, ports),
    wrap(NewGamesContext, ports),
    wrap(LessonContext, ports.lesson),
    wrap(AssignedContext, desk.assigned),
    wrap(MountMapContext, ports.mountMap),
    wrap(ScreenContext, desk.screen),
    wrap(PresentContext, desk.present),
    wrap(BeneathContext, desk.beneath),
    wrap(PagesContext, desk.pages),
    wrap(DialogsContext, desk.dialogs),
    wrap(OrdersContext, desk.orders),
    wrap(AgainstContext, desk.against),
    wrap(HistoryContext, desk.history),
    wrap(WatchingContext, desk.watching),
    wrap(PenContext, desk.pen),
    wrap(SavesContext, desk.saves),
    wrap(KeepingContext, desk.keeping),
    wrap(BeginningsContext, desk.beginnings),
  ].reduce<ComponentChildren>((inside, around) => around(inside), children);
}
