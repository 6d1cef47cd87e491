/**
 * Where two games part: the first day on which the cables differ, and the differing cables. Sums behind an answer do
 * not count as long as the answer is the same.
 */
import type { Timeline } from '../../chronicle/timeline.ts';
import { tapeOf } from '../../chronicle/timeline.ts';
import { type Cable, stopsTheDesk } from '../../core/cables.ts';
import type { Day } from '../../core/integers.ts';
import { iso } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';

/**
 * The first difference: a cable that only one game has, and its counterpart; null where a game has none in its place.
 */
export interface Difference {
  readonly day: Day;
  readonly date: string;
  /** The power that it is about; null without one. */
  readonly who: PowerId | null;
  readonly one: Cable | null;
  readonly other: Cable | null;
}

/** The player's own acts: where one is left out or moved, its absence is no news. */
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

/** Mere information about a government, which changes nothing yet. */
const HEARSAY: ReadonlySet<Cable['is']> = new Set(['rumour', 'sounded', 'intercepted', 'received']);

/** Events of the calendar: where one is moved, its new date is no news. */
const CALENDAR: ReadonlySet<Cable['is']> = new Set(['clock', 'news', 'dilemma']);

/** Which differences count: any; or only deeds of others, without the player's own acts, hearsay and the calendar. */
export const anything = (cable: Cable): boolean => stopsTheDesk(cable) && cable.is !== 'week';
export const deedOfOthers = (cable: Cable): boolean =>
  anything(cable) && ![OWN_ACTS, HEARSAY, CALENDAR].some((kinds) => kinds.has(cable.is));

/** The power that speaks or acts, or that the cable is about. */
export function whoIn(cable: Cable): PowerId | null {
  if ('from' in cable && cable.is === 'replied') return cable.from;
  if (cable.is === 'needed') return cable.from;
  if ('power' in cable) return cable.power;
  return null;
}

const REASONS: ReadonlySet<string> = new Set(['ledger', 'chamber', 'wouldBe']);

/** A guest who leaves because a friend is missing names only the friend; the wording that it would want is not shown. */
const isUnsaid = (cable: Cable, key: string): boolean =>
  key === 'wish' && cable.is === 'leaving' && cable.misses.length > 0;

/** The content of a cable without the sums behind it. */
const toldBy = (cable: Cable): string =>
  JSON.stringify(cable, (key, value: unknown) =>
    REASONS.has(key) || isUnsaid(cable, key) ? undefined : value,
  );

/** The cables that count, by day. */
function byDay(timeline: Timeline, counts: (cable: Cable) => boolean): Map<Day, Cable[]> {
  const days = new Map<Day, Cable[]>();
  for (const cable of tapeOf(timeline).filter(counts)) {
    const there = days.get(cable.day);
    if (there) there.push(cable);
    else days.set(cable.day, [cable]);
  }
  return days;
}

/** The cables of one list that have no equal in the other. */
function without(cables: readonly Cable[], others: readonly Cable[]): Cable[] {
  const left = others.map(toldBy);
  return cables.filter((cable) => {
    const at = left.indexOf(toldBy(cable));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The first difference of two games of the same calendar among the cables that count; null without one. */
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
    // An answer in one game is paired with an answer of the same power in the other.
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
