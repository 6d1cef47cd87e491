/**
 * A line of dated acts played on a world, with the game after each act kept, so that a line that differs late is played
 * only from there. A line may also start at a later game than the opening; then only what follows is changed. The world
 * is the true one: judging lines in this way is clairvoyant, which no bot may be.
 */
import { type Game, isOver, open, positionOf, step, worldOf } from '../../core/game.ts';
import type { Amount, Day } from '../../core/integers.ts';
import { score, verdict } from '../../core/verdict.ts';
import { iso, type World } from '../../core/world.ts';
import type { DatedAct } from '../line.ts';

/** A line that was played. */
export interface Track {
  readonly world: World;
  /** The game before the first act: the opening, or a later one. */
  readonly start: Game;
  readonly acts: readonly DatedAct[];
  /** The game after each act, given or refused. */
  readonly marks: readonly Game[];
  /** Whether the rules allowed the act on its day. */
  readonly given: readonly boolean[];
  readonly last: Game;
  /** In hundredths of a point. */
  readonly score: Amount;
}

/** The game on a day if nothing is done before it; the same game where that day is past or the game is over. */
export function until(world: World, game: Game, day: Day): Game {
  if (day <= positionOf(game).day || isOver(game)) return game;
  return step(game, { do: 'wait', until: iso(world, day) }).game;
}

/** Plays a line to the last day, from where it differs from another one on the same world. */
export function play(world: World, acts: readonly DatedAct[], from: Track | null = null): Track {
  return playFrom(from?.start ?? open(world).game, acts, from);
}

/** The same from a game in progress; the acts are on its day or later. `from` has to start at the same game. */
export function playFrom(start: Game, acts: readonly DatedAct[], from: Track | null = null): Track {
  const world = worldOf(start);
  const shared = from === null ? 0 : sharedActs(from.acts, acts);
  const marks: Game[] = from === null ? [] : from.marks.slice(0, shared);
  const given: boolean[] = from === null ? [] : from.given.slice(0, shared);
  let game = marks.at(-1) ?? start;
  for (let at = shared; at < acts.length; at++) {
    const act = acts[at];
    if (!act) break;
    game = until(world, game, act.day);
    const result = step(game, act.command);
    given.push(!('refusal' in result));
    game = result.game;
    marks.push(game);
  }
  const last = until(world, game, world.calendar.lastDay);
  return { world, start, acts, marks, given, last, score: score(verdict(world, positionOf(last))) };
}

function sharedActs(one: readonly DatedAct[], other: readonly DatedAct[]): number {
  const most = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < most && one[shared] === other[shared]) shared++;
  return shared;
}

/** The line without its refused acts. */
export function withoutRefused({ acts, given }: Track): DatedAct[] {
  return acts.filter((_, index) => given[index]);
}

/** The game just before the act at this index, on the given day. */
export function before({ world, start, marks }: Track, place: number, day: Day): Game {
  return until(world, marks[place - 1] ?? start, day);
}

/** The first day on which the line may act. */
export function firstDay({ start }: Track): Day {
  return positionOf(start).day;
}
