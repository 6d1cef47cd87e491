/**
 * The minds of a finished game, one government after another: what was dealt, what the player believed, on which day it
 * mattered, what would have told, and what the same acts would have come to under each other type. All of it is played.
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

/** From this day on the player gave this chance to the truth. */
export interface Belief {
  readonly day: Day;
  readonly perMille: PerMille;
}

/** Where two games part, with both cables as someone reads them who sees everything. */
export interface Parting extends Omit<Difference, 'one' | 'other'> {
  readonly one: SeenCable | null;
  readonly other: SeenCable | null;
  /** Which terms weighed otherwise, where both are an answer of one kind. */
  readonly weights: Weights | null;
}

/** The same acts with this government of another type. */
export interface OtherMind {
  readonly type: string;
  readonly came: Omit<CameTo, 'verdict'>;
  /** The first thing that others would have done otherwise; null where nothing is. */
  readonly parting: Parting | null;
  /** Acts that the rules would have refused. */
  readonly refused: number;
}

export interface Mind {
  readonly power: PowerId;
  readonly type: string;
  readonly historical: string;
  /** When what was heard first made the truth the likeliest, and by what. */
  readonly known: Dealt['known'];
  /** What the player gave for the truth, from the first day on, where it changes. */
  readonly beliefs: readonly Belief[];
  readonly others: readonly OtherMind[];
  /**
   * The first parting from a game of another type that came to something else: another ending, or another score by a
   * point or more. Null where it would have come to the same: then this mind did not matter.
   */
  readonly mattered: { readonly type: string; readonly parting: Parting } | null;
  /** Under another type the same acts would have given more, by a point or more. */
  readonly against: boolean;
  /** On the evening before that day the player took the truth for the likeliest. */
  readonly knew: boolean;
  /** What would have told before that day, where nothing that was heard had; null where no question would have. */
  readonly telling: Telling | null;
}

export interface MindsStudy {
  readonly firstDay: string;
  readonly lastDay: Day;
  readonly own: Omit<CameTo, 'verdict'>;
  readonly minds: readonly Mind[];
}

/** Another score counts as another result from this on, in hundredths: a point. Design choice. */
const COUNTS: Amount = 100;

/** What the player's seat saw of it, moment by moment. */
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

/** Everything of every government with more than one type; nothing while the game goes on. */
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

/** What was heard until the evening of this day made the truth the likeliest. */
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
