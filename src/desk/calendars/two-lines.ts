/**
 * Two games as one line that forks: the days on which something happened, on the shared part or on one of the two, and
 * the same events on both with the days between.
 */
import { type Happening, happeningsOf, sameEvents } from '../../chronicle/happenings.ts';
import { type Parting, partingOf } from '../../chronicle/parting.ts';
import type { Timeline } from '../../chronicle/timeline.ts';
import type { Day } from '../../core/integers.ts';

export type Track = 'shared' | 'a' | 'b';

/** A day on a track on which something happened. */
export interface Stop {
  readonly track: Track;
  readonly day: Day;
  readonly happenings: readonly Happening[];
}

/** One event on both lines. */
export interface Link {
  readonly from: Day;
  readonly to: Day;
}

export interface TwoLines {
  readonly a: Timeline;
  readonly b: Timeline;
  readonly parting: Parting | null;
  /** From this day on there are two lines; after the last day where they have not parted. */
  readonly forks: Day;
  readonly lastDay: Day;
  /** By day; on one day the first line stands before the second. */
  readonly stops: readonly Stop[];
  readonly links: readonly Link[];
}

export function twoLines(a: Timeline, b: Timeline): TwoLines {
  const { lastDay } = a.world.calendar;
  const parting = partingOf(a, b);
  const forks = parting?.day ?? lastDay + 1;
  const [ofA, ofB] = [happeningsOf(a), happeningsOf(b)];
  // Of two games that have not parted the longer one has all that is shared.
  const whole = parting === null && ofB.length > ofA.length ? ofB : ofA;
  const stops = [
    ...stopsOf(
      'shared',
      whole.filter(({ day }) => day < forks),
    ),
    ...stopsOf('a', parted(ofA, ofB, forks)),
    ...stopsOf('b', parted(ofB, ofA, forks)),
  ].sort((one, other) => one.day - other.day);
  const links = sameEvents(ofA, ofB).flatMap((pair): Link[] => {
    const [from, to] = [ofA[pair.a]?.day ?? 0, ofB[pair.b]?.day ?? 0];
    return from >= forks && to >= forks ? [{ from, to }] : [];
  });
  return { a, b, parting, forks, lastDay, stops, links };
}

/** What comes after the parting; of its own day what parts them stands before what is in both. */
function parted(own: readonly Happening[], other: readonly Happening[], forks: Day): Happening[] {
  const nameOf = ({ day, is, powers, about }: Happening): string => [day, is, ...powers, ...about].join(' ');
  const others = new Set(other.map(nameOf));
  const isShared = (one: Happening): boolean => one.day === forks && others.has(nameOf(one));
  const later = own.filter(({ day }) => day >= forks);
  return [...later.filter((one) => !isShared(one)), ...later.filter(isShared)];
}

function stopsOf(track: Track, happenings: readonly Happening[]): Stop[] {
  const days = new Map<Day, Happening[]>();
  for (const one of happenings) days.set(one.day, [...(days.get(one.day) ?? []), one]);
  return [...days].map(([day, list]) => ({ track, day, happenings: list }));
}

export const keyOf = ({ track, day }: Pick<Stop, 'track' | 'day'>): string => `${track}-${day}`;

/** The game that a stop belongs to; the shared part is told of the first. */
export const timelineOf = ({ a, b }: TwoLines, track: Track): Timeline => (track === 'b' ? b : a);

/**
 * The moment at which that day begins, before what the player did on it: there the pen is taken. On a day on which the
 * player did nothing it is the evening.
 */
export function morningOf({ happenings }: Stop): number {
  const acts = happenings.filter(({ by }) => by === 'player').map(({ moment }) => moment);
  if (acts.length > 0) return Math.max(0, Math.min(...acts) - 1);
  return Math.max(0, ...happenings.map(({ moment }) => moment));
}

/** The stop that an arrow key leads to; null where there is none. */
export function stopBeside({ stops }: TwoLines, from: Stop, key: string): Stop | null {
  const at = stops.indexOf(from);
  const follows = ({ track }: Stop): boolean => track === from.track;
  switch (key) {
    case 'ArrowRight':
      return (
        stops.slice(at + 1).find(follows) ??
        (from.track === 'shared' ? (stops.slice(at + 1).find(({ track }) => track === 'a') ?? null) : null)
      );
    case 'ArrowLeft': {
      const before = stops.slice(0, at);
      return before.findLast(follows) ?? before.findLast(({ track }) => track === 'shared') ?? null;
    }
    case 'ArrowUp':
      return from.track === 'a' ? null : nearest(stops, 'a', from.day);
    case 'ArrowDown':
      return from.track === 'b' ? null : nearest(stops, 'b', from.day);
    case 'Home':
      return stops[0] ?? null;
    case 'End':
      return stops.findLast(follows) ?? null;
    default:
      return null;
  }
}

function nearest(stops: readonly Stop[], on: Track, day: Day): Stop | null {
  const there = stops.filter(({ track }) => track === on);
  const [first] = there;
  if (first === undefined) return null;
  return there.reduce(
    (best, one) => (Math.abs(one.day - day) < Math.abs(best.day - day) ? one : best),
    first,
  );
}
