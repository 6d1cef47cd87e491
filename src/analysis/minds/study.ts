/**
 * Studies the hidden types of a finished game, government by government: what was dealt, what the player believed, on
 * which day it mattered, what would have revealed it, and the result of the same acts under each other type. All of it
 * is played.
 */
import { type Dealt, dealtTypes, isLikeliest } from '../../chronicle/dealt-types.ts';
import { gameOf, type Timeline } from '../../chronicle/timeline.ts';
import type { Cable } from '../../core/cables.ts';
import { positionOf, worldOf } from '../../core/game.ts';
import type { Amount, Day, PerMille } from '../../core/integers.ts';
import { standing } from '../../core/position.ts';
import { readCable, type SeenCable } from '../../core/seen.ts';
import { view } from '../../core/view.ts';
import { iso, profile } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { gameOn } from '../game-on.ts';
import type { Difference } from '../what-if/tapes.ts';
import { type CameTo, cameTo, whatIf } from '../what-if/what-if.ts';
import { earliestTelling, type Telling } from './telling.ts';
import { type Weights, weighedOtherwise } from './weights.ts';

/** From this day on the player gave the true type this probability. */
export interface Belief {
  readonly day: Day;
  readonly perMille: PerMille;
}

/** Where two games part, with both cables as a seat reads them that sees everything. */
export interface Parting extends Omit<Difference, 'one' | 'other'> {
  readonly one: SeenCable | null;
  readonly other: SeenCable | null;
  /** Which terms had other amounts, where both are an answer of one kind. */
  readonly weights: Weights | null;
}

/** The same acts with this government of another type. */
export interface OtherMind {
  readonly type: string;
  readonly came: Omit<CameTo, 'verdict'>;
  /** The first event by others that would have differed; null where none does. */
  readonly parting: Parting | null;
  /** Number of acts that the rules would have refused. */
  readonly refused: number;
}

export interface Mind {
  readonly power: PowerId;
  readonly type: string;
  readonly historical: string;
  /** When what was heard first made the true type the likeliest, and by what. */
  readonly known: Dealt['known'];
  /** The probability that the player gave to the true type, from the first day on, at each change. */
  readonly beliefs: readonly Belief[];
  readonly others: readonly OtherMind[];
  /**
   * The first parting from a game of another type with another result: another ending, or a score that differs by a
   * point or more. Null where the result is the same: then this type did not matter.
   */
  readonly mattered: { readonly type: string; readonly parting: Parting } | null;
  /** Whether under another type the same acts would have scored more, by a point or more. */
  readonly against: boolean;
  /** Whether the true type was the likeliest to the player on the evening before that day. */
  readonly knew: boolean;
  /**
   * What would have revealed it before that day, where nothing that was heard had; null where no question would have.
   */
  readonly telling: Telling | null;
}

export interface MindsStudy {
  readonly firstDay: string;
  readonly lastDay: Day;
  readonly own: Omit<CameTo, 'verdict'>;
  readonly minds: readonly Mind[];
}

/** A score that differs by this much counts as another result, in hundredths (a point; design choice). */
const COUNTS: Amount = 100;

/** The player's belief in this type, moment by moment. */
function beliefsOf(timeline: Timeline, power: PowerId, type: string): Belief[] {
  const found: Belief[] = [];
  for (const { game } of timeline.moments) {
    const seen = view(game, 'player');
    const of = seen.powers.find(({ id }) => id === power)?.beliefs ?? [];
    const perMille = of.find((one) => one.type === type)?.perMille ?? 0;
    if (found.at(-1)?.perMille !== perMille) found.push({ day: seen.day, perMille });
  }
  return found;
}

const plain = ({ verdict: _, ...came }: CameTo): Omit<CameTo, 'verdict'> => came;

/** The study of every government with more than one type; empty before the end of the game. */
export function mindsOf(timeline: Timeline): MindsStudy {
  const { world } = timeline;
  const own = cameTo(timeline);
  return {
    firstDay: iso(world, 0),
    lastDay: world.calendar.lastDay,
    own: plain(own),
    minds: dealtTypes(timeline).map((dealt) => mindOf(timeline, own, dealt)),
  };
}

/** Whether what was heard until the evening of this day made the true type the likeliest. */
function tookForTrue(timeline: Timeline, power: PowerId, day: Day): boolean {
  if (day < 0) return false;
  const game = gameOn(timeline, day);
  const { data, type } = profile(worldOf(game), power);
  return isLikeliest(standing(positionOf(game), power).beliefs, data.types.indexOf(type));
}

function mindOf(timeline: Timeline, own: CameTo, { power, type, historical, known }: Dealt): Mind {
  const { data } = profile(worldOf(gameOf(timeline)), power);
  const others = data.types.filter(({ id }) => id !== type).map(({ id }) => otherMind(timeline, power, id));
  const parted = others
    .filter(({ came }) => came.ending !== own.ending || Math.abs(came.score - own.score) >= COUNTS)
    .flatMap(({ type: under, parting }) => (parting === null ? [] : [{ type: under, parting }]))
    .sort((a, b) => a.parting.day - b.parting.day);
  const [mattered = null] = parted;
  const knew = mattered === null || tookForTrue(timeline, power, mattered.parting.day - 1);
  return {
    power,
    type,
    historical,
    known,
    beliefs: beliefsOf(timeline, power, type),
    others,
    mattered,
    against: others.some(({ came }) => came.score - own.score >= COUNTS),
    knew,
    telling: mattered === null || knew ? null : earliestTelling(timeline, power, mattered.parting.day),
  };
}

function otherMind(timeline: Timeline, power: PowerId, type: string): OtherMind {
  const found = whatIf(timeline, { kind: 'type', types: { [power]: type } });
  if ('fault' in found) throw new Error(`${power} has no type ${type}`);
  const seen = (cable: Cable | null): SeenCable | null =>
    cable && readCable(gameOf(timeline), 'historian', cable);
  const { deed } = found;
  return {
    type,
    came: plain(found.other),
    parting: deed && {
      ...deed,
      one: seen(deed.one),
      other: seen(deed.other),
      weights: weighedOtherwise(deed.one, deed.other),
    },
    refused: found.refused.length,
  };
}
