/**
 * What the player can do: the closed set of commands, what each costs, and the one predicate that says why it is
 * not possible now. Guard of the chart, check at the button and list of legal commands are this predicate.
 */
import type { ClauseId, OptionId, PowerId } from '../scenario/primitives.ts';
import { dayOf } from './calendar.ts';
import { isOverNow } from './ending.ts';
import { allows, type Demand, demandKey } from './home.ts';
import { isIn } from './ledger.ts';
import { isTabled, type Position, type Standing } from './position.ts';
import { TABLE, wouldSit } from './table.ts';
import { option, profile, type World } from './world.ts';

export type Command =
  | { readonly do: 'wait'; readonly until?: string }
  | { readonly do: 'draft'; readonly clause: ClauseId; readonly option: OptionId }
  | { readonly do: 'note'; readonly power: PowerId }
  | { readonly do: 'inform'; readonly powers: readonly PowerId[] }
  | { readonly do: 'need'; readonly power: PowerId }
  | { readonly do: 'sound'; readonly power: PowerId }
  | { readonly do: 'audience'; readonly power: PowerId }
  | { readonly do: 'intel'; readonly power: PowerId }
  | { readonly do: 'assure'; readonly power: PowerId }
  | { readonly do: 'favour'; readonly power: PowerId }
  | { readonly do: 'press'; readonly power: PowerId }
  | { readonly do: 'mediate'; readonly by: PowerId; readonly power: PowerId }
  | { readonly do: 'publish' }
  | { readonly do: 'commit'; readonly clause: ClauseId; readonly option: OptionId }
  | { readonly do: 'deadline' }
  | { readonly do: 'ask'; readonly clause: ClauseId; readonly option: OptionId }
  | { readonly do: 'ask'; readonly power: PowerId }
  | { readonly do: 'report' }
  | { readonly do: 'sign'; readonly with?: readonly PowerId[] }
  | { readonly do: 'ratify' }
  | { readonly do: 'lobby'; readonly power: PowerId }
  | { readonly do: 'answer'; readonly dilemma: string; readonly choice: number }
  | { readonly do: 'register' }
  | { readonly do: 'withdraw' };

/** What an `ask` asks leave for. */
export function demandOf(command: Extract<Command, { do: 'ask' }>): Demand {
  return 'power' in command
    ? { kind: 'chair', power: command.power }
    : { kind: 'option', clause: command.clause, option: command.option };
}

export type Verb = Command['do'];

export const VERBS = [
  'wait',
  'draft',
  'note',
  'inform',
  'need',
  'sound',
  'audience',
  'intel',
  'assure',
  'favour',
  'press',
  'mediate',
  'publish',
  'commit',
  'deadline',
  'ask',
  'report',
  'sign',
  'ratify',
  'lobby',
  'answer',
  'register',
  'withdraw',
] as const satisfies readonly Verb[];

export type RefusalCode =
  | 'over'
  | 'no-attention'
  | 'no-such-power'
  | 'no-such-clause'
  | 'no-such-option'
  | 'no-such-day'
  | 'not-later'
  | 'after-the-end'
  | 'signed-already'
  | 'not-signed'
  | 'same-wording'
  | 'reply-pending'
  | 'has-agreed'
  | 'is-in'
  | 'cannot-be-asked-again'
  | 'closed-to-accession'
  | 'consent-withheld'
  | 'known-already'
  | 'asked-already'
  | 'nothing-to-print'
  | 'often-enough'
  | 'allowed-already'
  | 'not-yet-again'
  | 'nothing-to-report'
  | 'nobody-to-sign'
  | 'ordered-already'
  | 'registered-already'
  | 'deposits-missing'
  | 'too-few-bound'
  | 'nothing-offered'
  | 'no-relations'
  | 'assured-already'
  | 'nothing-to-give'
  | 'favoured-already'
  | 'not-in-touch'
  | 'no-bill'
  | 'bill-far-off'
  | 'no-ear'
  | 'no-standing-to-speak'
  | 'spoken-already'
  | 'itself'
  | 'not-the-wording'
  | 'committed-already'
  | 'day-named-already'
  | 'no-deposit-yet'
  | 'no-such-dilemma'
  | 'no-such-choice'
  | 'at-the-table';

/** Why a command is not possible now; it changes nothing. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly power?: PowerId;
  readonly about?: string;
  readonly on?: string;
  readonly count?: number;
}

const refuse = (code: RefusalCode, more: Omit<Refusal, 'code'> = {}): Refusal => ({ code, ...more });

/** Attention that a command takes. */
export function cost(position: Position, command: Command): number {
  switch (command.do) {
    case 'wait':
    case 'inform':
    case 'register':
    case 'answer':
    case 'withdraw':
      return 0;
    case 'draft':
      return isTabled(position) ? 1 : 0;
    case 'note':
    case 'need':
    case 'sound':
    case 'audience':
    case 'intel':
    case 'assure':
    case 'favour':
    case 'press':
    case 'mediate':
    case 'publish':
    case 'commit':
    case 'deadline':
    case 'ask':
    case 'report':
    case 'ratify':
    case 'lobby':
      return 1;
    case 'sign':
      return position.table === null ? 1 : 0;
  }
}

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
      return mayMeet(position, command.power, (s) => s.soundings, world.scenario.rules.sounding.most);
    case 'audience':
      return mayMeet(position, command.power, (s) => s.audiences, world.scenario.rules.audience.trust.length);
    case 'intel':
      return mayMeet(position, command.power, (s) => s.intercepts, world.scenario.rules.intercept.most);
    case 'assure':
      return mayAssure(position, command.power);
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
      return position.treaty
        ? refuse('signed-already')
        : isTabled(position)
          ? null
          : refuse('nothing-offered');
  }
}

const standingOf = (position: Position, power: PowerId): Standing | null =>
  Object.hasOwn(position.standings, power) ? (position.standings[power] ?? null) : null;

function mayWait(world: World, position: Position, until: string | undefined): Refusal | null {
  if (until === undefined) return null;
  const day = dayOf(world.calendar, until);
  if (day === null) return refuse('no-such-day', { on: until });
  if (day <= position.day) return refuse('not-later', { on: until });
  return day > world.calendar.lastDay ? refuse('after-the-end', { on: until }) : null;
}

/** A wording of this scenario, or why there is none. */
function unknownOption(world: World, clause: ClauseId, id: OptionId): Refusal | null {
  if (!Object.hasOwn(world.options, clause)) return refuse('no-such-clause', { about: clause });
  return Object.hasOwn(world.options[clause] ?? {}, id)
    ? null
    : refuse('no-such-option', { about: `${clause}=${id}` });
}

function mayDraft(world: World, position: Position, clause: ClauseId, id: OptionId): Refusal | null {
  const unknown = unknownOption(world, clause, id);
  if (unknown) return unknown;
  if (position.treaty) return refuse('signed-already');
  return position.text[clause] === id ? refuse('same-wording', { about: `${clause}=${id}` }) : null;
}

function mayNote(world: World, position: Position, power: PowerId): Refusal | null {
  const s = standingOf(position, power);
  if (!s) return refuse('no-such-power', { power });
  if (s.replyDue !== null) return refuse('reply-pending', { power });
  switch (s.road) {
    case 'agreed':
      if (!position.treaty) return refuse('has-agreed', { power });
      break;
    case 'signed':
    case 'deposited':
    case 'bound':
    case 'acceding':
    case 'acceded':
      return refuse('is-in', { power });
    case 'shelved':
    case 'disowned':
      return refuse('cannot-be-asked-again', { power });
    default:
      break;
  }
  return position.treaty ? mayAccede(world, position, power) : null;
}

/** The text itself says who may join it later; by consent, no founder may be against the newcomer. */
function mayAccede(world: World, position: Position, power: PowerId): Refusal | null {
  const { accession } = world.roles;
  const { treaty } = position;
  if (!accession || !treaty) return null;
  const how = option(world, accession.id, treaty.text[accession.id] ?? accession.start).accession;
  if (how === 'closed') return refuse('closed-to-accession');
  if (how !== 'consent') return null;
  const against = treaty.founders.find((founder) => (profile(world, founder).linkage[power] ?? 0) < 0);
  return against === undefined ? null : refuse('consent-withheld', { power: against });
}

function mayInform(position: Position, powers: readonly PowerId[]): Refusal | null {
  if (position.treaty) return refuse('signed-already');
  const [first] = powers;
  if (first === undefined) return refuse('no-such-power', { power: '' });
  for (const power of powers) {
    const s = standingOf(position, power);
    if (!s) return refuse('no-such-power', { power });
    if (s.road !== 'outside') return refuse('known-already', { power });
  }
  const doubled = powers.find((power, index) => powers.indexOf(power) !== index);
  return doubled === undefined ? null : refuse('known-already', { power: doubled });
}

function mayAskNeed(world: World, position: Position, power: PowerId): Refusal | null {
  const s = standingOf(position, power);
  if (!s) return refuse('no-such-power', { power });
  if (position.treaty) return refuse('signed-already');
  if (s.replyDue !== null || s.needDue !== null) return refuse('reply-pending', { power });
  if (s.road === 'agreed') return refuse('has-agreed', { power });
  // Where nobody has been sent, there is nobody to ask: an envoy of a third place has to be sounded first (R8).
  if (profile(world, power).data.cold !== undefined && s.contact === null && s.soundings === 0)
    return refuse('no-relations', { power });
  return s.asked ? refuse('asked-already', { power }) : null;
}

function mayMeet(
  position: Position,
  power: PowerId,
  met: (s: Standing) => number,
  most: number,
): Refusal | null {
  const s = standingOf(position, power);
  if (!s) return refuse('no-such-power', { power });
  return met(s) >= most ? refuse('often-enough', { power, count: most }) : null;
}

/** Somebody to whom the player may still say a word in private: not one whose part is done or lost. */
function isDone(s: Standing): boolean {
  return (
    s.road === 'deposited' ||
    s.road === 'acceded' ||
    s.road === 'bound' ||
    s.road === 'shelved' ||
    s.road === 'disowned'
  );
}

function mayAssure(position: Position, power: PowerId): Refusal | null {
  const s = standingOf(position, power);
  if (!s) return refuse('no-such-power', { power });
  if (isDone(s)) return refuse('is-in', { power });
  return s.assured === null ? null : refuse('assured-already', { power });
}

function mayFavour(world: World, position: Position, power: PowerId): Refusal | null {
  const s = standingOf(position, power);
  if (!s) return refuse('no-such-power', { power });
  if (!profile(world, power).data.favour) return refuse('nothing-to-give', { power });
  if (isDone(s)) return refuse('is-in', { power });
  return s.favour === 0 ? null : refuse('favoured-already', { power });
}

function mayPress(world: World, position: Position, power: PowerId): Refusal | null {
  const s = standingOf(position, power);
  if (!s) return refuse('no-such-power', { power });
  if (position.treaty) {
    if (s.bill === null) return refuse('no-bill', { power });
    return s.pressedBill ? refuse('often-enough', { power, count: 1 }) : null;
  }
  const { most } = world.scenario.rules.pressure;
  if (s.contact === null) return refuse('not-in-touch', { power });
  return s.pressed >= most ? refuse('often-enough', { power, count: most }) : null;
}

/** Who may speak for the player: one who has agreed or signed, or who has himself asked for the other's chair. */
function mayMediate(world: World, position: Position, by: PowerId, power: PowerId): Refusal | null {
  const s = standingOf(position, power);
  if (!s) return refuse('no-such-power', { power });
  if (by === power) return refuse('itself', { power });
  if (isDone(s)) return refuse('is-in', { power });
  const speaker = standingOf(position, by);
  const observer = world.scenario.observers.find(({ id }) => id === by);
  if (!speaker && !observer) return refuse('no-such-power', { power: by });
  if (s.leanedBy.includes(by)) return refuse('spoken-already', { power: by });
  const hears = observer ? (observer.leansOn[power] ?? 0) : (profile(world, power).data.linkage[by] ?? 0);
  if (hears <= 0) return refuse('no-ear', { power: by });
  if (!speaker || speaker.road === 'agreed' || isIn(speaker)) return null;
  return speaker.wish?.circle.includes(power) ? null : refuse('no-standing-to-speak', { power: by });
}

function mayLobby(world: World, position: Position, power: PowerId): Refusal | null {
  const s = standingOf(position, power);
  if (!s) return refuse('no-such-power', { power });
  const { room, withinDaysOfTheBill } = world.scenario.rules.lobby;
  if (s.bill === null || profile(world, power).data.ratification.track === 'executive')
    return refuse('no-bill', { power });
  if (s.lobbied >= room.length) return refuse('often-enough', { power, count: room.length });
  return s.bill - position.day > withinDaysOfTheBill
    ? refuse('bill-far-off', { power, count: withinDaysOfTheBill })
    : null;
}

function mayCommit(world: World, position: Position, clause: ClauseId, id: OptionId): Refusal | null {
  const unknown = unknownOption(world, clause, id);
  if (unknown) return unknown;
  if (position.treaty) return refuse('signed-already');
  const about = `${clause}=${id}`;
  if (position.text[clause] !== id) return refuse('not-the-wording', { about });
  if (position.commitments.some((one) => one.clause === clause))
    return refuse('committed-already', { about });
  const { most } = world.scenario.rules.commitment;
  return position.commitments.length >= most ? refuse('often-enough', { count: most }) : null;
}

function mayNameDay(world: World, position: Position): Refusal | null {
  const { treaty } = position;
  if (!treaty) {
    if (!isTabled(position)) return refuse('nothing-offered');
    return position.namedDay === null ? null : refuse('day-named-already');
  }
  if (position.exchangeNamed !== null) return refuse('day-named-already');
  const there = treaty.founders.some((power) => (standingOf(position, power)?.deposited ?? null) !== null);
  if (!there) return refuse('no-deposit-yet');
  const waiting = world.partners.some((power) => (standingOf(position, power)?.bill ?? null) !== null);
  return waiting ? null : refuse('no-bill');
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

function mayPublish(world: World, position: Position): Refusal | null {
  const { steps } = world.scenario.rules.publicity;
  if (position.publications >= steps.length) return refuse('often-enough', { count: steps.length });
  return isTabled(position) && position.newsToPrint ? null : refuse('nothing-to-print');
}

function mayAsk(world: World, position: Position, demand: Demand): Refusal | null {
  if (demand.kind === 'option') {
    const unknown = unknownOption(world, demand.clause, demand.option);
    if (unknown) return unknown;
  } else if (!standingOf(position, demand.power)) {
    return refuse('no-such-power', { power: demand.power });
  }
  if (position.treaty) return refuse('signed-already');
  return allows(position, demand) ? refuse('allowed-already', { about: demandKey(demand) }) : null;
}

function mayReport(world: World, position: Position): Refusal | null {
  const { everyDays } = world.scenario.home.report;
  if (position.lastReport !== null && position.day - position.lastReport < everyDays) {
    return refuse('not-yet-again', { count: everyDays - (position.day - position.lastReport) });
  }
  return position.credit > 0 ? null : refuse('nothing-to-report');
}

function maySign(world: World, position: Position, asked: readonly PowerId[] | undefined): Refusal | null {
  if (position.treaty) return refuse('signed-already');
  if (position.table !== null) return asked === undefined ? null : refuse('at-the-table');
  const unknown = asked?.find((power) => !standingOf(position, power));
  if (unknown !== undefined) return refuse('no-such-power', { power: unknown });
  const would = wouldSit(world, position);
  const come = asked === undefined ? would : would.filter((power) => asked.includes(power));
  return come.length > 0 ? null : refuse('nobody-to-sign');
}

function mayRatify(position: Position): Refusal | null {
  if (!position.treaty) return refuse('not-signed');
  return position.own.ordered !== null || position.own.deposited !== null ? refuse('ordered-already') : null;
}

function mayRegister(world: World, position: Position): Refusal | null {
  const { treaty } = position;
  if (!treaty) return refuse('not-signed');
  if (position.registered !== null) return refuse('registered-already');
  const missing = treaty.founders.find((power) => {
    const road = standingOf(position, power)?.road;
    return road === 'signed';
  });
  if (missing !== undefined) return refuse('deposits-missing', { power: missing });
  if (position.own.deposited === null) return refuse('deposits-missing', { power: world.player });
  const bound = world.partners.filter((power) => position.standings[power]?.bound !== null).length;
  const needed = world.scenario.rules.registration.bound;
  return bound >= needed ? null : refuse('too-few-bound', { count: needed });
}
