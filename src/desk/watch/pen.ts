/** Taking the pen: from the watched moment on the game is the player's. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { upTo } from '../../chronicle/timeline.ts';
import type { Saves } from '../saves/saves.ts';
import type { PageLanguage } from '../settings/language.ts';
import { announce } from '../shell/announce.ts';
import type { Pages } from '../shell/pages.ts';
import type { Present } from '../shell/present.ts';
import type { Enter } from '../shell/screen.ts';
import { stateContext } from '../shell/state-context.ts';
import type { Watching } from './watching.ts';

export interface Pen {
  /** Whether the player's game branched off from what is watched. */
  readonly branched: Signal<boolean>;
  /** Whether the watched game can be continued; false once it has ended. */
  readonly canTake: ReadonlySignal<boolean>;
  /** Takes the pen once what is watched is loaded; the previous game moves to the player's other games. */
  readonly take: () => void;
  /** Returns to what is watched. */
  readonly putDown: () => void;
}

export const [PenContext, usePen] = stateContext<Pen>();

interface Dependencies {
  readonly enter: Enter;
  readonly present: Present;
  readonly pages: Pages;
  readonly watching: Watching;
  readonly saves: Saves;
  readonly language: PageLanguage;
}

export function makePen({ enter, present, pages, watching, saves, language }: Dependencies): Pen {
  const branched = signal(false);
  const canTake = computed(() => present.seat.value === 'historian' && !present.over.value);
  const take = (): void => {
    const watched = watching.watched.value;
    if (watched === null) return;
    const before = saves.kept.value;
    const branch = upTo(watched, watching.cursor.value + 1);
    batch(() => {
      watching.playing.value = false;
      saves.own.value = branch;
      branched.value = true;
      enter('desk', 'player');
    });
    pages.turnToWaiting();
    announce(language.words.value.say('announce-pen'));
    saves.keep(branch, before);
  };
  return {
    branched,
    canTake,
    take: () => {
      if (canTake.value && !saves.asksForPen()) void watching.onceThere(take);
    },
    putDown: () =>
      batch(() => {
        pages.laid.value = null;
        enter('desk', 'historian');
      }),
  };
}
