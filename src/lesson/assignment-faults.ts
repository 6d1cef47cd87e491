/** Faults of a scenario's assignments beyond their shape: each is begun, and has to begin and to end where it says. */
import { begin, gameOf } from '../chronicle/timeline.ts';
import { positionOf } from '../core/game.ts';
import { iso, makeWorld } from '../core/world.ts';
import type { ReadyAssignment } from '../scenario/lesson/assignments.ts';
import type { Lesson } from '../scenario/lesson/load-lesson.ts';
import { type Fault, Report } from '../scenario/report.ts';
import type { Scenario } from '../scenario/schema.ts';
import { openAssignment, type StartFault } from './opening.ts';
import { assignmentOf } from './ready.ts';

const FILE = 'lesson/assignments.json';

export function assignmentFaults(scenario: Scenario, { assignments }: Lesson): readonly Fault[] {
  const report = new Report();
  for (const [index, ready] of assignments.entries()) {
    const say = (key: 'from' | 'until', expected: string): void =>
      report.say(FILE, `assignments.${index}.${key}`, ready[key], expected);
    const given = assignmentOf(scenario.id, ready);
    const opened = openAssignment(given, scenario, (seed) => begin(makeWorld(scenario, seed)));
    if ('fault' in opened) say(...wrong(ready, opened.fault));
    else if (given.start.is === 'history') {
      const { world } = opened.opening;
      if (iso(world, positionOf(gameOf(opened.opening)).day) !== given.start.at.date)
        say('from', 'a moment of history, on a day on which something comes or is done');
    }
  }
  return report.faults;
}

/** The key that has to be changed, and what it should be. */
function wrong({ until }: ReadyAssignment, fault: StartFault): ['from' | 'until', string] {
  if (fault.code === 'over') return ['until', 'an end after the moment at which it begins'];
  if (fault.code === 'no-history') return ['from', 'no moment, as long as there is no history.despatch'];
  return [fault.code === 'day' && fault.date === until ? 'until' : 'from', 'a day of the game'];
}
