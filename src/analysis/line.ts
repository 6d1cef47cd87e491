/** A line of play as dated acts, which scripts, despatches and the searcher use. */
import { parseDespatch } from '../chronicle/notation.ts';
import { dayOf } from '../core/calendar.ts';
import type { ActCommand, Command } from '../core/commands.ts';
import type { Day } from '../core/integers.ts';
import type { World } from '../core/world.ts';

/** An act on its day. */
export interface DatedAct {
  readonly day: Day;
  readonly command: ActCommand;
}

/** Whether both are the same act, on whatever day. */
export const isSameCommand = (one: Pick<DatedAct, 'command'>, other: Pick<DatedAct, 'command'>): boolean =>
  JSON.stringify(one.command) === JSON.stringify(other.command);

/** Whether both are the same act on the same day. */
export const isSameOnDay = (one: DatedAct, other: DatedAct): boolean =>
  one === other || (one.day === other.day && isSameCommand(one, other));

/** The acts of a game with their days, without waits. */
export function datedActs(world: Pick<World, 'calendar'>, commands: readonly Command[]): DatedAct[] {
  const acts: DatedAct[] = [];
  let day = 0;
  for (const command of commands) {
    if (command.do !== 'wait') acts.push({ day, command });
    else if (command.until !== undefined) day = dayOf(world.calendar, command.until) ?? day;
  }
  return acts;
}

/** The acts of one of the scenario's despatches; null where it has none of that name that can be parsed. */
export function despatchActs(
  world: Pick<World, 'calendar' | 'scenario'>,
  name: string,
): readonly DatedAct[] | null {
  const parsed = parseDespatch(world.scenario.despatches[name] ?? '');
  return 'faults' in parsed || parsed.despatch.commands.length === 0
    ? null
    : datedActs(world, parsed.despatch.commands);
}

/**
 * The line with another answer to one question that it met; where it was silent, the answer is given on the day the
 * question came.
 */
export function withAnswer(
  acts: readonly DatedAct[],
  dilemma: string,
  since: number,
  choice: number,
): DatedAct[] {
  const command = { do: 'answer', dilemma, choice } as const;
  const place = acts.findIndex(
    (act) => act.command.do === 'answer' && act.command.dilemma === dilemma && act.day >= since,
  );
  const there = acts[place];
  if (there) return acts.with(place, { ...there, command });
  const next = acts.findIndex(({ day }) => day > since);
  return acts.toSpliced(next < 0 ? acts.length : next, 0, { day: since, command });
}
