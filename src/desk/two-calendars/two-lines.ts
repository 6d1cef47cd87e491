/**
 * Two games as one line that forks: the days on which something happened, on the shared part or on one of the
 * two, and links between the same event on both.
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

/** The same event on both lines. */
export interface Link {
  readonly from: Day;
  readonly to: Day;
}

export interface TwoLines {
  readonly a: Timeline;
  readonly b: Timeline;
  readonly parting: Parting | null;
  /** The first day with two lines; after the last day if the games have not parted. */
  readonly forks: Day;
  readonly lastDay: Day;
  /** By day; on one day the first line comes before the second. */
  readonly stops: readonly Stop[];
  readonly links: readonly Link[];
}

export function twoLines(a: Timeline, b: Timeline): TwoLines {
  const { lastDay } = a.world.calendar;
  const parting = partingOf(a, b);
  const forks = parting?.day ?? lastDay + 1;
  const [ofA, ofB] = [happeningsOf(a), happeningsOf(b)];
  // If two games have not parted, the longer one has everything shared.
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

/** What comes after the parting. On its own day the events that differ come before those in both games. */
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

/** The game that a stop belongs to; the shared part is taken from the first. */
export const timelineOf = ({ a, b }: TwoLines, track: Track): Timeline => (track === 'b' ? b : a);

/**
 * The moment at which that day begins, before the player's acts on it: there the pen is taken. On a day
 * without acts of the player it is the evening.
 */
export function morningOf({ happenings }: Stop): number {
  const acts = happenings.filter(({ by }) => by === 'player').map(({ moment }) => moment);
  if (acts.length > 0) return Math.max(0, Math.min(...acts) - 1);
  return Math.max(0, ...happenings.map(({ moment }) => moment));
}

/** The stop that an arrow key leads to; null if there is none. */
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
