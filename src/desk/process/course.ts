/**
 * The course of a game through the process: the states it has been in, with dates and what ended each stay,
 * those it is in, and those it can still reach. The dates come from the cables that report every entered
 * state.
 */
import type { Moment } from '../../chronicle/timeline.ts';
import type { Day } from '../../core/integers.ts';
import type { Stage } from '../../core/stages.ts';
import { type Box, type Chart, isIn, type Lead, leadsFrom, USUAL_GUARD } from './chart.ts';

/** A point of the game. */
export interface Point {
  readonly day: Day;
  /** The hour at the table; null elsewhere. */
  readonly hour: number | null;
  /** The index of its moment in the timeline. */
  readonly moment: number;
}

/** One stay in a state. */
export interface Stay {
  readonly entered: Point;
  readonly left: Point | null;
  /** What ended it. */
  readonly by: Lead | null;
}

/** Past, present, to come, and what could have been entered but no longer can. */
export type Tense = 'past' | 'now' | 'ahead' | 'missed';

/** What a game has passed through, where it is, and where it can still come. */
export interface Course {
  readonly stays: ReadonlyMap<Stage, readonly Stay[]>;
  readonly active: ReadonlySet<Stage>;
  readonly reachable: ReadonlySet<Stage>;
  /** Every transition made, as "reading>signing". */
  readonly made: ReadonlySet<string>;
}

/** Whether entering one box ends a stay in the other. It does not if the entered box lies in it or runs in parallel. */
function ends(chart: Chart, entered: Box, other: Box): boolean {
  if (entered.name === other.name) return true;
  if (entered.path.includes(other.name)) return false;
  const common = entered.path.filter((name, at) => other.path[at] === name).at(-1);
  return common === undefined || common === entered.name || chart.all.get(common)?.parallel !== true;
}

/** The transition from one box to the other at this moment. */
function taken(chart: Chart, left: Box, entered: Box, { command }: Moment): Lead | null {
  const possible = leadsFrom(chart, left).filter(({ to }) =>
    to.some((name) => chart.all.get(name)?.path.includes(entered.name)),
  );
  const byAct = possible.filter(({ way }) => way.on !== null && way.on === command?.do);
  // An answer to the table's own paper has a guard of its own; an answer to a crisis is an ordinary act.
  const toTable = command?.do === 'answer' && command.dilemma === 'table';
  return (
    byAct.find(({ way }) => (way.guard === USUAL_GUARD) !== toTable) ??
    byAct[0] ??
    possible.find(({ way }) => way.on === null) ??
    null
  );
}

/** The course of the game up to the last of these moments; `paths` are the active states of the chart. */
export function courseOf(
  chart: Chart,
  moments: readonly Moment[],
  paths: readonly string[],
  shut: (lead: Lead) => boolean,
): Course {
  const stays = new Map<Stage, Stay[]>();
  const made = new Set<string>();
  const open = (): Box[] =>
    [...chart.all.values()].filter(({ name }) => stays.get(name)?.at(-1)?.left === null);
  moments.forEach((moment, at) => {
    for (const cable of moment.cables) {
      if (cable.is !== 'stage') continue;
      const entered = chart.all.get(cable.stage);
      if (entered === undefined) continue;
      const point = { day: cable.day, hour: cable.hour ?? null, moment: at };
      const over = open().filter((box) => ends(chart, entered, box));
      const innermost = over.filter(
        (box) => !over.some(({ path }) => path.includes(box.name) && path.at(-1) !== box.name),
      );
      const leads = new Map(innermost.map((box) => [box.name, taken(chart, box, entered, moment)]));
      for (const box of over) {
        const within = innermost.find(({ path }) => path.includes(box.name));
        const by = (within === undefined ? null : leads.get(within.name)) ?? null;
        const all = stays.get(box.name) ?? [];
        stays.set(
          box.name,
          all.map((stay) => (stay.left === null ? { ...stay, left: point, by } : stay)),
        );
        made.add(`${box.name}>${entered.name}`);
      }
      stays.set(entered.name, [...(stays.get(entered.name) ?? []), { entered: point, left: null, by: null }]);
    }
  });
  const active = new Set(open().map(({ name }) => name));
  return { stays, active, reachable: reachableFrom(chart, paths, shut, stays), made };
}

/** Every box that can still be entered from these states of the chart. */
function reachableFrom(
  chart: Chart,
  paths: readonly string[],
  shut: (lead: Lead) => boolean,
  stays: Course['stays'],
): Set<Stage> {
  const found = new Set<Stage>();
  const entered = new Set<Stage>();
  const enter = (name: Stage): void => {
    const box = chart.all.get(name);
    if (box === undefined || entered.has(name)) return;
    entered.add(name);
    for (const one of box.path) found.add(one);
    for (const inner of chart.begins.get(name) ?? []) enter(inner);
    for (const { path } of box.states) goOn(path);
  };
  const goOn = (path: string): void => {
    for (const lead of chart.leads) {
      if (!isIn(path, lead.from) || shut(lead)) continue;
      for (const name of lead.to) if (!lead.toTheLast || stays.has(name)) enter(name);
    }
  };
  paths.forEach(goOn);
  return found;
}

export function tenseOf({ stays, active, reachable }: Course, name: Stage): Tense {
  if (active.has(name)) return 'now';
  if (stays.has(name)) return 'past';
  return reachable.has(name) ? 'ahead' : 'missed';
}
