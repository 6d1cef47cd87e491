/**
 * The player's actions on the game. Every change of the game goes through these functions; none of them
 * contains a rule.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { advance, canUndo, type Timeline, undo } from '../../chronicle/timeline.ts';
import type { Command } from '../../core/commands.ts';
import type { Refusal } from '../../core/refusal.ts';
import type { Saves } from '../saves/saves.ts';
import type { PageLanguage } from '../settings/language.ts';
import { announce } from '../shell/announce.ts';
import type { Beneath } from '../shell/beneath.tsx';
import type { Dialogs } from '../shell/dialogs.ts';
import type { Pages } from '../shell/pages.ts';
import type { Present } from '../shell/present.ts';
import { stateContext } from '../shell/state-context.ts';

export interface Orders {
  /** Gives a command. A refused command changes nothing. */
  readonly give: (command: Command) => void;
  /** Why the last refused command was refused; acts/refusals.ts announces it. */
  readonly refused: ReadonlySignal<Refusal | null>;
  /** Continues with a timeline that is several moments ahead; their papers are shown together. */
  readonly runTo: (timeline: Timeline) => void;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly undo: () => void;
}

export const [OrdersContext, useOrders] = stateContext<Orders>();

/** Commands whose result comes at once and is shown before anything else. */
const ANSWERED: ReadonlySet<Command['do']> = new Set(['wait', 'ask', 'call', 'sign', 'withdraw']);

interface Dependencies {
  readonly present: Present;
  readonly beneath: Beneath;
  readonly pages: Pages;
  readonly dialogs: Dialogs;
  readonly saves: Saves;
  readonly language: PageLanguage;
  /** Called when papers have come since moment `from`: shows them as a card or announces them. */
  readonly arrived: (from: number, card: boolean) => void;
}

export function makeOrders({
  present,
  beneath,
  pages,
  dialogs,
  saves,
  language,
  arrived,
}: Dependencies): Orders {
  const { seat, timeline, view, over } = present;
  const refused = signal<Refusal | null>(null);
  const goOn = (next: Timeline, card: boolean, days: boolean): void => {
    const before = timeline.value;
    beneath.paintFirst(() => {
      // An answered paper is closed by the next command.
      if (pages.waiting.value === null) pages.laid.value = null;
      saves.own.value = next;
      // A new list, even an empty one, would render again what reads it.
      if (dialogs.opened.value.length > 0) dialogs.opened.value = [];
      saves.keep(next);
      arrived(before.moments.length, card);
    }, days);
  };
  const give = (command: Command): void => {
    if (seat.value !== 'player' || over.value || saves.asksForPen()) return;
    const atTable = view.value.table !== null;
    const next = advance(timeline.value, command);
    if ('refusal' in next) refused.value = next.refusal;
    // At the table any command may end the evening, so its result is shown at once.
    else goOn(next.timeline, ANSWERED.has(command.do) || atTable, false);
  };
  const undoable = computed(() => seat.value === 'player' && canUndo(timeline.value));
  return {
    give,
    refused,
    runTo: (next) => {
      if (next !== timeline.value && !saves.asksForPen()) goOn(next, true, true);
    },
    canUndo: undoable,
    undo: () => {
      const { words } = language;
      if (!undoable.value) announce(words.value.say('undo-nothing'));
      if (!undoable.value || saves.asksForPen()) return;
      const shorter = undo(timeline.value);
      saves.own.value = shorter;
      announce(words.value.say('announce-undone'));
      saves.keep(shorter);
    },
  };
}
