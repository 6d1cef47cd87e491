/**
 * What a seat may know beyond the first view of the desk: possible commands, what the voices at home would say, what would
 * change a power's mind, the sources behind a term, and what each ending requires.
 * Separate so that the desk loads it only when needed.
 */
import type { Condition } from '../scenario/condition.ts';
import type { PowerId } from '../scenario/primitives.ts';
import { exposedByPrint, weekInPrint } from './before-print.ts';
import { type Command, demandOf, type Verb } from './commands.ts';
import { holds } from './condition.ts';
import { replyDue } from './due-answers.ts';
import { type Game, isOver, positionOf, refusal, step, worldOf } from './game.ts';
import { mostOfReport, reportGain } from './home.ts';
import type { Amount, PerMille } from './integers.ts';
import { conceivable } from './legal-commands.ts';
import { mayNote } from './may-offer.ts';
import { type Nearest, nearestFor } from './nearest.ts';
import { opinionAtHome } from './permission.ts';
import { sound } from './persuasion.ts';
import {
  approached,
  behindADay,
  changeInPrint,
  hurriedByExchange,
  isSignInPrint,
  namingCredibility,
  publicityInPrint,
  ratifiedEarly,
  registrationAtHome,
} from './public-acts.ts';
import type { Refusal } from './refusal.ts';
import { fidelityFor, type Seat } from './seat.ts';
import type { SeenTerm } from './seen.ts';
import { standpointOf } from './standpoint.ts';
import { StepBuilder } from './step-builder.ts';
import { firstToWalk, goOnToSigning, seated, withheld } from './table.ts';
import { type ConfidenceChange, moved, permissionFor, sittingFor } from './view-permission.ts';
import { type Advice, adviceOf } from './voices.ts';

export { isMonday } from './calendar.ts';
export { demandOf } from './commands.ts';
export { termsOfAWeek } from './home.ts';
export { demandKey, demandsIn } from './permission.ts';
export { crowdOf } from './table.ts';
export type { Advice } from './voices.ts';

/** Who would sign if the table went on to the signatures now, without the night's telegrams; empty without a table. */
export function whoStays(game: Game): readonly PowerId[] {
  const world = worldOf(game);
  const builder = new StepBuilder(world, positionOf(game));
  goOnToSigning(builder);
  let { position } = builder;
  for (;;) {
    const { table } = position;
    const walker = firstToWalk(world, position);
    const seats = seated(position);
    if (table === null || walker === null) return seats;
    position = { ...position, table: { ...table, seats: seats.filter((one) => one !== walker.power) } };
  }
}

/** What each voice at home would say today; the player may know it. */
export function advice(game: Game): readonly Advice[] {
  const world = worldOf(game);
  const said =
    voiced.get(game) ?? world.scenario.home.voices.map((one) => adviceOf(world, positionOf(game), one));
  voiced.set(game, said);
  return said;
}

/** Cached, because every article of the draft asks for all of them. */
const voiced = new WeakMap<Game, readonly Advice[]>();

/** One condition of an ending, and whether it holds now. */
export interface EndingCondition {
  readonly condition: Condition;
  readonly met: boolean;
}

/** An ending with all its conditions; the last one of a scenario has none. */
export interface EndingSeen {
  readonly id: string;
  /** Whether it ends the game at once, before the last day. */
  readonly atOnce: boolean;
  readonly conditions: readonly EndingCondition[];
}

/** E7: every ending in the order in which they are tried, with which of its conditions hold now. */
export function endings(game: Game): EndingSeen[] {
  const world = worldOf(game);
  const position = positionOf(game);
  return world.scenario.endings.map(({ id, when, atOnce = false }) => {
    const parts = when === undefined ? [] : 'all' in when ? when.all : [when];
    return {
      id,
      atOnce,
      conditions: parts.map((condition) => ({ condition, met: holds(world, position, condition) })),
    };
  });
}

/**
 * What would change a power's mind, for a seat that reads its whole ledger. With less intelligence the player knows
 * only the power's `wish`; more would give its hidden type away.
 */
export function nearest(game: Game, seat: Seat, power: PowerId): Nearest | null {
  const position = positionOf(game);
  if (fidelityFor(position, seat, power) < 3) return null;
  return nearestFor(worldOf(game), position, power);
}

/** A conceivable command, and why it is not possible now. */
export interface Possible {
  readonly command: Command;
  readonly refusal: ReturnType<typeof refusal>;
}

/**
 * Every conceivable command of the verbs that the process knows now, with the reason why it is not possible, or null.
 * Verbs that the process does not know in this state are left out.
 */
export function possible(game: Game): Possible[] {
  return conceivable(game).map((command) => ({ command, refusal: refusal(game, command) }));
}

/** Why the process does not know a verb in this state; null if it knows it. */
export function notKnown(game: Game, verb: Verb): Refusal | null {
  const { verbs, notKnown: why } = standpointOf(game.snapshot);
  return verbs.has(verb) ? null : why(verb);
}

/** H7: how a report today would move confidence, and the most that it and the one after it may bring. */
export function afterReport(
  game: Game,
): ConfidenceChange & { readonly most: Amount; readonly mostLater: Amount } {
  const world = worldOf(game);
  const position = positionOf(game);
  const [most, mostLater] = [mostOfReport(world, position), mostOfReport(world, position, 1)];
  return { ...moved(world, position, reportGain(world, position)), most, mostLater };
}

/** F4: how the registration would move confidence today, and the powers whose trust it may move (K9). */
export function afterRegistration(game: Game): ConfidenceChange & { readonly near: readonly PowerId[] } {
  const world = worldOf(game);
  const position = positionOf(game);
  return {
    ...moved(world, position, registrationAtHome(world, position)),
    near: approached(world, position),
  };
}

/** D4: what the player's own ratification would cost in confidence if no other were handed in before it. */
export const earlyRatification = (game: Game): Amount => 0 - ratifiedEarly(worldOf(game), positionOf(game));

/** What a publication today would bring and cost. */
export interface AfterPublication {
  /** H3: by how much more each request at home would reach. */
  readonly request: Amount;
  /** H5: what a change of wording would then cost in confidence, before the next Monday. */
  readonly change: Amount;
  /** H6: how much more each week would cost in confidence. */
  readonly week: Amount;
  /** K9: the powers whose trust it may move. */
  readonly near: readonly PowerId[];
  /** X1: the powers of each contradiction that it would bring to light tomorrow. */
  readonly exposes: readonly (readonly PowerId[])[];
}

/** What a publication today would bring and cost, as the player may know it. */
export function afterPublication(game: Game): AfterPublication {
  const world = worldOf(game);
  const position = positionOf(game);
  const publicity = publicityInPrint(world, position);
  return {
    request: opinionAtHome(world, publicity) - opinionAtHome(world, position.publicity),
    change: 0 - changeInPrint(world, publicity),
    week: 0 - weekInPrint(world, position),
    near: isSignInPrint(world, position) ? approached(world, position) : [],
    exposes: exposedByPrint(world, position),
  };
}

/** P3, R8: whether a note sent today would be answered sooner after a sounding, by what anybody can expect. */
export function soundingHastens(game: Game, power: PowerId): boolean {
  const world = worldOf(game);
  const position = positionOf(game);
  if (mayNote(world, position, power) !== null) return false;
  const builder = new StepBuilder(world, position);
  const expected = replyDue(builder, power, true);
  sound(builder, power);
  return replyDue(builder, power, true) < expected;
}

/** What naming a day today would bring and risk. */
export interface AfterNaming {
  /** K1: the powers whose yes stands behind it; without one it moves nobody. */
  readonly agreed: readonly PowerId[];
  /** K1: what it does to credibility at once. */
  readonly credibility: PerMille;
  /** K1: the powers whose trust it may move. */
  readonly near: readonly PowerId[];
  /** K3: after the signature, the founders whose bills it would bring forward. */
  readonly hurried: readonly PowerId[];
}

/** What naming a day today would bring and risk, as the player may know it. */
export function afterNaming(game: Game): AfterNaming {
  const world = worldOf(game);
  const position = positionOf(game);
  const agreed = behindADay(world, position);
  return {
    agreed,
    credibility: namingCredibility(world, agreed),
    near: approached(world, position),
    hurried: hurriedByExchange(world, position),
  };
}

/**
 * H9: whether this command would, or if it is a request that is not foretold might, at once bring confidence below the line
 * of recall. False for a call and for what is done at a table: what these cost depends on who leaves: on hidden types.
 */
export function wouldRecall(game: Game, command: Command): boolean {
  const { warnBelow, recallBelow } = worldOf(game).scenario.home;
  const { warned, day, table } = positionOf(game);
  if (table !== null || command.do === 'call' || command.do === 'sign') return false;
  // Until every warning was read, confidence stays at the line: no command need be tried.
  if (warned.length < warnBelow.length || warned.some((on) => on >= day)) return false;
  // H12: a request that may be granted is judged by the price of one that is, so that nothing tells which it will be.
  if (command.do === 'ask')
    return refusal(game, command) === null && paidAtMost(game, command).now < recallBelow;
  const next = step(game, command);
  return !('refusal' in next) && isOver(next.game) && positionOf(next.game).confidence < recallBelow;
}

function paidAtMost(game: Game, command: Extract<Command, { do: 'ask' }>): ConfidenceChange {
  if ('for' in command) return sittingFor(game, command.for).paid;
  const { foretold, paid, paidRefused } = permissionFor(game, demandOf(command));
  return foretold === 'refused' ? paidRefused : paid;
}

/** T2: whether home would refuse full powers today for a signing with these guests. */
export function wouldBeWithheld(game: Game, guests: readonly PowerId[]): boolean {
  return withheld(worldOf(game), positionOf(game), guests) !== null;
}

/** Keys of the sources behind a term of a power's ledger, by the most specific entry; empty for a judgement. */
export function groundsOf(
  game: Game,
  power: PowerId,
  term: Pick<SeenTerm, 'name' | 'about'>,
): readonly string[] {
  const { scenario, profiles } = worldOf(game);
  const grounds = profiles[power]?.data.grounds ?? {};
  const about = term.about ?? '';
  if (term.name === 'answer')
    return scenario.dilemmas.find(({ id }) => id === about.slice(0, about.lastIndexOf('-')))?.sources ?? [];
  const clause = about.split('=')[0] ?? '';
  return grounds[`${term.name} ${about}`] ?? grounds[`${term.name} ${clause}`] ?? grounds[term.name] ?? [];
}
