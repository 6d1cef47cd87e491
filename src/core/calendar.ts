/**
 * Converts between day numbers and dates of the proleptic Gregorian calendar, without a clock. Day 0 is the scenario's
 * first day.
 */
import type { Day } from './integers.ts';

/** Days from 1 January 1970 to the date, by the usual era arithmetic with March as the first month. */
function daysFromCivil(year: number, month: number, date: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.trunc((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.trunc(yearOfEra / 4) - Math.trunc(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function civilFromDays(days: number): { year: number; month: number; date: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.trunc(
    (dayOfEra -
      Math.trunc(dayOfEra / 1460) +
      Math.trunc(dayOfEra / 36_524) -
      Math.trunc(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.trunc(yearOfEra / 4) - Math.trunc(yearOfEra / 100));
  const shiftedMonth = Math.trunc((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.trunc((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days from 1 January 1970, or null where the text is not a valid date ("1929-02-30"). */
export function epochDay(iso: string): number | null {
  const match = ISO.exec(iso);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const days = daysFromCivil(year, month, date);
  const back = civilFromDays(days);
  return back.year === year && back.month === month && back.date === date ? days : null;
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** The ISO date of a number of days from 1 January 1970. */
export function isoOfEpochDay(days: number): string {
  const { year, month, date } = civilFromDays(days);
  return `${`${year}`.padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/** 0 = Sunday, 1 = Monday. 1 January 1970 was a Thursday. */
export function weekdayOfEpochDay(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}

/** A calendar that counts from its first day. */
export interface Calendar {
  /** Days from 1 January 1970 to the first day. */
  readonly first: number;
  readonly lastDay: Day;
  /** Cache of dates that were looked up: a bot's game asks for the same ones ten thousand times. */
  readonly known: Map<string, Day>;
}

/** Throws if a date is invalid; validation of the scenario has checked them before. */
export function makeCalendar(firstDay: string, lastDay: string): Calendar {
  const first = epochDay(firstDay);
  const last = epochDay(lastDay);
  if (first === null || last === null) throw new Error(`no such day: ${firstDay} or ${lastDay}`);
  return { first, lastDay: last - first, known: new Map() };
}

/** The day number of a date, or null where there is no such date. */
export function dayOf(calendar: Calendar, iso: string): Day | null {
  const known = calendar.known.get(iso);
  if (known !== undefined) return known;
  const days = epochDay(iso);
  if (days === null) return null;
  const day = days - calendar.first;
  // Only days of the calendar are cached: input from outside may name any number of others.
  if (day >= 0 && day <= calendar.lastDay) calendar.known.set(iso, day);
  return day;
}

/** The date of a day, as "1929-02-09". */
export function isoOf(calendar: Calendar, day: Day): string {
  return isoOfEpochDay(calendar.first + day);
}

/** The first Monday on or after the day. */
export function mondayFrom(calendar: Calendar, day: Day): Day {
  return day + ((8 - weekdayOfEpochDay(calendar.first + day)) % 7);
}

/** Whether a week begins on this day. */
export function isMonday(calendar: Calendar, day: Day): boolean {
  return weekdayOfEpochDay(calendar.first + day) === 1;
}
