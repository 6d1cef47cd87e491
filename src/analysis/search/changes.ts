/** Random small changes of a line: the moves of the searcher. Each returns a new line, or null where it fails. */
import type { ActCommand, Command, Verb } from '../../core/commands.ts';
import { type Game, isOver, positionOf, worldOf } from '../../core/game.ts';
import type { Day } from '../../core/integers.ts';
import { legalCommands } from '../../core/legal-commands.ts';
import { iso } from '../../core/world.ts';
import { type Chance, drawn } from '../chance.ts';
import { type DatedAct, isSameOnDay, withAnswer } from '../line.ts';
import { before, firstDay, type Track } from './track.ts';

/** What a change may draw on. */
export interface Means {
  readonly chance: Chance;
  /** Good lines found elsewhere, to copy from. */
  readonly book: readonly (readonly DatedAct[])[];
  /** Banned verbs, and powers that may not be approached. */
  readonly banned: ReadonlySet<string>;
}

type Change = (track: Track, means: Means) => readonly DatedAct[] | null;

/** Whether the command has a banned verb or is addressed to a banned power. */
export function isBanned(command: Command, banned: ReadonlySet<string>): boolean {
  if (banned.has(command.do)) return true;
  if ('power' in command) return banned.has(command.power);
  if ('for' in command) return banned.has(command.for);
  return command.do === 'inform' && command.powers.some((power) => banned.has(power));
}

/** By how many days an act is moved; small moves are tried more often. */
const SHIFTS = [1, 1, 1, 2, 2, 3, 4, 5, 7, 7, 10, 14, 21, 35];

/** Commands that end the game or pass time; they are no acts of a line. */
const NEVER: ReadonlySet<Verb> = new Set<Verb>(['wait', 'withdraw']);

/** The line sorted by day; acts of one day keep their order. */
export function sorted(acts: readonly DatedAct[]): DatedAct[] {
  return acts.toSorted((a, b) => a.day - b.day);
}

const placeFor = (acts: readonly DatedAct[], day: Day, chance: Chance): number => {
  const first = acts.findIndex((act) => act.day >= day);
  const from = first < 0 ? acts.length : first;
  const next = acts.findIndex((act) => act.day > day);
  const to = next < 0 ? acts.length : next;
  return from + chance(to - from + 1);
};

/** The day itself, or the nearest on which the line may act. */
const within = (track: Track, day: Day): Day =>
  Math.min(track.world.calendar.lastDay - 1, Math.max(firstDay(track), day));

/** A random day to act on, often near an act of the line. */
function someDay(track: Track, chance: Chance): Day {
  const { acts, world } = track;
  const first = firstDay(track);
  const near = acts.length > 0 && chance(3) > 0 ? acts[chance(acts.length)] : undefined;
  const day = near
    ? near.day + drawn(chance, [0, 0, 0, 1, -1, 2, 3, 7, -7])
    : first + chance(world.calendar.lastDay - first);
  return within(track, day);
}

/** A random legal command; the verb is drawn first, so that verbs with many arguments do not dominate. */
function someCommand(track: Track, place: number, day: Day, { chance, banned }: Means): ActCommand | null {
  const game = before(track, place, day);
  if (isOver(game)) return null;
  const legal = legalCommands(game).filter(
    (command): command is ActCommand => !NEVER.has(command.do) && !isBanned(command, banned),
  );
  const verbs = [...new Set(legal.map((command) => command.do))];
  if (verbs.length === 0) return null;
  const verb = drawn(chance, verbs);
  const command = drawn(
    chance,
    legal.filter((one) => one.do === verb),
  );
  return withSomeDay(game, command, chance);
}

/**
 * K8: draws a day for the signature among those in reach; the list of legal commands contains only the last of them.
 */
function withSomeDay(game: Game, command: ActCommand, chance: Chance): ActCommand {
  const { treaty, day } = positionOf(game);
  if (command.do !== 'deadline' || treaty !== null) return command;
  const world = worldOf(game);
  const { soonestDays, days } = world.scenario.rules.deadline;
  const ahead = soonestDays + chance(days - soonestDays + 1);
  return ahead === days ? command : { ...command, on: iso(world, day + ahead) };
}

const adds: Change = (track, means) => {
  const day = someDay(track, means.chance);
  const place = placeFor(track.acts, day, means.chance);
  const command = someCommand(track, place, day, means);
  return command && track.acts.toSpliced(place, 0, { day, command });
};

/** Adds two acts on days near one another, to find pairs that only help together. */
const addsTwo: Change = (track, means) => {
  const once = adds(track, means);
  if (!once) return null;
  const fresh = once.find((act) => !track.acts.includes(act));
  const day = (fresh?.day ?? 0) + drawn(means.chance, [0, 0, 1, 2, 3, 7, 14]);
  if (day >= track.world.calendar.lastDay) return null;
  const place = placeFor(track.acts, day, means.chance);
  const command = someCommand(track, place, day, means);
  return command && sorted([...once, { day, command }]);
};

const removes: Change = ({ acts }, { chance }) =>
  acts.length === 0 ? null : acts.toSpliced(chance(acts.length), 1 + chance(2));

const moves: Change = (track, { chance }) => {
  const { acts } = track;
  if (acts.length === 0) return null;
  const place = chance(acts.length);
  const act = acts[place];
  if (!act) return null;
  const by = drawn(chance, SHIFTS) * (chance(2) === 0 ? 1 : -1);
  const day = within(track, act.day + by);
  const rest = acts.toSpliced(place, 1);
  return rest.toSpliced(placeFor(rest, day, chance), 0, { ...act, day });
};

/** Moves a stretch of the line, or everything after a point, to other days. */
const movesMany: Change = (track, { chance }) => {
  const { acts } = track;
  if (acts.length < 2) return null;
  const from = chance(acts.length);
  const to = chance(2) === 0 ? acts.length : from + 1 + chance(acts.length - from);
  const by = drawn(chance, SHIFTS) * (chance(2) === 0 ? 1 : -1);
  return sorted(
    acts.map((act, index) =>
      index < from || index >= to ? act : { ...act, day: within(track, act.day + by) },
    ),
  );
};

/** Two acts change places; the days stay. */
const swaps: Change = ({ acts }, { chance }) => {
  if (acts.length < 2) return null;
  const [one, other] = [chance(acts.length), chance(acts.length)];
  const [a, b] = [acts[one], acts[other]];
  if (!a || !b || one === other) return null;
  return acts.with(one, { ...a, command: b.command }).with(other, { ...b, command: a.command });
};

/** Another command on the same day, mostly of the same verb. */
const turns: Change = (track, means) => {
  const { acts } = track;
  const { chance } = means;
  const place = acts.length === 0 ? 0 : chance(acts.length);
  const act = acts[place];
  if (!act) return null;
  const same = chance(4) > 0;
  for (let tries = 0; tries < 4; tries++) {
    const command = same ? sibling(track, place, act, means) : someCommand(track, place, act.day, means);
    if (command && JSON.stringify(command) !== JSON.stringify(act.command))
      return acts.with(place, { ...act, command });
  }
  return null;
};

function sibling(track: Track, place: number, act: DatedAct, { chance, banned }: Means): ActCommand | null {
  const game = before(track, place, act.day);
  if (isOver(game)) return null;
  const legal = legalCommands(game).filter(
    (command): command is ActCommand => command.do === act.command.do && !isBanned(command, banned),
  );
  return legal.length === 0 ? null : withSomeDay(game, drawn(chance, legal), chance);
}

/** Another answer to one of the crises that the line meets, including those answered by silence. */
const answersOtherwise: Change = (track, { chance, banned }) => {
  const { acts, start, last } = track;
  const before = positionOf(start).answered.length;
  const answered = positionOf(last).answered.slice(before);
  if (answered.length === 0 || banned.has('answer')) return null;
  const { id, since, choice } = drawn(chance, answered);
  const answers = worldOf(last).dilemmas.find((dilemma) => dilemma.id === id)?.answers.length ?? 0;
  const others = Array.from({ length: answers }, (_, index) => index + 1).filter((other) => other !== choice);
  return others.length === 0 ? null : withAnswer(acts, id, within(track, since), drawn(chance, others));
};

/** Copies an act of a line of the book, on its day there. */
const copies: Change = (track, { chance, book, banned }) => {
  const { acts } = track;
  if (book.length === 0) return null;
  const line = drawn(chance, book);
  if (line.length === 0) return null;
  const act = drawn(chance, line);
  if (isBanned(act.command, banned) || act.day < firstDay(track)) return null;
  return acts.toSpliced(placeFor(acts, act.day, chance), 0, act);
};

/** Replaces what the line does between two days by what a line of the book does there. */
const grafts: Change = (track, { chance, book, banned }) => {
  const { acts, world } = track;
  if (book.length === 0) return null;
  const line = drawn(chance, book);
  const first = firstDay(track);
  const from = first + chance(world.calendar.lastDay - first);
  const to = chance(2) === 0 ? world.calendar.lastDay : from + 1 + chance(60);
  const inside = ({ day }: DatedAct): boolean => day >= from && day < to;
  const taken = line.filter((act) => inside(act) && !isBanned(act.command, banned));
  return sorted([...acts.filter((act) => !inside(act)), ...taken]);
};

/** Each change with its relative frequency. */
const CHANGES: readonly (readonly [number, Change])[] = [
  [24, adds],
  [8, addsTwo],
  [12, removes],
  [24, moves],
  [6, movesMany],
  [5, swaps],
  [12, turns],
  [8, answersOtherwise],
  [5, copies],
  [4, grafts],
];

const ALL = CHANGES.reduce((all, [weight]) => all + weight, 0);

/** A line one change away from the one played; null where the change that was drawn leads nowhere. */
export function changed(track: Track, means: Means): readonly DatedAct[] | null {
  let left = means.chance(ALL);
  for (const [weight, change] of CHANGES) {
    if (left < weight) {
      const line = change(track, means);
      return line && isSame(line, track.acts) ? null : line;
    }
    left -= weight;
  }
  return null;
}

function isSame(one: readonly DatedAct[], other: readonly DatedAct[]): boolean {
  return (
    one.length === other.length &&
    one.every((act, index) => {
      const there = other[index];
      return there !== undefined && isSameOnDay(act, there);
    })
  );
}
