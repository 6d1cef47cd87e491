/**
 * What was dealt, for the end of a game: the hidden type of each government, and the first day on which what the player
 * had heard made that type the likeliest.
 */
import { isOver, positionOf, worldOf } from '../core/game.ts';
import type { Day, PerMille } from '../core/integers.ts';
import { profile } from '../core/world.ts';
import type { PowerId } from '../scenario/primitives.ts';
import { gameOf, type Moment, type Timeline } from './timeline.ts';

export interface Dealt {
  readonly power: PowerId;
  readonly type: string;
  /** The type dealt in history. */
  readonly historical: string;
  /** Null where nothing that was heard made it the likeliest. */
  readonly known: { readonly day: Day; readonly by: 'rumour' | 'sound' | 'intel' | 'answer' } | null;
  /** The type that a rumour on the first morning pointed to; null without one. */
  readonly rumour: string | null;
  /** The player's belief in it at the end, in thousandths. */
  readonly believed: PerMille;
}

/** For every government with more than one type, in declared order; empty before the end of the game. */
export function dealtTypes(timeline: Timeline): readonly Dealt[] {
  const game = gameOf(timeline);
  if (!isOver(game)) return [];
  const world = worldOf(game);
  return world.partners.flatMap((power): Dealt[] => {
    const { data, type } = profile(world, power);
    if (data.types.length < 2) return [];
    const index = data.types.indexOf(type);
    const found = timeline.moments.find((moment) => isLikeliest(beliefsAt(moment, power), index));
    return [
      {
        power,
        type: type.id,
        historical: (data.types.find(({ historical }) => historical) ?? data.types[0] ?? type).id,
        known: found === undefined ? null : { day: positionOf(found.game).day, by: heardBy(found) },
        rumour: rumourOf(timeline, power),
        believed: positionOf(game).standings[power]?.beliefs[index] ?? 0,
      },
    ];
  });
}

const beliefsAt = ({ game }: Moment, power: PowerId): readonly PerMille[] =>
  positionOf(game).standings[power]?.beliefs ?? [];

function rumourOf({ moments: [{ cables }] }: Timeline, power: PowerId): string | null {
  const told = cables.find((cable) => cable.is === 'rumour' && cable.power === power);
  return told?.is === 'rumour' ? told.hint : null;
}

/** Whether a type is likelier than every other by more than the rounding of the even beliefs. */
export const isLikeliest = (beliefs: readonly PerMille[], index: number): boolean =>
  beliefs.every((belief, at) => at === index || belief + beliefs.length < (beliefs[index] ?? 0));

function heardBy({ command }: Moment): NonNullable<Dealt['known']>['by'] {
  if (command === null) return 'rumour';
  return command.do === 'sound' || command.do === 'intel' ? command.do : 'answer';
}
