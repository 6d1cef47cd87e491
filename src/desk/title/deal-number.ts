/**
 * Draws the number of a new game's deal, short enough to write on a blackboard. The only random choice in a
 * game; the rules receive the number and use no random numbers.
 */
import type { Words } from '../../strings/fluent.ts';
import type { Present } from '../shell/present.ts';

/** Deals are numbered from 1: deal 0 is history's. */
const DEALS = 9999;

export function freshDeal(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return 1 + (drawn % DEALS);
}

/** A calendar week by ISO 8601: it begins on Monday, and the first of a year contains its first Thursday. */
export interface Week {
  readonly year: number;
  readonly week: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** The week of a moment in UTC, so that everybody has the same one at once. */
export function weekOf(now: Date): Week {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  // The Thursday of a week decides which year it belongs to.
  const thursday = new Date(midnight + (4 - (now.getUTCDay() || 7)) * DAY);
  const year = thursday.getUTCFullYear();
  return { year, week: 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) };
}

/** The shared deal of a week: week 48 of 2026 is deal 202648. `freshDeal` never draws these numbers. */
export const dealOfWeek = ({ year, week }: Week): number => year * 100 + week;

/** The week whose deal has this number. */
export function weekOfDeal(seed: number): Week | null {
  const [year, week] = [Math.floor(seed / 100), seed % 100];
  return year >= 2000 && year <= 9999 && week >= 1 && week <= 53 ? { year, week } : null;
}

/** The name of a deal. */
export function dealWords(words: Words, seed: number): string {
  const found = weekOfDeal(seed);
  if (found !== null) return words.say('deal-week', { year: `${found.year}`, week: found.week });
  return words.say(seed === 0 ? 'deal-history' : 'deal-number', { deal: `${seed}` });
}

/** The year used as the name of deal 0: the one in which the story ends. */
export const lastYear = (present: Present): string =>
  present.iso(present.timeline.value.world.calendar.lastDay).slice(0, 4);
