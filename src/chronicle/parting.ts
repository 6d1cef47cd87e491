/** Where two games part: the first day on which the player acted differently in them. */
import type { ActCommand } from '../core/commands.ts';
import { fingerprintOf } from '../core/fingerprint.ts';
import { positionOf } from '../core/game.ts';
import type { Day } from '../core/integers.ts';
import { printAct } from './notation.ts';
import { gameOf, isFinished, type Timeline } from './timeline.ts';

/** An act on the day of the parting, and the day of the same act in the other game. */
export interface PartingAct {
  readonly command: ActCommand;
  /** Null if the other game never had it. */
  readonly otherDay: Day | null;
}

export interface Parting {
  readonly day: Day;
  /** Games with different deals part before their first act. */
  readonly because: 'deal' | 'acts';
  /** The acts that only the first game had on that day, in their order; empty where the deal parts them. */
  readonly a: readonly PartingAct[];
  /** The acts that only the second game had on that day. */
  readonly b: readonly PartingAct[];
}

/** An act with the day on which it was given. */
interface Dated {
  readonly day: Day;
  readonly command: ActCommand;
  /**
   * The act with its number among equal acts, counted from 1: a second note to Warsaw is another act than the first.
   */
  readonly name: string;
}

const known = new WeakMap<Timeline, readonly Dated[]>();

/** The acts of a game with their days, in order, without waits; cached. */
export function actsOf(timeline: Timeline): readonly Dated[] {
  const found = known.get(timeline) ?? readActs(timeline);
  known.set(timeline, found);
  return found;
}

function readActs({ moments }: Timeline): Dated[] {
  const counts = new Map<string, number>();
  return moments.flatMap(({ command }, at) => {
    const before = moments[at - 1];
    if (command === null || command.do === 'wait' || before === undefined) return [];
    const act = printAct(command);
    const count = (counts.get(act) ?? 0) + 1;
    counts.set(act, count);
    return [{ day: positionOf(before.game).day, command, name: `${act} ${count}` }];
  });
}

/** The last day whose acts may still be incomplete; none for a finished game, in which nothing more is done. */
const openUntil = (timeline: Timeline): Day =>
  isFinished(timeline) ? Number.MAX_SAFE_INTEGER : positionOf(gameOf(timeline)).day;

const namesOn = (acts: readonly Dated[], day: Day): string[] =>
  acts.filter((act) => act.day === day).map(({ name }) => name);

const beginsWith = (whole: readonly string[], start: readonly string[]): boolean =>
  start.every((name, at) => name === whole[at]);

/** Fingerprint of the state at the end of a day: the same acts in another order may lead to the same state. */
function eveningOf({ moments }: Timeline, day: Day): string {
  const last = moments.findLast(({ game }) => positionOf(game).day <= day);
  return fingerprintOf((last ?? moments[0]).game);
}

/**
 * Null as long as one game is the beginning of the other: the same game, or one that has not gone on yet. Both have to
 * be of one scenario.
 */
export function partingOf(a: Timeline, b: Timeline): Parting | null {
  if (a.world.seed !== b.world.seed) return { day: 0, because: 'deal', a: [], b: [] };
  const [actsA, actsB] = [actsOf(a), actsOf(b)];
  const [untilA, untilB] = [openUntil(a), openUntil(b)];
  const days = [...new Set([...actsA, ...actsB].map(({ day }) => day))].sort((one, other) => one - other);
  for (const day of days) {
    if (day > untilA || day > untilB) return null;
    const [onA, onB] = [namesOn(actsA, day), namesOn(actsB, day)];
    const alike = onA.length === onB.length && beginsWith(onA, onB);
    if (alike) continue;
    if (day === untilA && beginsWith(onB, onA)) return null;
    if (day === untilB && beginsWith(onA, onB)) return null;
    const sameActs = [...onA].sort().join('|') === [...onB].sort().join('|');
    if (sameActs && eveningOf(a, day) === eveningOf(b, day)) continue;
    return {
      day,
      because: 'acts',
      a: partingActs(actsA, actsB, day, sameActs),
      b: partingActs(actsB, actsA, day, sameActs),
    };
  }
  return null;
}

/** The acts that only this game had on the day; all of them where only the order differs. */
function partingActs(
  own: readonly Dated[],
  other: readonly Dated[],
  day: Day,
  sameActs: boolean,
): PartingAct[] {
  const shared = new Set(sameActs ? [] : namesOn(other, day));
  return own
    .filter((act) => act.day === day && !shared.has(act.name))
    .map(({ command, name }) => ({
      command,
      otherDay: other.find((one) => one.name === name)?.day ?? null,
    }));
}
