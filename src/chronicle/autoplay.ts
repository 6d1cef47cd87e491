/**
 * Plays a log, such as history's, into a timeline, with waits split into steps so that every despatch on the way is a
 * moment of its own. To watch is to move a cursor over the timeline; to take over keeps the moments before it.
 */
import type { Command } from '../core/commands.ts';
import { positionOf } from '../core/game.ts';
import { iso, type World } from '../core/world.ts';
import { parseDespatch } from './notation.ts';
import { isForToday, type Played } from './play.ts';
import {
  type Advanced,
  advance,
  advanceAtMost,
  begin,
  gameOf,
  isFinished,
  type Timeline,
} from './timeline.ts';

/** Plays commands from an opening and stops at every desk moment: the game is the same, with more moments. */
export function playInSteps(opening: Timeline, commands: readonly Command[]): Played {
  let timeline = opening;
  for (const [index, command] of commands.entries()) {
    if (isForToday(timeline, command)) continue;
    const next =
      command.do === 'wait' && command.until !== undefined
        ? waited(timeline, command.until)
        : advance(timeline, command);
    if ('refusal' in next) return { timeline, stopped: { index, command, refusal: next.refusal } };
    timeline = next.timeline;
  }
  return { timeline, stopped: null };
}

/** As `playInSteps`, then lets time pass until the end. */
export function unroll(opening: Timeline, commands: readonly Command[]): Played {
  const played = playInSteps(opening, commands);
  if (played.stopped !== null) return played;
  let { timeline } = played;
  while (!isFinished(timeline)) {
    const next = advance(timeline, { do: 'wait' });
    if ('refusal' in next) break;
    timeline = next.timeline;
  }
  return { timeline, stopped: null };
}

function waited(from: Timeline, until: string): Advanced {
  let next = advanceAtMost(from, until);
  while (
    !('refusal' in next) &&
    iso(from.world, positionOf(gameOf(next.timeline)).day) < until &&
    !isFinished(next.timeline)
  ) {
    next = advanceAtMost(next.timeline, until);
  }
  return next;
}

/** The scenario's historical line from this opening; null where there is none or it cannot be parsed. */
export function historyFrom(opening: Timeline, name = 'history'): Timeline | null {
  const text = opening.world.scenario.despatches[name];
  if (text === undefined) return null;
  const parsed = parseDespatch(text);
  return 'faults' in parsed ? null : unroll(opening, parsed.despatch.commands).timeline;
}

/** The scenario's historical line in a world. */
export function historyOf(world: World, name = 'history'): Timeline | null {
  return historyFrom(begin(world), name);
}
