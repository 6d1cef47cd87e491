/** A game as lines of text: the date and the words of every cable. */
import type { Cable } from '../core/cables.ts';
import type { Game } from '../core/game.ts';
import type { Seat } from '../core/seat.ts';
import { readCable } from '../core/seen.ts';
import { iso, type PublicWorld, type World } from '../core/world.ts';
import { isPaper, lineOf } from '../strings/cable-words.ts';
import type { Words } from '../strings/fluent.ts';
import { markOf, markWords } from '../strings/paper-mark.ts';
import { placesIn, type Scene } from '../strings/teller.ts';

/** The parts of a world that wording cables needs. */
export function sceneOf(world: PublicWorld): Scene {
  return {
    player: world.player,
    iso: (day) => iso(world, day),
    placeOf: placesIn(world.scenario),
    partners: world.scenario.partners,
    registration: world.scenario.rules.registration.worth,
  };
}

/**
 * One line for each cable, with its mark; cables that are only figures in the margin (a week, confidence) are left out.
 */
export function linesOf(
  words: Words,
  game: Game,
  world: World,
  seat: Seat,
  cables: readonly Cable[],
): string[] {
  const scene = sceneOf(world);
  return cables
    .filter((cable) => isPaper(cable) || cable.is === 'delivered')
    .map((cable) => {
      const seen = readCable(game, seat, cable);
      const mark = markOf(world.scenario, scene.iso, seen);
      const rests = mark === null ? '' : `  [${markWords(words, world.scenario.sources, mark)}]`;
      return `${iso(world, cable.day)}  ${lineOf(words, scene, seen)}${rests}`;
    });
}
