/**
 * Taking the pen: from a moment of what is watched on, the game is the player's.
 */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { upTo } from '../../chronicle/timeline.ts';
import { isBegun, type Saves } from '../saves/saves.ts';
import type { PageLanguage } from '../settings/language.ts';
import { announce } from '../shell/announce.ts';
import type { Dialogs } from '../shell/dialogs.ts';
import type { Pages } from '../shell/pages.ts';
import type { Present } from '../shell/present.ts';
import type { Enter } from '../shell/screen.ts';
import { stateContext } from '../shell/state-context.ts';
import type { Watching } from './watching.ts';

export interface Pen {
  /** Whether the player's game branched off from what is watched. */
  readonly branched: Signal<boolean>;
  /** Whether what is watched can be gone on with: not once it has ended. */
  readonly canTake: ReadonlySignal<boolean>;
  readonly take: () => void;
  /** Takes it, or asks first where a game would be overwritten. */
  readonly takeOrAsk: () => void;
  /** Back to what is watched. */
  readonly putDown: () => void;
}

export const [PenContext, usePen] = stateContext<Pen>();

interface Dependencies {
  readonly enter: Enter;
  readonly present: Present;
  readonly pages: Pages;
  readonly dialogs: Dialogs;
  readonly watching: Watching;
  readonly saves: Saves;
  readonly language: PageLanguage;
}

export function makePen({ enter, present, pages, dialogs, watching, saves, language }: Dependencies): Pen {
  const branched = signal(false);
  const canTake = computed(() => present.seat.value === 'historian' && !present.over.value);
  const take = (): void => {
    const watched = watching.watched.value;
    if (watched === null || !canTake.value || saves.asksForPen()) return;
    const branch = upTo(watched, watching.cursor.value + 1);
    batch(() => {
      watching.playing.value = false;
      saves.own.value = branch;
      branched.value = true;
      enter('desk', 'player');
    });
    pages.turnToWaiting();
    announce(language.words.value.say('announce-pen'));
    saves.keep(branch);
  };
  return {
    branched,
    canTake,
    take,
    takeOrAsk: () => {
      if (!canTake.value || saves.asksForPen()) return;
      if (isBegun(saves.kept.value)) {
        // The pen is asked for at this moment: what is watched must not run on meanwhile.
        watching.playing.value = false;
        dialogs.open({ is: 'over-a-game', next: 'pen', seed: 0 });
      } else void watching.onceThere(take);
    },
    putDown: () =>
      batch(() => {
        pages.laid.value = null;
        enter('desk', 'historian');
      }),
  };
}
