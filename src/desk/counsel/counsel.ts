/**
 * "What now?": advice for the player today, as far as the remaining days can hold it. In the first act each item is a
 * command that can be given from the sheet; from the second act on it is a link to the page of the desk on which the
 * player decides.
 */

import type { Advice } from '../../chronicle/advice/advice.ts';
import { advised, firstAdvised } from '../../chronicle/advice/advised.ts';
import { isInTime, type Lateness, lateness } from '../../chronicle/advice/in-time.ts';
import type { Sighted } from '../../chronicle/advice/sighted.ts';
import { sighted } from '../../chronicle/advice/sighted.ts';
import type { Timeline } from '../../chronicle/timeline.ts';
import type { Command } from '../../core/commands.ts';
import type { Game } from '../../core/game.ts';
import type { Day } from '../../core/integers.ts';
import { readCable } from '../../core/seen.ts';
import { demandKey, type Possible, wouldRecall } from '../../core/view-what-if.ts';
import type { ClauseId, PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { demandWords, power as named, names } from '../../strings/power-names.ts';
import { laterWords } from '../acts/crisis-effects.ts';
import type { Purpose } from '../acts/purpose.ts';
import { marksOn } from '../calendar/known-days.ts';
import { ofAWeek } from '../home/movements.ts';
import { plain, priceOf } from '../shell/figures.ts';
import type { Present } from '../shell/present.ts';

/** A place on the desk where something is decided. */
export type Place =
  /** `requests`: what others want, in the room at home. */
  | { readonly to: 'waiting' | 'home' | 'requests' }
  | { readonly to: 'power'; readonly power: PowerId; readonly purpose: Purpose }
  | { readonly to: 'clause'; readonly clause: ClauseId };

/** One item: its advice, and the command or the place where it is decided. */
export interface Counsel {
  readonly advice: Advice;
  readonly act: Possible | Place;
}

/** Whether the item is a command that can be given at once. */
export const isCommand = (act: Counsel['act']): act is Possible => 'command' in act;

/** The page on which a command can be given. */
function placeOf(command: Command | null): Place {
  switch (command?.do) {
    case 'answer':
    case 'sign':
    case 'settle':
      return { to: 'waiting' };
    case 'draft':
      return { to: 'clause', clause: command.clause };
    case 'ask':
      if ('clause' in command) return { to: 'clause', clause: command.clause };
      // One meeting for all that a power asks is called from home alone.
      if ('for' in command) return { to: 'requests' };
      return { to: 'power', power: command.power, purpose: 'text' };
    case 'note':
      return { to: 'power', power: command.power, purpose: 'text' };
    case 'need':
    case 'sound':
    case 'audience':
      return { to: 'power', power: command.power, purpose: 'learn' };
    case 'lobby':
    case 'favour':
      return { to: 'power', power: command.power, purpose: 'persuade' };
    default:
      return { to: 'home' };
  }
}

/** What is advised today, and what the remaining days can no longer hold. */
interface Now {
  readonly advice: readonly Advice[];
  readonly late: Lateness | null;
}

const known = new WeakMap<Timeline, Now>();

/** The advice for the player's seat, computed once for each state of the game. */
function adviceNow({ timeline, game }: Present): Now {
  const found = known.get(timeline.value) ?? nowIn(sightedIn(timeline.value, game.value), game.value);
  known.set(timeline.value, found);
  return found;
}

/** Whether there is still time for it, and it would not end the mission at once. */
const isOfUse =
  (s: Sighted, game: Game) =>
  (one: Advice): boolean =>
    isInTime(s, one) && (one.act === null || !wouldRecall(game, one.act));

const nowIn = (s: Sighted, game: Game): Now => ({
  advice: advised(s, isOfUse(s, game)),
  late: lateness(s),
});

function sightedIn(timeline: Timeline, game: Present['game']['value']): Sighted {
  const told = timeline.moments.flatMap(({ cables }) =>
    cables.map((cable) => readCable(game, 'player', cable)),
  );
  return sighted(game, told);
}

/** Keeps only the first of several items that lead to the same page. */
function onePerPlace(all: readonly Counsel[]): Counsel[] {
  const page = ({ act }: Counsel): string =>
    JSON.stringify('purpose' in act ? { to: act.to, power: act.power } : act);
  return all.filter((one, at) => all.findIndex((other) => page(other) === page(one)) === at);
}

/** Today's items; none while history is watched or once the game is over. */
export function counselFor(present: Present): Counsel[] {
  if (present.over.value || present.seat.value !== 'player') return [];
  const isFirstAct = present.view.value.phase === 'proposal';
  return onePerPlace(
    adviceNow(present).advice.map((advice) => {
      const place = placeOf(advice.act);
      const given = isFirstAct && place.to !== 'waiting' && advice.act !== null;
      return { advice, act: given ? { command: advice.act, refusal: null } : place };
    }),
  );
}

/** Today's first advice, without the other items; null where there is none. */
export function firstFor({ over, seat, timeline, game }: Present): Advice | null {
  if (over.value || seat.value !== 'player') return null;
  const found = known.get(timeline.value);
  if (found !== undefined) return found.advice[0] ?? null;
  const s = sightedIn(timeline.value, game.value);
  return firstAdvised(s, isOfUse(s, game.value));
}

/** What the remaining days can no longer hold; null while history is watched and once the game is over. */
export const lateFor = (present: Present): Lateness | null =>
  present.over.value || present.seat.value !== 'player' ? null : adviceNow(present).late;

/** What it is too late for and why, in one or two sentences. */
export function lateWords(present: Present, words: Words, { is, takes, left, lastDay }: Lateness): string {
  return words.say(`counsel-late-${is}`, {
    date: words.date(present.iso(lastDay), 'short'),
    left,
    takes: takes ?? 0,
    // A number would mean nothing where nobody could do it at all.
    possible: takes === null ? 'no' : 'yes',
  });
}

/** Why to consider it, in one or two sentences. */
export function reasonWords(present: Present, words: Words, advice: Advice): string {
  const { why, power, demand, powers, others, count, day, amount } = advice;
  const { dilemma } = present.view.value;
  return words.say(`counsel-${why}`, {
    ...(power === undefined ? {} : named(words, power)),
    ...(demand === undefined ? {} : { demand: demandWords(words, demandKey(demand)) }),
    ...(powers === undefined ? {} : { powers: names(words, powers), friends: names(words, powers) }),
    ...(others === undefined ? {} : { others: names(words, others) }),
    ...(count === undefined ? {} : { count }),
    ...(day === undefined ? {} : { date: words.date(present.iso(day), 'short') }),
    ...(amount === undefined ? {} : { figure: plain(words, amount) }),
    ...(dilemma === null ? {} : { title: words.say(`dilemma-${dilemma.id}.title`) }),
  });
}

/** What earlier answers still threaten, the next first: one sentence each, with the day and what would prevent it. */
export function threats(present: Present, words: Words): string[] {
  if (present.seat.value !== 'player' || present.over.value) return [];
  const { ahead, powers } = present.view.value;
  return ahead
    .filter(({ later }) => later.unless !== undefined)
    .toSorted((a, b) => a.due - b.due)
    .map(({ id, choice, due, later }) =>
      words.say('counsel-threat', {
        title: words.say(`dilemma-${id}.title`),
        date: words.date(present.iso(due), 'medium'),
        effects: words.list(laterWords(words, later, powers)),
        unless: words.say(`dilemma-${id}-${choice}.unless`),
      }),
    );
}

/** Days from which on the ends of the last two acts no longer say what to wait for (design choice: a fortnight). */
const FAR = 14;

/** What is known to come next and when, in one or two sentences; if nothing is awaited, what waiting costs. */
export function waitFor(present: Present, words: Words): string {
  const { iso } = present;
  const { world } = present.timeline.value;
  const { day, powers, dilemma, confidence } = present.view.value;
  // An answer that is due today may still come in the evening, and a paper can still be answered.
  const today = powers.some(({ replyDue }) => replyDue === day) || dilemma?.until === day;
  const ahead = [...marksOn(present, words)]
    .filter(([on]) => on > day || (today && on === day))
    .sort(([a], [b]) => a - b);
  const [next] = ahead;
  const [week] = ofAWeek(present.timeline.value);
  const isTheCalendars =
    next !== undefined && (next[0] === world.sunset || next[0] === world.calendar.lastDay);
  if (
    week !== undefined &&
    week.change < 0 &&
    (next === undefined || (isTheCalendars && next[0] - day > FAR))
  )
    return words.say('counsel-wait-idle', {
      date: words.date(iso(week.day), 'medium'),
      cost: priceOf(words, { change: week.change, now: confidence + week.change }),
    });
  if (next === undefined) return words.say('counsel-wait-open');
  return words.say('counsel-wait', { date: words.date(iso(next[0]), 'medium'), what: words.list(next[1]) });
}

/** The warning that confidence runs out, as a sentence. */
export const relievedWords = (present: Present, words: Words, on: Day): string =>
  words.say('counsel-relieved', {
    recall: plain(words, present.timeline.value.world.scenario.home.recallBelow),
    date: words.date(present.iso(on), 'medium'),
  });
