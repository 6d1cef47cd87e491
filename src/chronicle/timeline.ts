/**
 * A game so far: every command with the game after it and its cables. Undo is a shorter timeline, a branch shares a
 * beginning, and a jump is cheap because each moment holds its game. Games are held nowhere else.
 */
import type { Cable } from '../core/cables.ts';
import type { Command } from '../core/commands.ts';
import { touchesTheDeal } from '../core/depends-on-deal.ts';
import { type Game, isOver, keptWait, open, step, waitAtMost } from '../core/game.ts';
import type { Refusal } from '../core/refusal.ts';
import type { PublicWorld, World } from '../core/world.ts';

/** A command, the game after it, and its cables. */
export interface Moment {
  /** Null for the opening. */
  readonly command: Command | null;
  readonly game: Game;
  readonly cables: readonly Cable[];
}

/** A game with all its moments. */
export interface Timeline {
  /** The part of the world that may be shown: the desk holds timelines and must not read hidden types from them. */
  readonly world: PublicWorld;
  /** Never empty; the first is the opening. */
  readonly moments: readonly [Moment, ...Moment[]];
}

/** A longer timeline, or the same one and the reason of the refusal. */
export type Advanced =
  | { readonly timeline: Timeline; readonly moment: Moment }
  | { readonly timeline: Timeline; readonly refusal: Refusal };

/** The opening of a world. */
export function begin(world: World): Timeline {
  const { game, cables } = open(world);
  return { world, moments: [{ command: null, game, cables }] };
}

/** The last moment. */
export function latest(timeline: Timeline): Moment {
  return timeline.moments.at(-1) ?? timeline.moments[0];
}

/** The current game. */
export function gameOf(timeline: Timeline): Game {
  return latest(timeline).game;
}

/** Whether the player has given more than answers to what was asked before the game. */
export const isBegun = ({ moments }: Timeline): boolean =>
  moments.some(({ command }) => command !== null && command.do !== 'answer');

/** Whether the game is over. */
export function isFinished(timeline: Timeline): boolean {
  return isOver(gameOf(timeline));
}

function extended(timeline: Timeline, moment: Moment): Advanced {
  return { timeline: { ...timeline, moments: [...timeline.moments, moment] }, moment };
}

/** Gives one command. A refused one leaves the timeline as it is. A wait is kept with the day that it reached. */
export function advance(timeline: Timeline, command: Command): Advanced {
  const game = gameOf(timeline);
  const result = step(game, command);
  if ('refusal' in result) return { timeline, refusal: result.refusal };
  const kept = command.do === 'wait' ? keptWait(game, result.game) : command;
  return extended(timeline, { command: kept, game: result.game, cables: result.cables });
}

/** Lets time pass to the next desk moment, at most to the given day. */
export function advanceAtMost(timeline: Timeline, until: string): Advanced {
  const { step: result, command } = waitAtMost(gameOf(timeline), until);
  if ('refusal' in result) return { timeline, refusal: result.refusal };
  return extended(timeline, { command, game: result.game, cables: result.cables });
}

/** The first `count` moments, at least the opening. */
export function upTo(timeline: Timeline, count: number): Timeline {
  const [first, ...rest] = timeline.moments;
  return { ...timeline, moments: [first, ...rest.slice(0, Math.max(0, count - 1))] };
}

/** Without the last command. */
export function undo(timeline: Timeline): Timeline {
  return upTo(timeline, timeline.moments.length - 1);
}

/** Cables of what cannot be undone: home has decided, somebody has signed, the game has ended. */
const FINAL: ReadonlySet<Cable['is']> = new Set(['asked', 'signed', 'ended']);

const takenBack = new WeakMap<Moment, boolean>();

/**
 * Whether the last command can be undone. Not a wait, nothing final, and nothing that depends on what was dealt: the
 * player would keep what the act told him, even that nothing happened, without paying for it.
 */
export function canUndo(timeline: Timeline): boolean {
  const moment = latest(timeline);
  const before = timeline.moments.at(-2);
  const { command, cables } = moment;
  if (command === null || command.do === 'wait' || before === undefined) return false;
  const known = takenBack.get(moment);
  if (known !== undefined) return known;
  const can = !cables.some(({ is }) => FINAL.has(is)) && !touchesTheDeal(before.game, command);
  takenBack.set(moment, can);
  return can;
}

/** Marks the last command as final, for a game that was handed to the player in this state. */
export const settle = (timeline: Timeline): unknown => takenBack.set(latest(timeline), false);

export function commandsOf(timeline: Timeline): Command[] {
  return timeline.moments.flatMap((moment) => (moment.command ? [moment.command] : []));
}

/** All cables so far, in order. */
export function tapeOf(timeline: Timeline): Cable[] {
  return timeline.moments.flatMap((moment) => moment.cables);
}
