/** The page shown in the dossier, and the front card on a narrow page. */
import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Day } from '../../core/integers.ts';
import type { View } from '../../core/view.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Purpose } from '../acts/purpose.ts';
import { steady } from './derived.ts';
import type { Present } from './present.ts';
import { stateContext } from './state-context.ts';

export type Tab = 'map' | 'draft' | 'dossier' | 'tape';

/** The paper that waits for an answer: a crisis, or the table's question, possibly about a power that would leave. */
export type Waiting =
  | { readonly is: 'table'; readonly leaving: PowerId | null }
  | { readonly is: 'crisis'; readonly id: string; readonly until: Day };

/** The table comes first: nothing else happens during it. */
function waitingIn({ table, dilemma }: View): Waiting | null {
  if (table !== null) return { is: 'table', leaving: table.leaving };
  return dilemma === null ? null : { is: 'crisis', ...dilemma };
}

/** A paper that can be laid over the dossier. */
type Laid = { readonly is: 'table' } | { readonly is: 'crisis'; readonly id: string };

/** The page in the dossier: a power, the room at home, a crisis (open or answered), or the table. */
export type Page =
  | { readonly is: 'power'; readonly id: PowerId }
  | { readonly is: 'home' }
  | { readonly is: 'crisis'; readonly id: string }
  | { readonly is: 'table'; readonly leaving: PowerId | null };

export interface Pages {
  readonly selected: ReadonlySignal<PowerId>;
  /** A paper laid over the dossier of the selected power, until a power is selected again. */
  readonly laid: Signal<Laid | null>;
  readonly page: ReadonlySignal<Page>;
  /** The paper that waits for the player's answer. */
  readonly waiting: ReadonlySignal<Waiting | null>;
  /** The purpose whose commands a power's dossier shows. */
  readonly purpose: Signal<Purpose>;
  readonly tab: Signal<Tab>;
  /** Opens a power's dossier, or the room at home. */
  readonly select: (power: PowerId) => void;
  /** Opens what waits for an answer, and brings the dossier's card to the front. */
  readonly turnToWaiting: () => void;
}

export const [PagesContext, usePages] = stateContext<Pages>();

export function makePages({ seat, view, over, timeline }: Present, first: PowerId): Pages {
  const selected = signal(first);
  const laid = signal<Laid | null>(null);
  const tab = signal<Tab>('draft');
  const waiting = steady(() => (seat.value !== 'player' || over.value ? null : waitingIn(view.value)));
  return {
    selected,
    laid,
    page: steady(() => {
      const [lies, waits, id] = [laid.value, waiting.value, selected.value];
      if (lies?.is === 'table' && waits?.is === 'table') return waits;
      if (lies?.is === 'crisis') return lies;
      return id === timeline.value.world.player ? { is: 'home' } : { is: 'power', id };
    }),
    waiting,
    purpose: signal<Purpose>('hand'),
    tab,
    select: (power) =>
      batch(() => {
        selected.value = power;
        laid.value = null;
      }),
    turnToWaiting: () => {
      const waits = waiting.value;
      if (waits === null) return;
      batch(() => {
        laid.value = waits.is === 'table' ? { is: 'table' } : { is: 'crisis', id: waits.id };
        tab.value = 'dossier';
      });
    },
  };
}
