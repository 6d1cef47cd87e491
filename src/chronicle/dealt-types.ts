/**
 * What was dealt, told when the game is over: the hidden type of each government, and the first day on which what the
 * player had heard of it made that type the likeliest.
 */
import { isOver, positionOf, worldOf } from '../core/game.ts';
import type { Day, PerMille } from '../core/integers.ts';
import { profile } from '../core/world.ts';
import type { PowerId } from '../scenario/primitives.ts';
import { gameOf, type Moment, type Timeline } from './timeline.ts';

export interface Dealt {
  readonly power: PowerId;
  readonly type: string;
  /** The type that it had in history. */
  readonly historical: string;
  /** Null where nothing that was heard ever made it the likeliest. */
  readonly known: { readonly day: Day; readonly by: 'rumour' | 'sound' | 'intel' | 'answer' } | null;
  /** What was rumoured of it on the first morning; null where nothing was. */
  readonly rumour: string | null;
  /** What the player could take it for at the end, in thousandths. */
  readonly believed: PerMille;
}

/** Of every government with more than one type, in declared order; nothing while the game goes on. */
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

/** More likely than every other, by more than what rounding gives to one of them before anything is heard. */
export const isLikeliest = (beliefs: readonly PerMille[], index: number): boolean =>
  beliefs.every((belief, at) => at === index || belief + beliefs.length < (beliefs[index] ?? 0));

function heardBy({ command }: Moment): NonNullable<Dealt['known']>['by'] {
  if (command === null) return 'rumour';
  return command.do === 'sound' || command.do === 'intel' ? command.do : 'answer';
}
