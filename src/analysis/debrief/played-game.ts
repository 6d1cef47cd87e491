/**
 * Prepares a finished game for the debrief: its dated acts, and the nodes at which the search asks what was still
 * within reach. There is a node at the opening, after each act, before the day of each act, and at least every week.
 */
import { play as playCommands } from '../../chronicle/play.ts';
import { advance, commandsOf, isFinished, type Timeline } from '../../chronicle/timeline.ts';
import type { Command } from '../../core/commands.ts';
import { type Game, positionOf } from '../../core/game.ts';
import type { Amount, Day } from '../../core/integers.ts';
import { score, verdict } from '../../core/verdict.ts';
import { iso, makeWorld, type World } from '../../core/world.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { type DatedAct, datedActs } from '../line.ts';
import { before, play, type Track, until } from '../search/track.ts';

/** The game at a node. */
export interface Standpoint {
  /** Number of acts done by then. */
  readonly acts: number;
  readonly day: Day;
  readonly game: Game;
  /** The act that led here, or null. */
  readonly command: Command | null;
  /** Number of moments of the timeline before the next act. */
  readonly moment: number;
  readonly inHand: Amount;
}

/** A finished game and its nodes. */
export interface PlayedGame {
  readonly world: World;
  readonly timeline: Timeline;
  readonly track: Track;
  /** At least the opening and the end. */
  readonly nodes: readonly Standpoint[];
}

/** The game to play: plain data, which can be sent to a worker. */
export interface Recorded {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly commands: readonly Command[];
}

/** Most days between two nodes (design choice). */
const A_WEEK = 7;

/** Plays the game to its last day, also where the log stops before it. A command that the rules refuse ends the log. */
export function playedGame({ scenario, seed, commands }: Recorded): PlayedGame {
  const world = makeWorld(scenario, seed);
  const timeline = finished(world, playCommands(world, commands).timeline);
  const track = play(world, datedActs(world, commandsOf(timeline)));
  return { world, timeline, track, nodes: nodesOf(timeline, track) };
}

function finished(world: World, timeline: Timeline): Timeline {
  if (isFinished(timeline)) return timeline;
  return advance(timeline, { do: 'wait', until: iso(world, world.calendar.lastDay) }).timeline;
}

function nodesOf(timeline: Timeline, track: Track): Standpoint[] {
  const { world, acts, marks, last } = track;
  const moments = momentsOf(timeline);
  const nodes: Standpoint[] = [];
  const add = (done: number, day: Day, game: Game, command: Command | null): void => {
    const moment = moments.findLastIndex((one) => one.acts <= done && one.day <= day) + 1;
    const end = until(world, game, world.calendar.lastDay);
    const inHand = score(verdict(world, positionOf(end)));
    nodes.push({ acts: done, day, game, command, moment, inHand });
  };
  const passUntil = (done: number, from: Day, to: Day): void => {
    for (let day = from + A_WEEK; day < to; day += A_WEEK) add(done, day, before(track, done, day), null);
    if (to > from) add(done, to, before(track, done, to), null);
  };
  let today = 0;
  add(0, 0, track.start, null);
  for (const [index, act] of acts.entries()) {
    passUntil(index, today, act.day);
    today = act.day;
    add(index + 1, today, marks[index] ?? track.start, act.command);
  }
  passUntil(acts.length, today, Math.max(today, positionOf(last).day));
  return nodes;
}

/** For each moment of the timeline the number of acts so far, and its day. */
function momentsOf({ moments }: Timeline): { readonly acts: number; readonly day: Day }[] {
  let acts = 0;
  return moments.map(({ command, game }) => {
    if (command !== null && command.do !== 'wait') acts += 1;
    return { acts, day: positionOf(game).day };
  });
}

/** The player's acts before this node. */
export function actsBefore({ track }: PlayedGame, node: Standpoint): readonly DatedAct[] {
  return track.acts.slice(0, node.acts);
}

/** The player's acts from this node on. */
export function actsAfter({ track }: PlayedGame, node: Standpoint): readonly DatedAct[] {
  return track.acts.slice(node.acts);
}
