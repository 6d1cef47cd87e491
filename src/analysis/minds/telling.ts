/**
 * Finds the earliest question that would have revealed a government's type: each question is put on each evening of the
 * game as played, and the resulting beliefs are read. Nothing is estimated.
 */
import { isLikeliest } from '../../chronicle/dealt-types.ts';
import type { Timeline } from '../../chronicle/timeline.ts';
import type { ActCommand } from '../../core/commands.ts';
import { type Game, positionOf, step, worldOf } from '../../core/game.ts';
import type { Day, PerMille } from '../../core/integers.ts';
import { standing } from '../../core/position.ts';
import { iso, profile } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { gameOn } from '../game-on.ts';
import { replayed } from '../what-if/replayed.ts';
import { actsOf, actsWith } from '../what-if/what-if.ts';

/** A question that would have revealed the type. */
export interface Telling {
  readonly command: ActCommand;
  readonly day: Day;
  readonly date: string;
  /** When its answer would have come, and the belief in the true type after it. */
  readonly answered: string;
  readonly believed: PerMille;
  /**
   * How many of the player's later acts the rules would have refused because of it, for lack of attention or otherwise.
   */
  readonly displaced: number;
}

/** The questions about a hidden type, in the order in which they are tried on one day. */
const questions = (power: PowerId): ActCommand[] => [
  { do: 'sound', power },
  { do: 'intel', power },
  { do: 'need', power },
];

/** The game after the question and its answer; null where the question is refused. */
function afterAnswer(game: Game, power: PowerId, command: ActCommand): Game | null {
  const asked = step(game, command);
  if ('refusal' in asked) return null;
  const due = standing(positionOf(asked.game), power).needDue;
  if (command.do !== 'need' || due === null) return asked.game;
  const answered = step(asked.game, { do: 'wait', until: iso(worldOf(game), due) });
  return answered.game;
}

/** The earliest question that makes the true type the likeliest, asked and answered by the evening before `before`. */
export function earliestTelling(timeline: Timeline, power: PowerId, before: Day): Telling | null {
  for (let day = 0; day < before; day++) {
    const game = gameOn(timeline, day);
    for (const command of questions(power)) {
      const after = afterAnswer(game, power, command);
      if (after === null || positionOf(after).day >= before) continue;
      const { data, type } = profile(worldOf(after), power);
      const { beliefs } = standing(positionOf(after), power);
      const index = data.types.indexOf(type);
      if (!isLikeliest(beliefs, index)) continue;
      return {
        command,
        day,
        date: iso(timeline.world, day),
        answered: iso(timeline.world, positionOf(after).day),
        believed: beliefs[index] ?? 0,
        displaced: displacedBy(timeline, game, { day, command }),
      };
    }
  }
  return null;
}

/** Number of acts of the game that are refused when this one is given too. */
function displacedBy(timeline: Timeline, game: Game, act: { day: Day; command: ActCommand }): number {
  return replayed(worldOf(game), actsWith(actsOf(timeline), act)).refused.length;
}
