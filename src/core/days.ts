/**
 * Passes days: the evening's answers and wires, then the next morning in a fixed order (notes handed over, polls,
 * answers, bills, deposits, the day's wires, force), then the calendar. What is due on a day is found before anything
 * is done on it. Rules D1-D6.
 */

import { afterSilence } from './beliefs.ts';
import { type Fact, factsIn, stopsTheDesk } from './cables.ts';
import { isMonday } from './calendar.ts';
import { decideBill } from './chamber.ts';
import { holds } from './condition.ts';
import { nextDilemma, nextEcho, passDilemmas, passEchoes } from './dilemmas.ts';
import {
  answerInTheEvening,
  answerNeed,
  answerNote,
  isDueThisEvening,
  readWires,
  tellAccession,
} from './due-answers.ts';
import { isOverNow } from './ending.ts';
import { comeToLight, nextExposure } from './exposure.ts';
import { credit, driftOfAWeek, isNeglected } from './home.ts';
import { bindThoseInForce } from './in-force.ts';
import { type Day, NEVER, part } from './integers.ts';
import { fadeOfAWeek } from './persuasion.ts';
import { closePolls } from './poll.ts';
import { isFounder, type Position, standing } from './position.ts';
import { ratifiedEarly } from './public-acts.ts';
import type { StepBuilder } from './step-builder.ts';
import { passNamedDay } from './tied-hands.ts';
import { profile, type World } from './world.ts';

/** How far time passes within a wait. */
export interface Stretch {
  readonly until: Day;
  /** Whether it stops at the first desk moment. */
  readonly toDesk: boolean;
  /** Whether the process chart waits for a fact; time stops on the day of such a fact. */
  readonly awaited: (fact: Fact) => boolean;
}

/**
 * D1: passes whole days, at most to `until`. Stops where the chart may change its state (at an awaited fact, at the
 * start of the last act, at the end) and, with `toDesk`, at the first desk moment.
 */
export function passTime(builder: StepBuilder, { until, toDesk, awaited }: Stretch): void {
  const { world } = builder;
  while (builder.position.day < until) {
    const told = builder.cables.length;
    answerInTheEvening(builder);
    readWires(builder, true);
    builder.set({ day: Math.min(until, nextDueDay(world, builder.position)) });
    morning(builder);
    if (builder.position.day === world.sunset || isOverNow(world, builder.position)) return;
    const fresh = told === 0 ? builder.cables : builder.cables.slice(told);
    if (factsIn(fresh, awaited).length > 0 || (toDesk && fresh.some(stopsTheDesk))) return;
  }
}

const sooner = (next: Day, due: Day | null): Day => (due !== null && due < next ? due : next);

/**
 * D1: the next day on whose morning anything can be due. The days between are skipped: on them nothing changes that a
 * rule reads, except the date.
 */
function nextDueDay(world: World, position: Position): Day {
  const { day: today, wires, namedDay } = position;
  let next = Math.min(
    world.nextFixedDay[today] ?? NEVER,
    world.sunset > today ? world.sunset : NEVER,
    nextDilemma(world, position),
    nextEcho(position),
    nextExposure(world, position, today + 1),
    ownRatificationDue(world, position) ?? NEVER,
  );
  if (namedDay !== null) next = Math.min(next, position.treaty ? today + 1 : namedDay.until + 1);
  for (const { due } of wires) next = Math.min(next, due);
  for (const power of world.partners) {
    const s = standing(position, power);
    next = sooner(next, s.arrives);
    next = sooner(next, s.replyDue);
    next = sooner(next, s.needDue);
    next = sooner(next, s.pollDue);
    next = sooner(next, s.bill);
    next = sooner(next, s.handsIn);
  }
  return Math.max(today + 1, next);
}

/** Which kinds of things are due by today for any power. */
interface Due {
  readonly notes: boolean;
  readonly polls: boolean;
  readonly answers: boolean;
  readonly bills: boolean;
  readonly papers: boolean;
}

function dueBy(world: World, { standings, day: today }: Position): Due {
  let [notes, pollsDue, answersDue, billsDue, papers] = [false, false, false, false, false];
  for (const power of world.partners) {
    const s = standings[power];
    if (s === undefined) continue;
    if (s.arrives !== null && s.arrives <= today) notes = true;
    if (s.pollDue !== null && s.pollDue <= today) pollsDue = true;
    if ((s.replyDue !== null && s.replyDue <= today) || (s.needDue !== null && s.needDue <= today))
      answersDue = true;
    if (s.bill !== null && s.bill <= today) billsDue = true;
    if (s.handsIn !== null && s.handsIn <= today) papers = true;
  }
  // The end of a poll releases the answer of the power that held it.
  return { notes, polls: pollsDue, answers: answersDue || pollsDue, bills: billsDue, papers };
}

function morning(builder: StepBuilder): void {
  const due = dueBy(builder.world, builder.position);
  if (due.notes) handOver(builder);
  if (due.polls) closePolls(builder);
  if (due.answers) answers(builder);
  // A promise to accede may bring up a bill on the same day, and a passed bill may bring a deposit.
  if (due.bills || due.answers) bills(builder);
  if (due.papers || due.bills || due.answers) deposits(builder);
  ratifyAtHome(builder);
  readWires(builder, false);
  bindThoseInForce(builder);
  calendar(builder);
}

function handOver(builder: StepBuilder): void {
  for (const power of builder.world.partners) {
    const { arrives, road } = builder.standing(power);
    if (arrives === null || arrives > builder.position.day) continue;
    if (road === 'invited') builder.move(power, 'deliver', { arrives: null });
    else builder.change(power, { arrives: null });
    builder.tell({ is: 'delivered', power });
  }
}

function answers(builder: StepBuilder): void {
  const today = builder.position.day;
  for (const power of builder.world.partners) {
    const { replyDue, needDue } = builder.standing(power);
    if (needDue !== null && needDue <= today) answerNeed(builder, power);
    if (replyDue === null || replyDue > today) continue;
    if (!isDueThisEvening(builder.world, builder.position, power)) answerNote(builder, power);
  }
}

function bills(builder: StepBuilder): void {
  for (const power of builder.world.partners) {
    const { bill } = builder.standing(power);
    if (bill !== null && bill <= builder.position.day) decideBill(builder, power);
  }
}

/** D3: hands in ratifications and turns promises to accede into accessions. */
function deposits(builder: StepBuilder): void {
  const { world } = builder;
  const { atOnce } = world.scenario.home;
  const today = builder.position.day;
  for (const power of world.partners) {
    const s = builder.standing(power);
    if (s.handsIn === null || s.handsIn > today || s.deposited !== null || s.acceded !== null) continue;
    if (isFounder(builder.position, power)) {
      builder.move(power, 'deposit', { deposited: today, handsIn: null });
      builder.tell({ is: 'deposited', power });
      builder.confidence(atOnce.eachDepositOrAccession, 'deposit', power);
      credit(builder, power, 'deposits');
    } else {
      builder.move(power, 'accede', { acceded: today, handsIn: null });
      tellAccession(builder, power);
    }
  }
}

/** D4: the day on which the player's own ratification is due; null before the signature and after the deposit. */
export function ownRatificationDue(world: World, { own, treaty }: Position): Day | null {
  const { ratification } = world.scenario.home;
  if (!treaty || own.deposited !== null) return null;
  return own.ordered === null ? treaty.day + ratification.byItselfAfterDays : own.ordered + ratification.days;
}

/** D4: deposits the player's own ratification on its day. */
function ratifyAtHome(builder: StepBuilder): void {
  const { world, position } = builder;
  const { own, treaty } = position;
  const due = ownRatificationDue(world, position);
  if (!treaty || due === null || position.day < due) return;
  builder.set({ own: { ...own, deposited: position.day } });
  builder.tell({ is: 'deposited', power: world.player });
  builder.confidence(ratifiedEarly(world, builder.position), 'ratified-early');
}

/** D5: the greater pact's clock, the news, a named day, what comes to light, a new week, later effects, crises. */
function calendar(builder: StepBuilder): void {
  const { world, position } = builder;
  const step = world.clockOn[position.day];
  if (step) builder.tell({ is: 'clock', id: step.id, melted: step.melted, deposits: step.deposits });
  for (const event of world.eventsOn[position.day] ?? []) {
    if (event.when === undefined || holds(world, position, event.when))
      builder.tell({ is: 'news', id: event.id });
  }
  passNamedDay(builder);
  comeToLight(builder);
  if (isMonday(world.calendar, position.day)) newWeek(builder);
  passEchoes(builder);
  passDilemmas(builder);
}

/** B8: on the first Monday after the day on which an answer to an invitation to accede was expected. */
function noticeSilence(builder: StepBuilder): void {
  const { world, position } = builder;
  for (const power of world.partners) {
    const { beliefs, replyExpected } = builder.standing(power);
    const late = replyExpected === null ? 0 : position.day - replyExpected;
    if (late > 0 && late <= 7)
      builder.change(power, { beliefs: afterSilence(beliefs, profile(world, power).data.types) });
  }
}

function newWeek(builder: StepBuilder): void {
  const { world, position } = builder;
  const { rules, calendar: rhythm } = world.scenario;
  const neglected = isNeglected(world, position);
  const week = driftOfAWeek(world, position, neglected);
  const weeksSigned = position.treaty === null ? 0 : part(position.day - position.treaty.day, 1, 7);
  // A player who had attention left does not need the stop.
  const quiet = weeksSigned % 2 === 1 && position.attention > 0;
  // S10: without what answers to papers have already taken of it.
  const attention = Math.max(0, rhythm.attention.perWeek - position.owed);
  builder.set({
    attention,
    owed: 0,
    publicity: part(position.publicity, rules.publicity.keptPerWeek, 1000),
  });
  fadeOfAWeek(builder);
  if (position.treaty !== null) noticeSilence(builder);
  builder.tell({ is: 'week', attention, quiet });
  builder.confidence(week, neglected ? 'neglect' : 'time');
}
