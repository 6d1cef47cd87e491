/**
 * What the player's commands do. Each has been found possible before it comes here; what it means is in the
 * rule file that it touches. What is done at the table, from the pens to the last hat, is in table.ts.
 */
import type { ClauseId, OptionId, PowerId } from '../scenario/primitives.ts';
import { metSince, readWires, replyDue, withdrawIfShort } from './answers.ts';
import { type ActCommand, type CommandOf, cost, demandOf } from './commands.ts';
import type { Course } from './course.ts';
import { answer } from './dilemmas.ts';
import { allows, ask, beyondMandate, breach, type Demand, reportGain } from './home.ts';
import { unprepared } from './may-offer.ts';
import { assure, favour, intercept, lobby, mediate, press, sound } from './persuasion.ts';
import { isTabled, standing } from './position.ts';
import { call } from './table.ts';
import { breakCommitment, commit, nameDay } from './tied-hands.ts';
import { part } from './whole.ts';
import { option, profile } from './world.ts';

/** Carries out one command other than `wait`, and reads the wires that it sets off at once; at a table they lie till later. */
export function act(course: Course, command: ActCommand): void {
  course.set({ attention: course.position.attention - cost(course.position, command) });
  // The table pairs each verb with what carries out its own command; a union of both cannot say so.
  const carryOut = CARRIED_OUT[command.do] as (course: Course, command: ActCommand) => void;
  carryOut(course, command);
  if (course.position.table === null) readWires(course, false);
}

type CarriedOut = {
  readonly [V in ActCommand['do']]: (course: Course, command: CommandOf<V>) => void;
};

const CARRIED_OUT: CarriedOut = {
  draft: (course, { clause, option: to }) => draft(course, clause, to),
  note: (course, { power }) => note(course, power),
  inform: (course, { powers }) => inform(course, powers),
  need: (course, { power }) => need(course, power),
  sound: (course, { power }) => sound(course, power),
  audience: (course, { power }) => audience(course, power),
  intel: (course, { power }) => intercept(course, power),
  assure: (course, { power }) => assure(course, power),
  favour: (course, { power }) => favour(course, power),
  press: (course, { power }) => press(course, power),
  mediate: (course, { by, power }) => mediate(course, by, power),
  lobby: (course, { power }) => lobby(course, power),
  commit: (course, { clause, option: id }) => commit(course, clause, id),
  deadline: (course) => nameDay(course),
  answer: (course, { choice }) => answer(course, choice, false),
  publish: (course) => publish(course),
  ask: (course, command) => ask(course, demandOf(command)),
  report: (course) => report(course),
  sign: (course, command) => call(course, command.with ?? null),
  ratify: (course) => ratify(course),
  register: (course) => register(course),
  withdraw: (course) => withdraw(course),
};

function inform(course: Course, powers: readonly PowerId[]): void {
  for (const power of powers) {
    course.move(power, 'inform');
    course.tell({ is: 'informed', power });
  }
}

function ratify(course: Course): void {
  const { own, day } = course.position;
  course.set({ own: { ...own, ordered: day } });
  course.tell({ is: 'ratifying', due: day + course.world.scenario.home.ratification.days });
}

function withdraw(course: Course): void {
  course.set({ withdrawn: course.position.day });
  course.tell({ is: 'withdrew' });
}

/** A pencil stroke; once the text is on other desks those who had agreed judge it again. */
function draft(course: Course, clause: ClauseId, to: OptionId): void {
  const { world } = course;
  const from = course.position.text[clause] ?? to;
  const tabled = isTabled(course.position);
  course.set({ text: { ...course.position.text, [clause]: to }, newsToPrint: true });
  course.tell({ is: 'drafted', clause, from, to });
  if (!tabled) {
    breakCommitment(course, clause);
    return;
  }
  const printed = part(course.position.publicity, world.scenario.rules.publicity.draftCostPerPoint, 1000);
  if (course.position.publications > 0) course.confidence(-printed, 'draft', `${clause}=${to}`);
  breakCommitment(course, clause);
  breachIfBeyond(course, { kind: 'option', clause, option: to });
  for (const power of world.partners) withdrawIfShort(course, power, null);
}

function breachIfBeyond(course: Course, demand: Demand): void {
  if (!allows(course.position, demand)) breach(course, demand);
}

/** The text goes to a capital: an invitation, a second note, or a request to accede. */
function note(course: Course, power: PowerId): void {
  const { world, position } = course;
  const toAccede = position.treaty !== null;
  const who = profile(world, power);
  const before = standing(position, power);
  const again = before.contact !== null && before.formalReplies > 0;
  if (!toAccede) {
    const wordings = isTabled(position) ? [] : beyondMandate(world, position, []);
    for (const demand of wordings) breach(course, demand);
    breachIfBeyond(course, { kind: 'chair', power });
  }
  const cold = unprepared(world, position, power);
  if (cold) course.trust(power, cold.trust);
  const later = cold?.days ?? 0;
  const due = replyDue(course, power) + later;
  course.move(power, 'note', {
    contact: before.contact ?? position.day,
    replyDue: due,
    replyExpected: replyDue(course, power, true) + later,
    arrives: Math.min(due, position.day + who.data.noteTravelDays),
  });
  course.set({ newsToPrint: true });
  course.tell({ is: 'noteSent', power, again, toAccede });
  if (!toAccede) heed(course, power);
}

/** R11: who was asked what he needs, and finds it in the next note, has been listened to. */
function heed(course: Course, power: PowerId): void {
  const { told } = course.standing(power);
  if (told === null) return;
  const { trustPerDemandMet, mostMet } = course.world.scenario.rules.need;
  const met = Math.min(mostMet, metSince(course.position, told));
  course.change(power, { told: null });
  if (met === 0) return;
  const trust = met * trustPerDemandMet;
  course.trust(power, trust);
  course.tell({ is: 'heeded', power, met, trust });
}

function need(course: Course, power: PowerId): void {
  const { day } = course.position;
  course.change(power, {
    asked: true,
    contact: course.standing(power).contact ?? day,
    needDue: day + course.world.scenario.rules.need.answerDays,
  });
  course.tell({ is: 'needAsked', power });
}

/** P10: an hour with an envoy, worth less each time. */
function audience(course: Course, power: PowerId): void {
  const s = course.standing(power);
  const gain = course.world.scenario.rules.audience.trust[s.audiences] ?? 0;
  course.change(power, { audiences: s.audiences + 1 });
  course.trust(power, gain);
  course.tell({ is: 'received', power, trust: gain });
}

function publish(course: Course): void {
  const { publications, publicity: before, day } = course.position;
  const publicity = before + (course.world.scenario.rules.publicity.steps[publications] ?? 0);
  const times = publications + 1;
  course.set({ publicity, publications: times, publishedOn: day, newsToPrint: false });
  course.tell({ is: 'published', times, publicity });
}

function report(course: Course): void {
  const { position } = course;
  const gain = reportGain(course.world, position);
  course.set({ reports: position.reports + 1, lastReport: position.day, credit: 0 });
  course.tell({ is: 'reported', gain });
  course.confidence(gain, 'report');
}

function register(course: Course): void {
  const { world, position } = course;
  course.set({ registered: position.day });
  course.tell({ is: 'registered' });
  const named = world.clauses.some(
    (clause) => option(world, clause.id, position.treaty?.text[clause.id] ?? clause.start).registers,
  );
  if (!named) course.confidence(world.scenario.home.atOnce.registration, 'registration');
}
