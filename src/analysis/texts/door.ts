/**
 * The door of agreement: for each day, how many texts all eventual signatories would have accepted, and whether the
 * text of this game was among them.
 */
import type { Timeline } from '../../chronicle/timeline.ts';
import { positionOf, worldOf } from '../../core/game.ts';
import type { Day } from '../../core/integers.ts';
import type { Position } from '../../core/position.ts';
import { iso, type Text, type World } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { gameOn } from '../game-on.ts';
import { everyRoom, sumsOf } from './rooms.ts';
import { numberOf, type Space, spaceOf } from './space.ts';

/** One evening. */
export interface DoorDay {
  readonly day: Day;
  readonly date: string;
  /** Number of texts that all of them would have accepted. */
  readonly texts: number;
  /** Whether the text of this game is among them. */
  readonly yours: boolean;
}

export interface Door {
  readonly circle: readonly PowerId[];
  readonly days: readonly DoorDay[];
  /**
   * The day since which the text of this game was among them without a break, up to the last day; null if it is not.
   */
  readonly since: string | null;
}

/** For each text, by number: 1 if all signatories would accept it, otherwise 0; all 0 without a signatory. */
function acceptable(world: World, position: Position, space: Space, circle: readonly PowerId[]): Uint8Array {
  const texts = new Uint8Array(space.texts).fill(circle.length > 0 ? 1 : 0);
  for (const power of circle)
    everyRoom(sumsOf(world, position, space, circle, power)).forEach((room, number) => {
      if (room < 0) texts[number] = 0;
    });
  return texts;
}

/** Every evening from the first day to `last`, with these signatories supposed at the table. */
export function doorOf(timeline: Timeline, circle: readonly PowerId[], text: Text, last: Day): Door {
  const space = spaceOf(timeline.world.clauses);
  const own = numberOf(space, text);
  const days: DoorDay[] = [];
  for (let day = 0; day <= last; day++) {
    const game = gameOn(timeline, day, (one) => positionOf(one).treaty === null);
    const [world, position] = [worldOf(game), positionOf(game)];
    const texts = acceptable(world, position, space, circle);
    days.push({
      day,
      date: iso(world, day),
      texts: texts.reduce((count, one) => count + one, 0),
      yours: texts[own] === 1,
    });
  }
  const shut = days.findLastIndex(({ yours }) => !yours);
  return { circle, days, since: days[shut + 1]?.date ?? null };
}

/** Every seventh evening and the last one: enough for a table. */
export function weekly({ days }: Door): DoorDay[] {
  return days.filter(({ day }, index) => index === days.length - 1 || (days.length - 1 - day) % 7 === 0);
}
