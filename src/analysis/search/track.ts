/**
 * A line of dated acts played through on a world, with the game after each act kept: a line that differs late is played
 * from where it differs. A line may also begin at a later game than the opening, and then only what follows is changed.
 * The world is the true one: who judges lines so is clairvoyant, and no bot may.
 */
import { type Game, isOver, open, positionOf, step, worldOf } from '../../core/game.ts';
import type { Amount, Day } from '../../core/integers.ts';
import { score, verdict } from '../../core/verdict.ts';
import { iso, type World } from '../../core/world.ts';
import type { DatedAct } from '../line.ts';

/** A line played through. */
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
  /** Hundredths of a point. */
  readonly score: Amount;
}

/** The game on a day, nothing more being done before it; the same game where that day is past or the game is over. */
export function until(world: World, game: Game, day: Day): Game {
  if (day <= positionOf(game).day || isOver(game)) return game;
  return step(game, { do: 'wait', until: iso(world, day) }).game;
}

/** Plays a line to the last day, from where it departs from another that was played on the same world. */
export function play(world: World, acts: readonly DatedAct[], from: Track | null = null): Track {
  return playFrom(from?.start ?? open(world).game, acts, from);
}

/** The same from a game that has begun; the acts lie on its day or later. `from` began at the same game. */
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

/** The line without the acts that were refused. */
export function withoutRefused({ acts, given }: Track): DatedAct[] {
  return acts.filter((_, index) => given[index]);
}

/** The game just before the act at this place, on the given day. */
export function before({ world, start, marks }: Track, place: number, day: Day): Game {
  return until(world, marks[place - 1] ?? start, day);
}

/** The first day on which a line that begins there may act. */
export function firstDay({ start }: Track): Day {
  return positionOf(start).day;
}
