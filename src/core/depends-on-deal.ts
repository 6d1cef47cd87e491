/**
 * Whether an act has to do with what was dealt: the hidden types, and what soundings and telegrams suggest. An act that
 * looks at nothing of it, and opens no ledger further, tells the player nothing that he did not know; it alone may be
 * taken back. The rules are not asked which acts these are: they are run on a world that notes what is looked at.
 */
import type { PowerId } from '../scenario/primitives.ts';
import type { Command } from './commands.ts';
import { type Game, inWorld, positionOf, step, worldOf } from './game.ts';
import type { Profile, World } from './world.ts';

/** What of a profile is the same for every hidden type. */
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
  };
}

/** True where carrying the command out looks at what was dealt, or lets the player read more of it than before. */
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
