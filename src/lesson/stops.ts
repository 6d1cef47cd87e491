/**
 * The stops of "What did Litvinov do?" on the timeline of history: the moment of each, the effects and the order of its
 * answers, and what each answer leads to under the rules.
 */
import { momentAt, readMoment } from '../chronicle/moment-address.ts';
import { parseDespatch } from '../chronicle/notation.ts';
import type { Timeline } from '../chronicle/timeline.ts';
import { dayOf } from '../core/calendar.ts';
import type { ActCommand } from '../core/commands.ts';
import type { Day } from '../core/integers.ts';
import { seededNumber } from '../core/seeded-number.ts';
import { iso, type PublicWorld } from '../core/world.ts';
import type { Stop, StopAnswer } from '../scenario/lesson/stops.ts';
import { actsAfter, dayAt, type Instead, type PlayedFrom, playedFrom } from './played-from.ts';

/** Index of the moment of history at which the stop asks. */
export const placeOf = (history: Timeline, { at }: Pick<Stop, 'at'>): number =>
  momentAt(history, readMoment(at) ?? { date: at, acts: null });

/** The date of the stop. */
export const dateOf = ({ at }: Pick<Stop, 'at'>): string => at.slice(0, 10);

/** A fault in an answer's notation. */
export interface AnswerFault {
  /** The field, as "acts" or "later.0". */
  readonly where: string;
  readonly found: string;
  readonly expected: string;
}

/** The acts of one day in notation, or what is wrong with them. */
function actsOn(line: string, where: string): { date: string; acts: ActCommand[] } | { fault: AnswerFault } {
  const parsed = parseDespatch(line);
  if ('faults' in parsed) {
    const [first] = parsed.faults;
    return { fault: { where, found: first?.found ?? line, expected: first?.expected ?? 'acts' } };
  }
  const [wait, ...rest] = parsed.despatch.commands;
  const acts = rest.flatMap((command) => (command.do === 'wait' ? [] : [command]));
  if (wait?.do !== 'wait' || wait.until === undefined || acts.length < rest.length)
    return { fault: { where, found: line, expected: 'one line with one date' } };
  return { date: wait.until, acts };
}

/** What an answer does instead of history, or all faults in its notation. */
export function insteadOf(
  { calendar }: PublicWorld,
  stop: Pick<Stop, 'at'>,
  answer: StopAnswer,
): Instead | { readonly faults: readonly AnswerFault[] } {
  const faults: AnswerFault[] = [];
  const today = actsOn(`${dateOf(stop)}  ${answer.acts}`, 'acts');
  if ('fault' in today) faults.push(today.fault);
  const later = new Map<Day, readonly ActCommand[]>();
  for (const [index, line] of answer.later.entries()) {
    const where = `later.${index}`;
    const read = actsOn(line, where);
    if ('fault' in read) {
      faults.push(read.fault);
      continue;
    }
    const day = dayOf(calendar, read.date);
    if (day === null || read.date <= dateOf(stop))
      faults.push({ where, found: read.date, expected: 'a day of the game after the stop' });
    else later.set(day, read.acts);
  }
  return faults.length > 0 || 'fault' in today ? { faults } : { today: today.acts, later };
}

/** The game after one answer, played to the end; null where its notation cannot be parsed. */
export function playedAnswer(history: Timeline, stop: Stop, answer: StopAnswer): PlayedFrom | null {
  const instead = insteadOf(history.world, stop, answer);
  return 'faults' in instead ? null : playedFrom(history, placeOf(history, stop), instead);
}

/** History's acts on the rest of that day. */
export function actsOfHistory(history: Timeline, stop: Stop): ActCommand[] {
  const at = placeOf(history, stop);
  const today = dayAt(history, at);
  return actsAfter(history, at).flatMap(({ day, command }) => (day === today ? [command] : []));
}

/** The date of a day of this game. */
export const dateIn = ({ world }: Timeline, day: Day): string => iso(world, day);

/** The answers in an order that depends on the seed; the same for everybody with that seed. */
export function inSeededOrder(stop: Stop, seed: number): StopAnswer[] {
  const key = ({ id }: StopAnswer): number => seededNumber(`${stop.id}.${id}.${seed}`);
  return stop.answers.toSorted((one, other) => key(one) - key(other));
}
