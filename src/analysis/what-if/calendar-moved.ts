/**
 * Moves one item of a scenario's calendar to another day: news, a crisis, or a step of the greater pact's clock.
 * Everything with this id moves together; with a step of the clock also the vote that governments wait for, if it is on
 * the same day. Steps of the clock keep their order: one that would be overtaken comes a day after.
 */
import { dayOf, isoOf, makeCalendar } from '../../core/calendar.ts';
import type { Scenario } from '../../scenario/schema.ts';

/** Why it cannot be moved. */
export type MoveFault =
  | { readonly code: 'no-such-id'; readonly known: readonly string[] }
  /** It would be outside the game, or not after the previous step of the clock. */
  | { readonly code: 'outside' };

type Step = Scenario['clock']['steps'][number];

/** Every id that can be moved, in the order of the calendar's files: nothing of the time before the game. */
export function movableIds({ events, clock, dilemmas }: Scenario): string[] {
  const crises = dilemmas.filter(({ opening }) => !opening);
  return [...new Set([...clock.steps, ...events, ...crises].map(({ id }) => id))];
}

/** The scenario with everything of this id so many days later, or earlier where `days` is negative. */
export function calendarMoved(scenario: Scenario, id: string, days: number): Scenario | { fault: MoveFault } {
  const known = movableIds(scenario);
  if (!known.includes(id)) return { fault: { code: 'no-such-id', known } };
  const calendar = makeCalendar(scenario.calendar.firstDay, scenario.calendar.lastDay);
  let outside = false;
  const later = (date: string, by = days): string => {
    const day = (dayOf(calendar, date) ?? 0) + by;
    if (day < 0 || day > calendar.lastDay) outside = true;
    return isoOf(calendar, day);
  };
  const place = scenario.clock.steps.findIndex((step) => step.id === id);
  const moved = scenario.clock.steps[place];
  const before = scenario.clock.steps[place - 1];
  if (moved && before && later(moved.date) <= before.date) outside = true;
  const steps = inOrder(
    scenario.clock.steps.map((step) => (step.id === id ? { ...step, date: later(step.date) } : step)),
    (date) => later(date, 1),
  );
  const { awaited } = scenario.calendar;
  const result: Scenario = {
    ...scenario,
    calendar:
      awaited !== undefined && moved?.date === awaited
        ? { ...scenario.calendar, awaited: later(awaited) }
        : scenario.calendar,
    clock: { ...scenario.clock, steps },
    events: scenario.events.map((one) => (one.id === id ? { ...one, date: later(one.date) } : one)),
    dilemmas: scenario.dilemmas.map((one) =>
      one.id === id
        ? {
            ...one,
            from: later(one.from),
            ...(one.until === undefined ? {} : { until: later(one.until) }),
          }
        : one,
    ),
  };
  return outside ? { fault: { code: 'outside' } } : result;
}

/** The steps in their old order; one that would be overtaken comes a day after the one before it. */
function inOrder(steps: readonly Step[], dayAfter: (date: string) => string): Step[] {
  const done: Step[] = [];
  for (const step of steps) {
    const before = done.at(-1);
    const overtaken = before !== undefined && step.date <= before.date;
    done.push(overtaken ? { ...step, date: dayAfter(before.date) } : step);
  }
  return done;
}
