/**
 * Faults of a scenario's stops beyond their shape: unknown names, acts that cannot be parsed or given at that moment,
 * an answer that is marked as history's and is not. Reports all faults at once, each with its place.
 */
import { historyOf } from '../chronicle/autoplay.ts';
import { printAct } from '../chronicle/notation.ts';
import type { Timeline } from '../chronicle/timeline.ts';
import { makeWorld } from '../core/world.ts';
import type { Lesson } from '../scenario/lesson/load-lesson.ts';
import type { Stop, StopAnswer } from '../scenario/lesson/stops.ts';
import { type Fault, Report } from '../scenario/report.ts';
import type { Scenario } from '../scenario/schema.ts';
import { dayAt, playedFrom } from './played-from.ts';
import { actsOfHistory, dateIn, dateOf, insteadOf, placeOf } from './stops.ts';

const FILE = 'lesson/stops.json';

/** Faults of the stops; none where a scenario has no stops. */
export function stopFaults(scenario: Scenario, { stops }: Lesson): readonly Fault[] {
  if (stops.length === 0) return [];
  const report = new Report();
  const history = historyOf(makeWorld(scenario, 0));
  if (history === null) {
    report.say(
      FILE,
      'stops',
      `${stops.length} stops`,
      'none, as long as there is no history.despatch to stop',
    );
    return report.faults;
  }
  for (const [index, stop] of stops.entries()) {
    const path = `stops.${index}`;
    namesIn(report, path, scenario, stop);
    if (dateIn(history, dayAt(history, placeOf(history, stop))) !== dateOf(stop))
      report.say(
        FILE,
        `${path}.at`,
        stop.at,
        'a moment of history, on a day on which something comes or is done',
      );
    else
      for (const [at, answer] of stop.answers.entries())
        actsIn(report, `${path}.answers.${at}`, history, stop, answer);
  }
  return report.faults;
}

function namesIn(report: Report, path: string, scenario: Scenario, stop: Stop): void {
  const { partners, disputes, codex, sources } = scenario;
  const known = (all: readonly { readonly id: string }[]): Set<string> => new Set(all.map(({ id }) => id));
  const one = (id: string | undefined): string[] => (id === undefined ? [] : [id]);
  report.each(FILE, `${path}.ledger`, one(stop.ledger), known(partners), 'a partner');
  report.each(FILE, `${path}.dispute`, one(stop.dispute), known(disputes), 'a card of disputes.json');
  report.each(
    FILE,
    `${path}.paper`,
    one(stop.paper),
    known(codex.filter(({ kind }) => kind === 'document')),
    'a document of codex.json',
  );
  report.each(FILE, `${path}.sources`, stop.sources, new Set(Object.keys(sources)), 'a key of sources.json');
}

function actsIn(report: Report, path: string, history: Timeline, stop: Stop, answer: StopAnswer): void {
  const instead = insteadOf(history.world, stop, answer);
  if ('faults' in instead) {
    for (const { where, found, expected } of instead.faults)
      report.say(FILE, `${path}.${where}`, found, expected);
    return;
  }
  const { illegal } = playedFrom(history, placeOf(history, stop), instead);
  for (const { command, refusal } of illegal)
    report.say(
      FILE,
      `${path}.acts`,
      printAct(command),
      `an act that may be given on ${dateOf(stop)}; it is refused: ${refusal.code}`,
    );
  const printed = (commands: typeof instead.today): string => commands.map(printAct).join(' | ');
  const did = printed(actsOfHistory(history, stop));
  if (answer.id === stop.done && printed(instead.today) !== did)
    report.say(FILE, `${path}.acts`, answer.acts, `what history does on ${dateOf(stop)}: "${did}"`);
  if (answer.id === stop.done && instead.later.size > 0)
    report.say(
      FILE,
      `${path}.later`,
      [...instead.later.keys()].map((day) => dateIn(history, day)),
      'nothing, as history itself goes on',
    );
}
