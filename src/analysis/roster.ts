/** All bots by name. */
import { makeCalendar } from '../core/calendar.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Bot } from './bot.ts';
import { historian, scripted } from './bots/historian.ts';
import { PERSONAS } from './bots/personas.ts';
import { despatchActs } from './line.ts';

const HISTORY = 'history';

export const BOT_NAMES: readonly string[] = [...PERSONAS.map(({ name }) => name), historian.name, HISTORY];

/** The bot of this name at this scenario's table, or null: there is no such bot, or no history to play. */
export function botOf(name: string, scenario: Scenario): Bot | null {
  if (name === HISTORY) {
    const calendar = makeCalendar(scenario.calendar.firstDay, scenario.calendar.lastDay);
    const acts = despatchActs({ calendar, scenario }, HISTORY);
    return acts && scripted(HISTORY, acts);
  }
  return [...PERSONAS, historian].find((bot) => bot.name === name) ?? null;
}
