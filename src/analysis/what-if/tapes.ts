/**
 * Where two games part: the first day on which something happens in one that does not happen in the other, and what it
 * is in each. Sums behind an answer are no difference as long as the answer is the same.
 */
import type { Timeline } from '../../chronicle/timeline.ts';
import { tapeOf } from '../../chronicle/timeline.ts';
import { type Cable, stopsTheDesk } from '../../core/cables.ts';
import type { Day } from '../../core/integers.ts';
import { iso } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';

/** The first difference: what each game tells that the other does not; null where one tells nothing in its place. */
export interface Difference {
  readonly day: Day;
  readonly date: string;
  /** The power that it is of; null where it is of none. */
  readonly who: PowerId | null;
  readonly one: Cable | null;
  readonly other: Cable | null;
}

/** What the player does himself: where an act is left out or moved, it is no news that it is missing. */
const OWN_ACTS: ReadonlySet<Cable['is']> = new Set([
  ...([
    'noteSent',
    'informed',
    'needAsked',
    'drafted',
    'published',
    'assured',
    'pressed',
    'favoured',
  ] as const),
  ...(['mediated', 'lobbied', 'dayNamed', 'exchangeNamed', 'committed', 'answered', 'settled'] as const),
  ...(['tableCalled', 'ratifying', 'withdrew', 'reported', 'heeded', 'registered'] as const),
]);

/** What is only said about a government: that changes nothing yet. */
const HEARSAY: ReadonlySet<Cable['is']> = new Set(['rumour', 'sounded', 'intercepted', 'received']);

/** What the calendar brings: where something of it is moved, it is no news that it comes on another day. */
const CALENDAR: ReadonlySet<Cable['is']> = new Set(['clock', 'news', 'dilemma']);

/** Of these differences the first is looked for: any; or what others do, without one's own acts, hearsay and the calendar. */
export const anything = (cable: Cable): boolean => stopsTheDesk(cable) && cable.is !== 'week';
export const deedOfOthers = (cable: Cable): boolean =>
  anything(cable) && ![OWN_ACTS, HEARSAY, CALENDAR].some((kinds) => kinds.has(cable.is));

/** The power that speaks or acts, or that it is about. */
export function whoIn(cable: Cable): PowerId | null {
  if ('from' in cable && cable.is === 'replied') return cable.from;
  if (cable.is === 'needed') return cable.from;
  if ('power' in cable) return cable.power;
  return null;
}

const REASONS: ReadonlySet<string> = new Set(['ledger', 'chamber', 'wouldBe']);

/** What a cable tells, without the sums behind it. */
const toldBy = (cable: Cable): string =>
  JSON.stringify(cable, (key, value: unknown) => (REASONS.has(key) ? undefined : value));

/** The cables of each day that count. */
function byDay(timeline: Timeline, counts: (cable: Cable) => boolean): Map<Day, Cable[]> {
  const days = new Map<Day, Cable[]>();
  for (const cable of tapeOf(timeline).filter(counts)) {
    const there = days.get(cable.day);
    if (there) there.push(cable);
    else days.set(cable.day, [cable]);
  }
  return days;
}

/** Those of one list of which the other has no equal. */
function without(cables: readonly Cable[], others: readonly Cable[]): Cable[] {
  const left = others.map(toldBy);
  return cables.filter((cable) => {
    const at = left.indexOf(toldBy(cable));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The first difference of two games of the same calendar among the cables that count; null where there is none. */
export function firstDifference(
  one: Timeline,
  other: Timeline,
  counts: (cable: Cable) => boolean,
): Difference | null {
  const [mine, theirs] = [byDay(one, counts), byDay(other, counts)];
  const days = [...new Set([...mine.keys(), ...theirs.keys()])].sort((a, b) => a - b);
  for (const day of days) {
    const [here, there] = [mine.get(day) ?? [], theirs.get(day) ?? []];
    const [only = null] = without(here, there);
    const instead = without(there, here);
    // Beside an answer of the one game stands the answer of the same power in the other.
    const who = only && whoIn(only);
    const beside = instead.find((cable) => who !== null && whoIn(cable) === who) ?? instead[0] ?? null;
    if (only === null && beside === null) continue;
    return {
      day,
      date: iso(one.world, day),
      who: who ?? (beside && whoIn(beside)),
      one: only,
      other: beside,
    };
  }
  return null;
}
