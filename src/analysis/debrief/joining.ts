/**
 * Joins lines found elsewhere to a game in progress: missed acts are done now, or the whole line is moved by some days.
 * Acts for which attention is lacking wait for the next week.
 */
import { mondayFrom } from '../../core/calendar.ts';
import { type Game, isOver, positionOf, step, worldOf } from '../../core/game.ts';
import type { Day } from '../../core/integers.ts';
import type { RefusalCode } from '../../core/refusal.ts';
import { score, verdict } from '../../core/verdict.ts';
import type { DatedAct } from '../line.ts';
import { sorted } from '../search/changes.ts';
import { type Track, until } from '../search/track.ts';

type Line = readonly DatedAct[];

/** How often an act is put off before it is left out (design choice). */
const MOST_DELAYS = 2;

/** The day on which a refused act is tried again; null if it is left out. */
function triedAgain(game: Game, code: RefusalCode): Day | null {
  const { day } = positionOf(game);
  if (code === 'no-attention') return mondayFrom(worldOf(game).calendar, day + 1);
  return code === 'at-the-table' ? day + 1 : null;
}

/** Plays a line on from a game. Refused acts are put off or left out, so every act of the track was possible. */
export function joined(start: Game, line: Line): Track {
  const first = positionOf(start).day;
  const world = worldOf(start);
  const acts: DatedAct[] = [];
  const marks: Game[] = [];
  let left: readonly (DatedAct & { readonly delays?: number })[] = line.filter(({ day }) => day >= first);
  let game = start;
  for (let [act] = left; act !== undefined; [act] = left) {
    left = left.slice(1);
    game = until(world, game, act.day);
    if (isOver(game) || act.day >= world.calendar.lastDay) break;
    const next = step(game, act.command);
    const { delays = 0 } = act;
    game = next.game;
    if (!('refusal' in next)) {
      acts.push(delays === 0 ? act : { day: act.day, command: act.command });
      marks.push(game);
    } else if (delays < MOST_DELAYS) {
      const day = triedAgain(game, next.refusal.code);
      if (day !== null) left = sorted([...left, { day, command: act.command, delays: delays + 1 }]);
    }
  }
  const last = until(world, game, world.calendar.lastDay);
  const points = score(verdict(world, positionOf(last)));
  return { world, start, acts, marks, given: acts.map(() => true), last, score: points };
}

/** Days by which a whole line is moved (design choice, after what was found to help: three days to three weeks). */
const SHIFTS = [3, 7, 14, 21];
const NEXT_DAY = 1;

const nameOf = ({ command }: DatedAct): string => JSON.stringify(command);

/** The acts of a line before the day that were not done, as often as each is missing. */
function missedBy(line: Line, done: Line, day: Day): Line {
  const given = done.map(nameOf);
  return line.filter((act) => {
    if (act.day >= day) return false;
    const place = given.indexOf(nameOf(act));
    if (place >= 0) given.splice(place, 1);
    return place < 0;
  });
}

/** The line with its missed acts done today. */
export function madeUp(line: Line, done: Line, today: Day): Line {
  const missed = missedBy(line, done, today).map((act) => ({ ...act, day: today }));
  return [...missed, ...line.filter(({ day }) => day >= today)];
}

/**
 * The ways in which a line can be joined on a day, after what was done: unchanged, with its missed acts done today, and
 * moved as a whole by some days, also so far that the first missed act falls on today.
 */
export function waysToJoin(line: Line, done: Line, today: Day, near: boolean): readonly Line[] {
  const missed = missedBy(line, done, today);
  const rest = line.filter(({ day }) => day >= today);
  if (missed.length === 0 && !near) return [rest];
  const open = sorted([...missed, ...rest]);
  const toToday = missed[0] === undefined ? [] : [today - missed[0].day];
  const shifts = [...(near ? [NEXT_DAY] : []), ...SHIFTS, ...toToday];
  const shifted = [...new Set(shifts)].map((by) =>
    open.map((act) => ({ ...act, day: act.day + by })).filter(({ day }) => day >= today),
  );
  return [rest, madeUp(line, done, today), ...shifted];
}
