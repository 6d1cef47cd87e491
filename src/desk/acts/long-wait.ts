/**
 * Waiting: days pass until something comes that concerns the player; other news goes to the tape meanwhile.
 * Before an open paper is passed over or unused attention lapses, waiting stops once and says why; a second
 * press goes on. Each day is a moment of its own.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  advance,
  advanceAtMost,
  isFinished,
  latest,
  type Moment,
  type Timeline,
} from '../../chronicle/timeline.ts';
import type { Cable } from '../../core/cables.ts';
import type { Day } from '../../core/integers.ts';
import { isMonday } from '../../core/view-what-if.ts';
import { mayRunOn } from '../../lesson/brisk.ts';
import { dayOfEnd, endIn } from '../../lesson/end.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import type { Assigned, Running } from '../lesson/assigned.ts';
import { announce } from '../shell/announce.ts';
import type { Pages } from '../shell/pages.ts';
import type { Present } from '../shell/present.ts';
import type { Orders } from './orders.ts';
import { evesOfVotes, votesTomorrow } from './vote-eve.ts';

/** Cables that stop the waiting; news from elsewhere does not. */
const CONCERNS: ReadonlySet<Cable['is']> = new Set([
  'act',
  'replied',
  'needed',
  'polled',
  'dilemma',
  'answered',
  'leaving',
  'walkedOut',
  'signed',
  'billPassed',
  'billPutOff',
  'shelved',
  'disowned',
  'deposited',
  'acceded',
  'inForce',
  'dayPassed',
  'exposed',
  'echoed',
  'warned',
  'ended',
]);

/**
 * Cables about the rest of the world: they go to the tape and do not stop the waiting. The vote that is awaited is told
 * among the despatches, since the calendar has announced its day.
 */
export const isQuiet = ({ is, day }: Pick<Cable, 'is' | 'day'>, awaited: Day | null): boolean =>
  is === 'news' || (is === 'clock' && day !== awaited);

const concerns = ({ cables }: Moment): boolean => cables.some(({ is }) => CONCERNS.has(is));

/**
 * A new week that brings attention where none was left. A player who has let some lapse has been stopped for that on
 * Sunday, and needs no second stop on Monday.
 */
const restores = ({ cables }: Moment, attention: number): boolean =>
  attention === 0 && cables.some((cable) => cable.is === 'week' && cable.attention > 0);

/** The assignment being played, unless it has ended; time does not pass its end automatically. */
function runIn(assigned: Assigned): Running | null {
  const run = assigned.value;
  return run?.here === true && !run.ended ? run : null;
}

const sooner = (one: Day | null, other: Day | null): Day | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);

/**
 * The timeline after as many waits as it takes until one is enough, or until the game is over. A wait ends on a later
 * day, so a game has no more of them than days.
 */
function waited(
  from: Timeline,
  wait: (line: Timeline) => ReturnType<typeof advance>,
  isEnough: (moment: Moment, line: Timeline) => boolean,
): Timeline {
  let line = from;
  const { lastDay } = from.world.calendar;
  for (let waits = 0; waits <= lastDay && !isFinished(line); waits++) {
    const next = wait(line);
    if ('refusal' in next) break;
    line = next.timeline;
    if (isEnough(next.moment, line)) break;
  }
  return line;
}

const waitOnce = (line: Timeline): ReturnType<typeof advance> => advance(line, { do: 'wait' });

/** The timeline after as many waits as necessary, at most until the end of that day. */
function ran({ present, assigned }: Waiter, upTo: Day | null): Timeline {
  const { timeline, view, iso } = present;
  const { attention } = view.value;
  const run = runIn(assigned);
  const until = run?.assignment.until ?? 'end';
  const limit = sooner(upTo, dayOfEnd(timeline.value, until));
  const isEnough = (moment: Moment, line: Timeline): boolean => {
    if (run !== null && endIn(line, until) !== null) return true;
    if (!concerns(moment) && !restores(moment, attention)) return false;
    return run?.assignment.brisk !== true || !mayRunOn(moment);
  };
  const wait = limit === null ? waitOnce : (line: Timeline) => advanceAtMost(line, iso(limit));
  return waited(timeline.value, wait, isEnough);
}

/** If a paper waits for an answer, shows that paper and says that it waits; otherwise goes on to the end of these days. */
function runOn(waiter: Waiter, words: Words, days: () => Timeline): void {
  const { present, pages, orders } = waiter;
  if (present.seat.value !== 'player' || present.over.value) return;
  if (pages.waiting.value === null) {
    orders.runTo(days());
    return;
  }
  pages.turnToWaiting();
  const paper = paperNow(present, words);
  if (paper !== null) stopFor(present, [paper]);
}

/** Lets the days run whatever attention is left, until something concerns the player. */
export const letDaysRun = (waiter: Waiter, words: Words): void =>
  runOn(waiter, words, () => ran(waiter, null));

const asks = ({ cables }: Moment): boolean => cables.some(({ is }) => is === 'dilemma' || is === 'leaving');

/** Lets the days pass to the end of the game, for when nothing would come in time; only a paper that waits stops them. */
export const letTheRestPass = (waiter: Waiter, words: Words): void =>
  runOn(waiter, words, () => waited(waiter.present.timeline.value, waitOnce, asks));

/** A reason for which the days stop. */
interface Halt {
  /** Each key is announced once per game. */
  readonly key: string;
  readonly text: string;
  /** The power that it is about, if the player can act on it there. */
  readonly power?: PowerId;
}

/** The halts already announced, by the opening moment of the game; another game starts with none. */
const told = new WeakMap<object, Set<string>>();

const toldIn = ({ moments: [opening] }: Timeline): Set<string> => {
  const known = told.get(opening) ?? new Set();
  told.set(opening, known);
  return known;
};

const endsTheWeek = ({ timeline }: Present, day: Day): boolean =>
  isMonday(timeline.value.world.calendar, day + 1);

/** The open paper, if there is one: that it waits, or that this is its last day. */
function paperNow(present: Present, words: Words): Halt | null {
  const { day, dilemma } = present.view.value;
  if (dilemma === null) return null;
  const last = dilemma.until <= day;
  const said = {
    title: words.say(`dilemma-${dilemma.id}.title`),
    date: words.date(present.iso(dilemma.until), 'short'),
    silence: words.say(`dilemma-${dilemma.id}-1`),
  };
  return {
    key: `${last ? 'last day' : 'paper'} ${dilemma.id}`,
    text: words.say(last ? 'halt-last-day' : 'halt-paper', said),
  };
}

/**
 * What would be passed over if time passed now: an open paper, the day named for the signing, the last evening before a
 * vote that may fail, or attention on the last evening of a week.
 */
function haltsNow(waiter: Waiter, words: Words): Halt[] {
  const { present } = waiter;
  const { day, attention, namedDay } = present.view.value;
  const paper = paperNow(present, words);
  const halts: Halt[] = paper === null ? [] : [paper];
  if (namedDay === day) halts.push({ key: `named day ${day}`, text: words.say('halt-named-day') });
  if (isBriskNow(waiter)) return halts;
  halts.push(...votesTomorrow(present, words));
  if (attention > 0 && endsTheWeek(present, day))
    halts.push({ key: `week ${day}`, text: words.say('halt-attention', { count: attention }) });
  return halts;
}

/** At a lesson's pace ("brisk"), waiting for an answer ignores the attention that is left. */
const isBriskNow = ({ present, assigned }: Waiter): boolean =>
  runIn(assigned)?.assignment.brisk === true && mayRunOn({ ...latest(present.timeline.value), cables: [] });

/**
 * The last day to which time may pass without a halt: the last day of an open paper, the day named for the signing, the
 * evening before a vote that may fail, or the last of a week with attention left. Where none is left, that is the week
 * after this one: its Monday brings some, and may pass without a stop (D6).
 */
function limitOf(waiter: Waiter): Day | null {
  const { present } = waiter;
  const { day, dilemma, attention, lastDay, namedDay } = present.view.value;
  const brisk = isBriskNow(waiter);
  const ends = [dilemma?.until ?? null, namedDay, ...(brisk ? [] : evesOfVotes(present))];
  const limits: Day[] = ends.flatMap((one) => (one !== null && one > day ? [one] : []));
  if (!brisk) {
    let sunday = day + (attention > 0 ? 1 : 7);
    while (!endsTheWeek(present, sunday)) sunday++;
    limits.push(sunday);
  }
  const limit = Math.min(...limits);
  return limit < lastDay ? limit : null;
}

/** The timeline at which waiting stopped, and the announced reason. */
const halted = signal<{ readonly at: Timeline; readonly text: string } | null>(null);

/** Why waiting has stopped at the current moment, or null. */
export const haltedAt = ({ timeline }: Present): ReadonlySignal<string | null> =>
  computed(() => (halted.value?.at === timeline.value ? halted.value.text : null));

/** Shows and announces why the days stop here. */
function stopFor({ timeline }: Present, reasons: readonly Halt[]): void {
  const said = toldIn(timeline.value);
  for (const { key } of reasons) said.add(key);
  const text = reasons.map((one) => one.text).join(' ');
  halted.value = { at: timeline.value, text };
  announce(text);
}

/**
 * Announces what would be passed over, each reason once, and opens the dossier that it is about; false if all of it has
 * been announced before.
 */
function halts(waiter: Waiter, words: Words): boolean {
  const { present, pages } = waiter;
  const said = toldIn(present.timeline.value);
  const fresh = haltsNow(waiter, words).filter(({ key }) => !said.has(key));
  if (fresh.length === 0) return false;
  const about = fresh.find(({ power }) => power !== undefined)?.power;
  if (about !== undefined) pages.select(about);
  stopFor(present, fresh);
  return true;
}

/** The timeline to which the next press on "Wait" leads. */
export const nextWait = (waiter: Waiter): Timeline => ran(waiter, limitOf(waiter));

/** A second press within this many milliseconds counts as the same press (design choice). */
const DOUBLE = 500;

/**
 * When time last passed without opening a sheet that would have caught a second press; by the opening moment
 * of the game.
 */
const passedQuietlyAt = new WeakMap<object, number>();

/** The parts of the desk that waiting uses. */
export interface Waiter {
  readonly present: Present;
  readonly pages: Pages;
  readonly orders: Orders;
  readonly assigned: Assigned;
}

/** Handles one press of "Wait". `pressedAt` is in milliseconds of the page's event clock. */
export function waitOn(waiter: Waiter, words: Words, pressedAt: number): void {
  const { present, pages, orders } = waiter;
  if (present.seat.value !== 'player' || present.over.value) return;
  if (pages.waiting.value?.is === 'table') {
    pages.turnToWaiting();
    return;
  }
  const [opening] = present.timeline.value.moments;
  if (pressedAt - (passedQuietlyAt.get(opening) ?? Number.NEGATIVE_INFINITY) < DOUBLE) return;
  if (halts(waiter, words)) {
    pages.turnToWaiting();
    return;
  }
  const { length } = present.timeline.value.moments;
  orders.runTo(nextWait(waiter));
  const came = present.timeline.value.moments.slice(length);
  const quiet = came.length > 0 && !came.some(concerns);
  if (quiet) passedQuietlyAt.set(opening, pressedAt);
  else passedQuietlyAt.delete(opening);
  // If nothing came that concerns the player, the reason for the stop is announced.
  if (quiet) halts(waiter, words);
}
