/**
 * The player's own game and the state of saving it. The code that reads and writes the store (saving.ts) and
 * decides which window writes (window-lock.ts) is loaded after the desk.
 */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Store } from '../../chronicle/store.ts';
import type { Timeline } from '../../chronicle/timeline.ts';
import type { GameFault, Opened } from '../../chronicle/written-game.ts';
import type { Seat } from '../../core/seat.ts';
import type { Dialogs } from '../shell/dialogs.ts';
import { insist } from '../shell/fetching.ts';
import type { NewGames } from '../shell/ports.ts';
import type { Screen } from '../shell/screen.ts';
import { stateContext } from '../shell/state-context.ts';

/** A kept game as it was found: as far as it can be replayed, or why it cannot be read. */
export type KeptGame = Opened | { readonly fault: GameFault };

/** Where the game on the desk is kept: nowhere yet, on its way, in the store, in this window only, by another window. */
type Saved = 'nothing' | 'writing' | 'safe' | 'memory' | 'elsewhere';

export interface Saves {
  /** The player's game, once one has been begun or continued. */
  readonly own: Signal<Timeline | null>;
  /** The kept game as it was found when the page opened. */
  readonly found: Signal<Opened | null>;
  /** Why a kept game exists but cannot be continued. */
  readonly unread: Signal<GameFault | null>;
  /** The game that "Continue" would open. */
  readonly kept: ReadonlySignal<Timeline | null>;
  readonly saved: Signal<Saved>;
  /** Whether this window may write; see window-lock.ts. */
  readonly mine: Signal<boolean>;
  /**
   * Saves the game; writes happen in the order of the commands. A game that it replaces is first added to the
   * player's other games.
   */
  readonly keep: (timeline: Timeline, insteadOf?: Timeline | null) => void;
  /** True if another window holds the pen; the sheet that offers to take it over is then open. */
  readonly asksForPen: () => boolean;
}

export const [SavesContext, useSaves] = stateContext<Saves>();

/** Whether anything has been done in the game, be it only an answer to what is asked before it. */
export const hasCommands = (kept: Timeline | null): boolean => (kept?.moments.length ?? 0) > 1;

/** The state of saving. */
interface Progress {
  /** Settles once it is known which window holds the pen. */
  asked: Promise<unknown>;
  /** Settles once the store knows that this window writes, if it does. */
  taken: Promise<unknown>;
  /** Settles once every write so far has been made or refused. */
  saving: Promise<unknown>;
  /** The game in the store, as far as this window knows. */
  last: Timeline | null;
  /** The player has been told that the game is not being saved. */
  warned: boolean;
}

/** What reading and writing the store needs. */
export interface Keeping {
  readonly saves: Saves;
  readonly progress: Progress;
  readonly store: Store;
  readonly newGames: NewGames;
  readonly dialogs: Dialogs;
  readonly screen: Signal<Screen>;
  readonly seat: ReadonlySignal<Seat>;
}

export const [KeepingContext, useKeeping] = stateContext<Keeping>();

export function makeKeeping(around: Omit<Keeping, 'saves' | 'progress'>): Keeping {
  const own = signal<Timeline | null>(null);
  const found = signal<Opened | null>(null);
  const saved = signal<Saved>('nothing');
  const mine = signal(true);
  const progress: Progress = {
    asked: Promise.resolve(),
    taken: Promise.resolve(),
    saving: Promise.resolve(),
    last: null,
    warned: false,
  };
  const saves: Saves = {
    own,
    found,
    unread: signal<GameFault | null>(null),
    kept: computed(() => own.value ?? found.value?.timeline ?? null),
    saved,
    mine,
    keep: (timeline, insteadOf = null) => {
      saved.value = 'writing';
      const write = async (): Promise<void> =>
        (await insist(() => import('./saving.ts'))).keep(keeping, timeline, insteadOf);
      progress.saving = progress.saving.then(write, write);
    },
    asksForPen: () => {
      if (!mine.value) around.dialogs.open({ is: 'elsewhere' });
      return !mine.value;
    },
  };
  const keeping: Keeping = { ...around, saves, progress };
  return keeping;
}
