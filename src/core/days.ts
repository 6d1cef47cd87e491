/**
 * A day passes: the evening's wires, then the next morning's post in its fixed order - notes handed over, answers
 * due, bills, deposits, news - and then the calendar. What is due on a day is seen before one acts on it.
 * Rules D1-D6.
 */
import { answerNeed, answerNote, readWires, tellAccession } from './answers.ts';
import { type Fact, factsIn, stopsTheDesk } from './cables.ts';
import { isMonday } from './calendar.ts';
import { decideBill } from './chamber.ts';
import { holds } from './condition.ts';
import type { Course } from './course.ts';
import { nextDilemma, passDilemmas } from './dilemmas.ts';
import { isOverNow } from './ending.ts';
import { comeToLight, nextExposure } from './exposure.ts';
import { bindThoseInForce } from './force.ts';
import { credit, driftOfAWeek } from './home.ts';
import { fadeOfAWeek } from './persuasion.ts';
import { isFounder, type Position, standing } from './position.ts';
import { passNamedDay } from './tied-hands.ts';
import { type Day, NEVER, part } from './whole.ts';
import { day, type World } from './world.ts';

/** How far time passes within a wait. */
export interface Stretch {
  readonly until: Day;
  /** It stops at the first desk moment. */
  readonly toDesk: boolean;
  /** A fact that the chart of the process waits for: its day is not passed over. */
  readonly awaited: (fact: Fact) => boolean;
}

/**
 * D1: passes whole days, not beyond the given one. Stops where the chart may turn a page - at a fact that it waits for,
 * at the last act, at the end - and, if asked to, at the first desk moment.
 */
export function passTime(course: Course, { until, toDesk, awaited }: Stretch): void {
  const { world } = course;
  while (course.position.day < until) {
    const told = course.cables.length;
    readWires(course, true);
    course.set({ day: Math.min(until, nextDueDay(world, course.position)) });
    morning(course);
    if (course.position.day === world.sunset || isOverNow(world, course.position)) return;
    const fresh = told === 0 ? course.cables : course.cables.slice(told);
    if (factsIn(fresh, awaited).length > 0 || (toDesk && fresh.some(stopsTheDesk))) return;
  }
}

/**
 * D1: the next day after this one on whose morning anything can be due; those between pass without a trace, since
 * nothing that a rule looks at changes on them but the date.
 */
function nextDueDay(world: World, position: Position): Day {
  const { day: today, wires, namedDay } = position;
  let next = Math.min(
    world.nextFixedDay[today] ?? NEVER,
    world.sunset > today ? world.sunset : NEVER,
    nextDilemma(world, position),
    nextExposure(world, position, today + 1),
    ownRatificationDue(world, position) ?? NEVER,
  );
  if (namedDay !== null) next = Math.min(next, position.treaty ? today + 1 : namedDay.until + 1);
  for (const { due } of wires) next = Math.min(next, due);
  for (const power of world.partners) {
    const { arrives, replyDue, needDue, bill, handsIn } = standing(position, power);
    next = Math.min(
      next,
      arrives ?? NEVER,
      replyDue ?? NEVER,
      needDue ?? NEVER,
      bill ?? NEVER,
      handsIn ?? NEVER,
    );
  }
  return Math.max(today + 1, next);
}

/** What the standings have due by a day, by kind. */
interface Due {
  readonly notes: boolean;
  readonly answers: boolean;
  readonly bills: boolean;
  readonly papers: boolean;
}

function dueBy(world: World, { standings, day: today }: Position): Due {
  let [notes, answersDue, billsDue, papers] = [false, false, false, false];
  for (const power of world.partners) {
    const s = standings[power];
    if (s === undefined) continue;
    if (s.arrives !== null && s.arrives <= today) notes = true;
    if ((s.replyDue !== null && s.replyDue <= today) || (s.needDue !== null && s.needDue <= today))
      answersDue = true;
    if (s.bill !== null && s.bill <= today) billsDue = true;
    if (s.handsIn !== null && s.handsIn <= today) papers = true;
  }
  return { notes, answers: answersDue, bills: billsDue, papers };
}

function morning(course: Course): void {
  const due = dueBy(course.world, course.position);
  if (due.notes) handOver(course);
  if (due.answers) answers(course);
  // A promise to accede may bring a bill for the same day, and a bill that passes a paper.
  if (due.bills || due.answers) bills(course);
  if (due.papers || due.bills || due.answers) deposits(course);
  ratifyAtHome(course);
  readWires(course, false);
  bindThoseInForce(course);
  calendar(course);
}

function handOver(course: Course): void {
  for (const power of course.world.partners) {
    const { arrives, road } = course.standing(power);
    if (arrives === null || arrives > course.position.day) continue;
    if (road === 'invited') course.move(power, 'deliver', { arrives: null });
    else course.change(power, { arrives: null });
    course.tell({ is: 'delivered', power });
  }
}

function answers(course: Course): void {
  const today = course.position.day;
  for (const power of course.world.partners) {
    const { replyDue, needDue } = course.standing(power);
    if (needDue !== null && needDue <= today) answerNeed(course, power);
    if (replyDue !== null && replyDue <= today) answerNote(course, power);
  }
}

function bills(course: Course): void {
  for (const power of course.world.partners) {
    const { bill } = course.standing(power);
    if (bill !== null && bill <= course.position.day) decideBill(course, power);
  }
}

/** D3: ratifications are handed in; a promise to accede becomes an accession. */
function deposits(course: Course): void {
  const { world } = course;
  const { atOnce } = world.scenario.home;
  const today = course.position.day;
  for (const power of world.partners) {
    const s = course.standing(power);
    if (s.handsIn === null || s.handsIn > today || s.deposited !== null || s.acceded !== null) continue;
    if (isFounder(course.position, power)) {
      course.move(power, 'deposit', { deposited: today, handsIn: null });
      course.tell({ is: 'deposited', power });
      course.confidence(atOnce.eachDepositOrAccession, 'deposit', power);
      credit(course, power, 'deposits');
    } else {
      course.move(power, 'accede', { acceded: today, handsIn: null });
      tellAccession(course, power);
    }
  }
}

/** D4: the day of the player's own ratification, or null before the signature and after it is deposited. */
export function ownRatificationDue(world: World, { own, treaty }: Position): Day | null {
  const { ratification } = world.scenario.home;
  if (!treaty || own.deposited !== null) return null;
  return own.ordered === null ? treaty.day + ratification.byItselfAfterDays : own.ordered + ratification.days;
}

/** D4: the player's own ratification: some days after the order, or by itself in the end. */
function ratifyAtHome(course: Course): void {
  const { world, position } = course;
  const { atOnce } = world.scenario.home;
  const { own, treaty } = position;
  const due = ownRatificationDue(world, position);
  if (!treaty || due === null || position.day < due) return;
  course.set({ own: { ...own, deposited: position.day } });
  course.tell({ is: 'deposited', power: world.player });
  const { partners, eachMissing } = atOnce.ratifyingBeforePartners;
  const there = treaty.founders.filter((power) => course.standing(power).deposited !== null).length;
  course.confidence(Math.max(0, partners - there) * eachMissing, 'ratified-early');
}

/** D5: the greater pact's clock, the news of the day, and on Mondays a new week. */
function calendar(course: Course): void {
  const { world, position } = course;
  const step = world.clockOn[position.day];
  if (step) course.tell({ is: 'clock', id: step.id, melted: step.melted, deposits: step.deposits });
  for (const event of world.eventsOn[position.day] ?? []) {
    if (event.when === undefined || holds(world, position, event.when))
      course.tell({ is: 'news', id: event.id });
  }
  passNamedDay(course);
  comeToLight(course);
  if (isMonday(world.calendar, position.day)) newWeek(course);
  passDilemmas(course);
}

function newWeek(course: Course): void {
  const { world, position } = course;
  const { rules, home, calendar: rhythm } = world.scenario;
  const { neglect } = home.drift;
  const neglected =
    neglect !== undefined &&
    position.day > day(world, neglect.by) &&
    position.standings[neglect.power]?.contact === null;
  const week = driftOfAWeek(world, position, neglected);
  course.set({
    attention: rhythm.attention.perWeek,
    publicity: part(position.publicity, rules.publicity.keptPerWeek, 1000),
  });
  fadeOfAWeek(course);
  const weeksSigned = position.treaty === null ? 0 : part(position.day - position.treaty.day, 1, 7);
  course.tell({ is: 'week', attention: rhythm.attention.perWeek, quiet: weeksSigned % 2 === 1 });
  course.confidence(week, neglected ? 'neglect' : 'time');
}
