/**
 * Finds the last day on which one more act would have led a finished game to another ending. Played, not estimated: the
 * act is inserted on that day, the player's later acts follow, and the ending is read.
 */
import type { Command } from '../core/commands.ts';
import { type Game, isOver, positionOf, refusal, step, worldOf } from '../core/game.ts';
import type { Day } from '../core/integers.ts';
import { iso } from '../core/world.ts';
import { resultOf } from './result.ts';
import type { Timeline } from './timeline.ts';

/** An act, the last of the tried days on which it would have led there, and the score of that game in hundredths. */
export interface LastChance {
  readonly act: Command;
  readonly day: Day;
  readonly score: number;
}

/** Days between two that are tried first; the days in between are tried after that (design choice). */
const STRIDE = 7;

/** The wanted ending, and the score that has to be exceeded, in hundredths of a point. */
export interface Wanted {
  readonly ending: string;
  readonly moreThan: number;
}

/** The game at the end of a day, and the index of the first moment of a later day. */
interface Evening {
  readonly day: Day;
  readonly game: Game;
  readonly next: number;
}

function eveningsOf({ moments }: Timeline): Evening[] {
  const evenings = new Map<Day, Evening>();
  for (const [at, { game }] of moments.entries()) {
    if (isOver(game)) break;
    const { day } = positionOf(game);
    evenings.set(day, { day, game, next: at + 1 });
  }
  return [...evenings.values()];
}

/** Gives the act, then plays the player's later acts as far as they are possible, and lets the remaining days pass. */
function playedOn(timeline: Timeline, { game: from, next }: Evening, act: Command): Timeline | null {
  const world = worldOf(from);
  if (refusal(from, act) !== null) return null;
  let { game } = step(from, act);
  const rest = timeline.moments.slice(next).flatMap(({ command }) => (command === null ? [] : [command]));
  for (const command of [...rest, { do: 'wait', until: iso(world, world.calendar.lastDay) } as const]) {
    if (isOver(game)) break;
    ({ game } = step(game, command));
  }
  const [opening] = timeline.moments;
  return { ...timeline, moments: [opening, { command: act, game, cables: [] }] };
}

/** The result of this act on this evening; null where it does not lead to what is wanted. */
function tried(timeline: Timeline, evening: Evening, act: Command, wanted: Wanted): LastChance | null {
  const line = playedOn(timeline, evening, act);
  if (line === null) return null;
  const { ending, score } = resultOf(line);
  return ending === wanted.ending && score > wanted.moreThan ? { act, day: evening.day, score } : null;
}

/**
 * Searches from the last day back to the first, one try at each step, so that the caller can do other work in between.
 * Returns null if no act of the list leads there on any day that was tried.
 */
export function* lastChance(
  timeline: Timeline,
  acts: readonly Command[],
  wanted: Wanted,
): Generator<undefined, LastChance | null> {
  const evenings = eveningsOf(timeline).reverse();
  let triedLast = Number.POSITIVE_INFINITY;
  let later: Evening[] = [];
  for (const evening of evenings) {
    if (triedLast - evening.day < STRIDE) {
      later.push(evening);
      continue;
    }
    triedLast = evening.day;
    for (const act of acts) {
      yield;
      const found = tried(timeline, evening, act, wanted);
      if (found === null) continue;
      for (const one of later) {
        yield;
        const foundLater = tried(timeline, one, act, wanted);
        if (foundLater !== null) return foundLater;
      }
      return found;
    }
    later = [];
  }
  return null;
}
