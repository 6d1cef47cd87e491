/**
 * What the player does with the game. Every change of it goes through these functions; none of them knows a rule.
 */
import { batch, computed, type ReadonlySignal } from '@preact/signals';
import { advance, canUndo, type Timeline, undo } from '../../chronicle/timeline.ts';
import type { Command } from '../../core/commands.ts';
import { refusalWords } from '../../strings/refusal-words.ts';
import type { Saves } from '../saves/saves.ts';
import type { PageLanguage } from '../settings/language.ts';
import { announce } from '../shell/announce.ts';
import type { Dialogs } from '../shell/dialogs.ts';
import type { Pages } from '../shell/pages.ts';
import type { Present } from '../shell/present.ts';
import { stateContext } from '../shell/state-context.ts';

export interface Orders {
  /** Gives a command; a refused one is said aloud and changes nothing. */
  readonly give: (command: Command) => void;
  /** Goes on with a game that has run by several moments; what they brought is read together. */
  readonly runTo: (timeline: Timeline) => void;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly undo: () => void;
}

export const [OrdersContext, useOrders] = stateContext<Orders>();

/** Commands whose answer comes at once and is read before anything else. */
const ANSWERED: ReadonlySet<Command['do']> = new Set(['wait', 'ask', 'call', 'sign', 'withdraw']);

interface Dependencies {
  readonly present: Present;
  readonly pages: Pages;
  readonly dialogs: Dialogs;
  readonly saves: Saves;
  readonly language: PageLanguage;
  /** New papers came from that moment on: they are shown as a card, or said. */
  readonly arrived: (from: number, card: boolean) => void;
}

export function makeOrders({ present, pages, dialogs, saves, language, arrived }: Dependencies): Orders {
  const { seat, timeline, view, over } = present;
  const goOn = (next: Timeline, card: boolean): void => {
    const before = timeline.value;
    batch(() => {
      // A paper that has been answered is put away with the next thing that is done.
      if (pages.waiting.value === null) pages.laid.value = null;
      saves.own.value = next;
      dialogs.opened.value = [];
    });
    saves.keep(next);
    arrived(before.moments.length, card);
  };
  const give = (command: Command): void => {
    if (seat.value !== 'player' || over.value || saves.asksForPen()) return;
    const atTable = view.value.table !== null;
    const next = advance(timeline.value, command);
    if ('refusal' in next) announce(refusalWords(language.words.value, next.refusal));
    // At the table any command may end the evening: what follows is read at once.
    else goOn(next.timeline, ANSWERED.has(command.do) || atTable);
  };
  const undoable = computed(() => seat.value === 'player' && canUndo(timeline.value));
  return {
    give,
    runTo: (next) => {
      if (next !== timeline.value && !saves.asksForPen()) goOn(next, true);
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
