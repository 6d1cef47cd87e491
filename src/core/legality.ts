/**
 * What rules out a command whose verb the state of the process knows: one predicate for the guard of the chart, for the
 * check at the button and for the list of legal commands. game.ts asks the chart first whether the state knows the
 * verb.
 */
import type { Dilemma } from '../scenario/story.ts';
import { dayOf } from './calendar.ts';
import { type Command, type CommandOf, cost, demandOf, type Verb } from './commands.ts';
import { openingPapers } from './dilemmas.ts';
import { mayNameDay, mayRatify, mayRegister, maySettle, maySign } from './may-conclude.ts';
import {
  mayAsk,
  mayAskFor,
  mayAskNeed,
  mayCommit,
  mayDraft,
  mayInform,
  mayNote,
  mayPublish,
  mayWithdraw,
} from './may-offer.ts';
import {
  mayAssure,
  mayFavour,
  mayIntercept,
  mayLobby,
  mayMediate,
  mayPress,
  mayReceive,
  maySound,
} from './may-persuade.ts';
import type { Position } from './position.ts';
import { type Refusal, refuse } from './refusal.ts';
import { TABLE } from './table.ts';
import type { World } from './world.ts';

type Rules = {
  readonly [V in Verb]: (world: World, position: Position, command: CommandOf<V>) => Refusal | null;
};

const RULES: Rules = {
  wait: (world, position, { until }) => mayWait(world, position, until),
  draft: (world, position, { clause, option }) => mayDraft(world, position, clause, option),
  note: (world, position, { power }) => mayNote(world, position, power),
  inform: (_, position, { powers }) => mayInform(position, powers),
  need: (world, position, { power }) => mayAskNeed(world, position, power),
  sound: (world, position, { power }) => maySound(world, position, power),
  audience: (world, position, { power }) => mayReceive(world, position, power),
  intel: (world, position, { power }) => mayIntercept(world, position, power),
  assure: (world, position, { power }) => mayAssure(world, position, power),
  favour: (world, position, { power }) => mayFavour(world, position, power),
  press: (world, position, { power }) => mayPress(world, position, power),
  mediate: (world, position, { by, power }) => mayMediate(world, position, by, power),
  publish: (world, position) => mayPublish(world, position),
  commit: (world, position, { clause, option }) => mayCommit(world, position, clause, option),
  deadline: (world, position, { on }) => mayNameDay(world, position, on),
  ask: (world, position, command) =>
    'for' in command ? mayAskFor(world, position, command.for) : mayAsk(world, position, demandOf(command)),
  report: (world, position) => mayReport(world, position),
  call: (world, position, command) => maySign(world, position, command.with),
  settle: (_, position, { power }) => maySettle(position, power),
  sign: (world, position, command) => maySign(world, position, command.with),
  ratify: (_, position) => mayRatify(position),
  lobby: (world, position, { power }) => mayLobby(world, position, power),
  answer: (world, position, { dilemma, choice }) => mayAnswer(world, position, dilemma, choice),
  register: (world, position) => mayRegister(world, position),
  withdraw: (_, position) => mayWithdraw(position),
};

/**
 * Null where no rule is against the command and there is attention for it. Total: any command of a verb that the
 * process knows now gets an answer.
 */
export function ruledOut(world: World, position: Position, command: Command): Refusal | null {
  // TypeScript cannot express that the table pairs each verb with a rule for its own command.
  const rule = RULES[command.do] as (world: World, position: Position, command: Command) => Refusal | null;
  const why = rule(world, position, command);
  if (why) return why;
  return cost(position, command) > position.attention ? refuse('no-attention') : null;
}

function mayWait(world: World, position: Position, until: string | undefined): Refusal | null {
  if (until === undefined) return null;
  const day = dayOf(world.calendar, until);
  if (day === null) return refuse('no-such-day', { on: until });
  if (day <= position.day) return refuse('not-later', { on: until });
  return day > world.calendar.lastDay ? refuse('after-the-end', { on: until }) : null;
}

function mayAnswer(world: World, position: Position, dilemma: string, choice: number): Refusal | null {
  if (position.table !== null && dilemma === TABLE) {
    const leaves = choice === 1 && position.table.leaving !== null;
    return leaves || choice === 2 ? null : refuse('no-such-choice', { count: 2 });
  }
  const opening = openingPapers(world, position).find(({ id }) => id === dilemma);
  if (opening) return mayAnswerOpening(opening, choice);
  if (position.dilemma?.id !== dilemma) return refuse('no-such-dilemma', { about: dilemma });
  const count = world.dilemmas.find(({ id }) => id === dilemma)?.answers.length ?? 0;
  return Number.isInteger(choice) && choice >= 1 && choice <= count
    ? null
    : refuse('no-such-choice', { count });
}

/** S7: history's answer holds by itself, so it is no command. */
function mayAnswerOpening({ answers, historical }: Dilemma, choice: number): Refusal | null {
  if (choice === historical) return refuse('as-in-history');
  return answers[choice - 1] === undefined ? refuse('no-such-choice', { count: answers.length }) : null;
}

function mayReport(world: World, position: Position): Refusal | null {
  const { everyDays } = world.scenario.home.report;
  if (position.lastReport !== null && position.day - position.lastReport < everyDays) {
    return refuse('not-yet-again', { count: everyDays - (position.day - position.lastReport) });
  }
  return position.credit > 0 ? null : refuse('nothing-to-report');
}
