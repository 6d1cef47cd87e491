/** All bots by name. */
import { makeCalendar } from '../core/calendar.ts';
import type { Verb } from '../core/commands.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Bot } from './bot.ts';
import { adviser } from './bots/adviser.ts';
import { historian, scripted } from './bots/historian.ts';
import { PERSONAS } from './bots/personas.ts';
import { type DatedAct, despatchActs } from './line.ts';
import { planner } from './planner/planner.ts';

const HISTORY = 'history';
const PLANNER = 'planner';

/** Number of worlds that the planner supposes at a time (design choice; a game takes some seconds). */
const SUPPOSED = 48;

export const BOT_NAMES: readonly string[] = [
  ...PERSONAS.map(({ name }) => name),
  historian.name,
  adviser.name,
  HISTORY,
  PLANNER,
];

/**
 * The bot of this name for this scenario; null if there is no such bot, or no history to play. The planner uses a book
 * of lines and leaves out the banned verbs.
 */
export function botOf(
  name: string,
  scenario: Scenario,
  book: readonly (readonly DatedAct[])[] = [],
  banned: readonly Verb[] = [],
): Bot | null {
  if (name === PLANNER) return planner({ book, banned: new Set(banned), samples: SUPPOSED });
  if (name === HISTORY) {
    const calendar = makeCalendar(scenario.calendar.firstDay, scenario.calendar.lastDay);
    const acts = despatchActs({ calendar, scenario }, HISTORY);
    return acts && scripted(HISTORY, acts);
  }
  return [...PERSONAS, historian, adviser].find((bot) => bot.name === name) ?? null;
}
