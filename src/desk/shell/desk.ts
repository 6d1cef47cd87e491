/**
 * Composition root of the desk: creates the states of the page and connects them. Each state belongs to a
 * folder, and only the shell knows all of them; README.md describes how a component gets those that it needs.
 */
import { computed, type Signal, signal } from '@preact/signals';
import { upTo } from '../../chronicle/timeline.ts';
import type { Seat } from '../../core/seat.ts';
import { makeOrders, type Orders } from '../acts/orders.ts';
import type { Against } from '../draft/against.ts';
import type { Assigned } from '../lesson/assigned.ts';
import { type Keeping, makeKeeping, type Saves } from '../saves/saves.ts';
import { type ArrivalQueue, makeArrivalQueue } from '../tape/arrival-queue.ts';
import { type Beginnings, makeBeginnings } from '../title/beginnings.ts';
import { type History, makeHistory } from '../watch/historical-line.ts';
import { makePen, type Pen } from '../watch/pen.ts';
import { makeWatching, type Watching } from '../watch/watching.ts';
import { type Beneath, makeBeneath } from './beneath.tsx';
import { type Dialogs, makeDialogs } from './dialogs.ts';
import { makePages, type Pages } from './pages.ts';
import type { Ports } from './ports.ts';
import { makePresent, type Present } from './present.ts';
import type { Enter, Screen } from './screen.ts';

export interface Desk {
  readonly ports: Ports;
  readonly screen: Signal<Screen>;
  readonly present: Present;
  readonly beneath: Beneath;
  readonly pages: Pages;
  readonly dialogs: Dialogs;
  readonly orders: Orders;
  readonly against: Signal<Against>;
  readonly history: History;
  readonly watching: Watching;
  readonly pen: Pen;
  readonly saves: Saves;
  readonly keeping: Keeping;
  readonly beginnings: Beginnings;
  readonly arrivals: ArrivalQueue;
  readonly assigned: Assigned;
}

export function makeDesk(ports: Ports): Desk {
  const { world, begin, store, iso, pageLanguage: language } = ports;
  const screen = signal<Screen>('title');
  const seat = signal<Seat>('player');
  const dialogs = makeDialogs();
  const keeping = makeKeeping({ store, newGames: ports, dialogs, screen, seat });
  const { saves } = keeping;
  const history = makeHistory(() => begin(0));
  const watching = makeWatching(history, seat);
  const opening = begin(world.seed);
  const timeline = computed(() => {
    if (seat.value === 'player') return saves.own.value ?? opening;
    const watched = watching.watched.value;
    return watched === null ? opening : upTo(watched, watching.cursor.value + 1);
  });
  const present = makePresent(seat, timeline, iso);
  const pages = makePages(present, world.partners[0] ?? world.player);
  const beneath = makeBeneath(present, pages, dialogs);
  const enter: Enter = (on, as) => {
    seat.value = as;
    dialogs.opened.value = [];
    screen.value = on;
  };
  const pen = makePen({ enter, present, pages, watching, saves, language });
  const arrivals = makeArrivalQueue();
  return {
    ports,
    screen,
    present,
    beneath,
    pages,
    dialogs,
    orders: makeOrders({ present, beneath, pages, dialogs, saves, language, arrived: arrivals.add }),
    against: signal<Against>('sent'),
    history,
    watching,
    pen,
    saves,
    keeping,
    beginnings: makeBeginnings({
      enter,
      pages,
      saves,
      newGames: ports,
      history,
      watching,
      pen,
    }),
    arrivals,
    assigned: signal(null),
  };
}
