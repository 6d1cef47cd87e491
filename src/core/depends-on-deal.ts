/**
 * Tells whether a command depends on what was dealt: the hidden types, and the hints of soundings and telegrams. A
 * command that reads nothing of it and opens no ledger further tells the player nothing new; only such a command may be
 * taken back. There is no list of these commands: the rules are run on a world that records what is read.
 */
import type { PowerId } from '../scenario/primitives.ts';
import type { Command } from './commands.ts';
import { type Game, inWorld, positionOf, step, worldOf } from './game.ts';
import type { Profile, World } from './world.ts';

/** Parts of a profile that are the same for every hidden type. */
const OPEN: ReadonlySet<string | symbol> = new Set<keyof Profile>(['id', 'data']);

function noting(world: World, note: () => void): World {
  const profiles: Record<PowerId, Profile> = {};
  for (const [id, profile] of Object.entries(world.profiles)) {
    profiles[id] = new Proxy(profile, {
      get(of, key) {
        if (!OPEN.has(key) && of.data.types.length > 1) note();
        return Reflect.get(of, key);
      },
    });
  }
  return {
    ...world,
    profiles,
    get seed() {
      note();
      return world.seed;
    },
    get undecided() {
      note();
      return world.undecided;
    },
  };
}

/** True where carrying out the command reads what was dealt, or opens a ledger further than before. */
export function touchesTheDeal(game: Game, command: Command): boolean {
  let looked = false;
  const watched = noting(worldOf(game), () => {
    looked = true;
  });
  const result = step(inWorld(game, watched), command);
  const before = positionOf(game).standings;
  const opened = Object.entries(positionOf(result.game).standings).some(
    ([power, { intel }]) => intel > (before[power]?.intel ?? 0),
  );
  return looked || opened;
}
