/**
 * Plays commands from the opening of a world. Stops at a command that the rules refuse, reports its index, and returns
 * the game up to there.
 */
import type { Command } from '../core/commands.ts';
import { positionOf } from '../core/game.ts';
import type { Refusal } from '../core/refusal.ts';
import { iso, type World } from '../core/world.ts';
import { advance, begin, gameOf, type Timeline } from './timeline.ts';

/** A game as far as its commands could be played. */
export interface Played {
  readonly timeline: Timeline;
  /** The refused command; the timeline contains what came before it. */
  readonly stopped: { readonly index: number; readonly command: Command; readonly refusal: Refusal } | null;
}

/** Whether the command is a wait until today: a despatch may head its first line with the opening day. */
export function isForToday(timeline: Timeline, command: Command): boolean {
  const today = iso(timeline.world, positionOf(gameOf(timeline)).day);
  return command.do === 'wait' && command.until === today;
}

/** Plays commands from the opening of a world. */
export function play(world: World, commands: readonly Command[]): Played {
  return playOn(begin(world), commands);
}

/** Plays commands from an opening. */
export function playOn(opening: Timeline, commands: readonly Command[]): Played {
  let timeline = opening;
  for (const [index, command] of commands.entries()) {
    if (isForToday(timeline, command)) continue;
    const next = advance(timeline, command);
    if ('refusal' in next) return { timeline, stopped: { index, command, refusal: next.refusal } };
    timeline = next.timeline;
  }
  return { timeline, stopped: null };
}
