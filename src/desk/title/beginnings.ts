/** The ways into a game: start a new one, continue the kept one, or watch history. */
import { batch } from '@preact/signals';
import { isFinished } from '../../chronicle/timeline.ts';
import type { PublicWorld } from '../../core/world.ts';
import { hasCommands, type Saves } from '../saves/saves.ts';
import type { Pages } from '../shell/pages.ts';
import type { NewGames } from '../shell/ports.ts';
import type { Enter } from '../shell/screen.ts';
import { stateContext } from '../shell/state-context.ts';
import type { History } from '../watch/historical-line.ts';
import type { Pen } from '../watch/pen.ts';
import type { Watching } from '../watch/watching.ts';

export interface Beginnings {
  /** Starts a new game with the types that the seed deals; the previous game moves to the player's other games. */
  readonly start: (seed: number) => void;
  readonly resume: () => void;
  readonly watch: () => void;
}

export const [BeginningsContext, useBeginnings] = stateContext<Beginnings>();

/**
 * Whether the prologue of this scenario has been read or skipped in this browser. Read from the root element, because
 * the settings load later.
 */
export const readBefore = ({ scenario }: PublicWorld): boolean =>
  document.documentElement.dataset.prologue?.split(' ').includes(scenario.id) === true;

/** The scenes of the prologue whose answer goes into the game that follows. */
export const scenesWithChoice = ({ scenario }: PublicWorld): PublicWorld['scenario']['story']['prologue'] =>
  scenario.story.prologue.filter(({ exercise }) => exercise?.kind === 'choose');

interface Dependencies {
  readonly enter: Enter;
  readonly pages: Pages;
  readonly saves: Saves;
  readonly newGames: NewGames;
  readonly history: History;
  readonly watching: Watching;
  readonly pen: Pen;
}

export function makeBeginnings({
  enter,
  pages,
  saves,
  newGames,
  history,
  watching,
  pen,
}: Dependencies): Beginnings {
  return {
    start: (seed) => {
      if (saves.asksForPen()) return;
      const before = saves.kept.value;
      const begun = newGames.begin(seed);
      batch(() => {
        saves.own.value = begun;
        pen.branched.value = false;
        pages.laid.value = null;
        // The answers that go into the game are asked for again; the rest of the prologue is not shown twice.
        enter(
          readBefore(begun.world) && scenesWithChoice(begun.world).length === 0 ? 'desk' : 'prologue',
          'player',
        );
      });
      if (hasCommands(before)) saves.keep(begun, before);
    },
    resume: () => {
      const kept = saves.kept.value;
      if (kept === null) return;
      batch(() => {
        saves.own.value = kept;
        enter(isFinished(kept) ? 'end' : 'desk', 'player');
      });
      pages.turnToWaiting();
    },
    watch: () => {
      void history.unroll();
      batch(() => {
        watching.replayed.value = null;
        watching.cursor.value = 0;
        pages.laid.value = null;
        const known = readBefore(newGames.world);
        enter(known ? 'desk' : 'prologue', 'historian');
        watching.playing.value = known;
      });
    },
  };
}
