/**
 * What one decision leads to, played and not estimated: a game up to a moment, other acts on that day, and then every
 * later act of the game on its own day, as far as the rules allow. Refused acts are skipped and listed.
 */
import { advance, advanceAtMost, gameOf, isFinished, type Timeline, upTo } from '../chronicle/timeline.ts';
import type { ActCommand } from '../core/commands.ts';
import { positionOf } from '../core/game.ts';
import type { Day } from '../core/integers.ts';
import type { Refusal } from '../core/refusal.ts';
import { iso } from '../core/world.ts';

/** An act on its day. */
export interface DatedAct {
  readonly day: Day;
  readonly command: ActCommand;
}

export interface RefusedAct extends DatedAct {
  readonly refusal: Refusal;
}

export interface PlayedFrom {
  /** The whole game, with a moment for every despatch on the way. */
  readonly timeline: Timeline;
  /** Index of the moment after that day's acts. */
  readonly at: number;
  /** Acts of the decision itself that the rules refused. */
  readonly illegal: readonly RefusedAct[];
  /** Later acts of the game that the rules refused. */
  readonly refused: readonly RefusedAct[];
}

export const dayAt = (timeline: Timeline, at: number): Day =>
  positionOf((timeline.moments[at] ?? timeline.moments[0]).game).day;

/** The acts of a game after this moment, each on the day on which it was given. */
export function actsAfter(timeline: Timeline, at: number): DatedAct[] {
  return timeline.moments.flatMap(({ command }, place) =>
    place <= at || command === null || command.do === 'wait'
      ? []
      : [{ day: dayAt(timeline, place - 1), command }],
  );
}

/** Lets days pass, despatch by despatch, until this one or the end of the game. */
function waited(from: Timeline, day: Day): Timeline {
  let timeline = from;
  while (!isFinished(timeline) && positionOf(gameOf(timeline)).day < day) {
    const next = advanceAtMost(timeline, iso(timeline.world, day));
    if ('refusal' in next) break;
    timeline = next.timeline;
  }
  return timeline;
}

/** Gives acts on their days and skips what the rules refuse. */
function given(from: Timeline, acts: readonly DatedAct[]): { timeline: Timeline; refused: RefusedAct[] } {
  let timeline = from;
  const refused: RefusedAct[] = [];
  for (const act of acts) {
    timeline = waited(timeline, act.day);
    const next = advance(timeline, act.command);
    if ('refusal' in next) refused.push({ ...act, refusal: next.refusal });
    timeline = next.timeline;
  }
  return { timeline, refused };
}

/** What replaces the acts of a game: on the day of the moment, and on later days that have a list. */
export interface Instead {
  readonly today: readonly ActCommand[];
  /** By day; an empty list removes the game's acts on that day. */
  readonly later: ReadonlyMap<Day, readonly ActCommand[]>;
}

/** Plays other acts from this moment of a game on; all days that they do not name keep the game's acts. */
export function playedFrom(game: Timeline, at: number, { today: acts, later }: Instead): PlayedFrom {
  const today = dayAt(game, at);
  const dated = (day: Day, commands: readonly ActCommand[]): DatedAct[] =>
    commands.map((command) => ({ day, command }));
  const begun = given(upTo(game, at + 1), dated(today, acts));
  const kept = actsAfter(game, at).filter(({ day }) => day > today && !later.has(day));
  const changed = [...later].flatMap(([day, commands]) => dated(day, commands));
  const rest = given(
    begun.timeline,
    [...kept, ...changed].sort((one, other) => one.day - other.day),
  );
  return {
    timeline: waited(rest.timeline, game.world.calendar.lastDay),
    at: begun.timeline.moments.length - 1,
    illegal: begun.refused,
    refused: rest.refused,
  };
}
