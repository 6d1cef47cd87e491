/**
 * The one predicate that says why a command is not possible now. Guard of the chart, check at the button and list
 * of legal commands are this predicate.
 */
import { dayOf } from './calendar.ts';
import { type Command, cost, demandOf, type Verb } from './commands.ts';
import { isOverNow } from './ending.ts';
import { mayNameDay, mayRatify, mayRegister, maySign } from './may-conclude.ts';
import {
  mayAsk,
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
import { type Refusal, refuse } from './refuse.ts';
import { TABLE } from './table.ts';
import type { World } from './world.ts';

/** What can still be done while somebody reaches for his hat. */
const AT_THE_TABLE: ReadonlySet<Verb> = new Set<Verb>([
  'wait',
  'draft',
  'ask',
  'assure',
  'press',
  'mediate',
  'sign',
  'answer',
]);

/** Null where the command may be given now. Total: any command, however absurd, gets an answer. */
export function refusal(world: World, position: Position, command: Command): Refusal | null {
  if (isOverNow(world, position)) return refuse('over');
  if (position.table !== null && !AT_THE_TABLE.has(command.do)) return refuse('at-the-table');
  const why = refusalOf(world, position, command);
  if (why) return why;
  return cost(position, command) > position.attention ? refuse('no-attention') : null;
}

function refusalOf(world: World, position: Position, command: Command): Refusal | null {
  switch (command.do) {
    case 'wait':
      return mayWait(world, position, command.until);
    case 'draft':
      return mayDraft(world, position, command.clause, command.option);
    case 'note':
      return mayNote(world, position, command.power);
    case 'inform':
      return mayInform(position, command.powers);
    case 'need':
      return mayAskNeed(world, position, command.power);
    case 'sound':
      return maySound(world, position, command.power);
    case 'audience':
      return mayReceive(world, position, command.power);
    case 'intel':
      return mayIntercept(world, position, command.power);
    case 'assure':
      return mayAssure(world, position, command.power);
    case 'favour':
      return mayFavour(world, position, command.power);
    case 'press':
      return mayPress(world, position, command.power);
    case 'mediate':
      return mayMediate(world, position, command.by, command.power);
    case 'lobby':
      return mayLobby(world, position, command.power);
    case 'commit':
      return mayCommit(world, position, command.clause, command.option);
    case 'deadline':
      return mayNameDay(world, position);
    case 'answer':
      return mayAnswer(world, position, command.dilemma, command.choice);
    case 'publish':
      return mayPublish(world, position);
    case 'ask':
      return mayAsk(world, position, demandOf(command));
    case 'report':
      return mayReport(world, position);
    case 'sign':
      return maySign(world, position, command.with);
    case 'ratify':
      return mayRatify(position);
    case 'register':
      return mayRegister(world, position);
    case 'withdraw':
      return mayWithdraw(position);
  }
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
    return choice === 1 || choice === 2 ? null : refuse('no-such-choice', { count: 2 });
  }
  if (position.dilemma?.id !== dilemma) return refuse('no-such-dilemma', { about: dilemma });
  const count = world.dilemmas.find(({ id }) => id === dilemma)?.answers.length ?? 0;
  return Number.isInteger(choice) && choice >= 1 && choice <= count
    ? null
    : refuse('no-such-choice', { count });
}

function mayReport(world: World, position: Position): Refusal | null {
  const { everyDays } = world.scenario.home.report;
  if (position.lastReport !== null && position.day - position.lastReport < everyDays) {
    return refuse('not-yet-again', { count: everyDays - (position.day - position.lastReport) });
  }
  return position.credit > 0 ? null : refuse('nothing-to-report');
}
