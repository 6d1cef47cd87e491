/** The game with which an assignment begins, and whether another game continues it. */
import { historyFrom, playInSteps } from '../chronicle/autoplay.ts';
import { momentAt } from '../chronicle/moment-address.ts';
import { isFinished, type Timeline, upTo } from '../chronicle/timeline.ts';
import { type GameFault, openGame, readGame } from '../chronicle/written-game.ts';
import { dayOf } from '../core/calendar.ts';
import { fingerprintOf } from '../core/fingerprint.ts';
import { positionOf } from '../core/game.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Assignment } from './assignment.ts';
import { endIn } from './end.ts';

export type StartFault =
  /** It is for another scenario. */
  | { readonly code: 'scenario'; readonly id: string; readonly expected: string }
  /** The game with which it begins cannot be played; `fault` says where, if known. */
  | { readonly code: 'game'; readonly fault: GameFault | null }
  | { readonly code: 'no-history' }
  /** A day outside the scenario's calendar. */
  | { readonly code: 'day'; readonly date: string }
  /** Its end is reached already where it begins. */
  | { readonly code: 'over' };

type Opened = { readonly opening: Timeline } | { readonly fault: StartFault };

/** The game at the moment from which it is played. `begin` opens a game with a deal. */
export function openAssignment(
  given: Assignment,
  scenario: Scenario,
  begin: (seed: number) => Timeline,
): Opened {
  if (given.scenario !== scenario.id)
    return { fault: { code: 'scenario', id: given.scenario, expected: scenario.id } };
  const opened = startOf(given, scenario, begin);
  if ('fault' in opened) return opened;
  const { opening } = opened;
  const { calendar } = opening.world;
  for (const date of [given.until, given.start.is === 'opening' ? 'end' : given.start.at.date]) {
    const day = date === 'signature' || date === 'end' ? 0 : dayOf(calendar, date);
    if (day === null || day < 0 || day > calendar.lastDay) return { fault: { code: 'day', date } };
  }
  return endIn(opening, given.until) === null && !isFinished(opening) ? opened : { fault: { code: 'over' } };
}

function startOf({ start }: Assignment, scenario: Scenario, begin: (seed: number) => Timeline): Opened {
  switch (start.is) {
    case 'opening':
      return { opening: begin(start.seed) };
    case 'history': {
      const line = historyFrom(begin(0));
      if (line === null) return { fault: { code: 'no-history' } };
      return { opening: upTo(line, momentAt(line, start.at) + 1) };
    }
    case 'game': {
      const read = readGame(start.despatch);
      if ('fault' in read) return { fault: { code: 'game', fault: read.fault } };
      const opened = openGame(read, scenario, begin, playInSteps);
      if ('fault' in opened) return { fault: { code: 'game', fault: opened.fault } };
      // Under other rules than today's it would be a different game from here on.
      if (opened.stopped !== null) return { fault: { code: 'game', fault: null } };
      return { opening: upTo(opened.timeline, momentAt(opened.timeline, start.at) + 1) };
    }
  }
}

/**
 * Number of moments of a game that were given by the assignment; null where the game does not continue that opening.
 * The same acts may have been saved in fewer steps, so states are compared, not moments.
 */
export function givenIn(timeline: Timeline, opening: Timeline): number | null {
  if (timeline.world.seed !== opening.world.seed) return null;
  const last = opening.moments.at(-1) ?? opening.moments[0];
  const same = timeline.moments.indexOf(last);
  if (same >= 0) return same + 1;
  const { day } = positionOf(last.game);
  const print = fingerprintOf(last.game);
  const at = timeline.moments.findLastIndex(
    ({ game }) => positionOf(game).day === day && fingerprintOf(game) === print,
  );
  return at < 0 ? null : at + 1;
}
