/**
 * The context of the process chart, its guards and its actions by name. Guards ask the rules, actions are the rules.
 * The cables of an event stay in the context until the next event; a state may wait for a fact among them.
 * implemented.ts hands both to XState.
 */
import { act } from './acts.ts';
import { type Cable, type Fact, factOf } from './cables.ts';
import type { ActCommand } from './commands.ts';
import { passTime, type Stretch } from './days.ts';
import { answerInTheEvening, isDueThisEvening, readWires } from './due-answers.ts';
import { endingNow, isLastDay, isOverNow } from './ending.ts';
import { accessionBy, allSignatoriesDone } from './in-force.ts';
import { ruledOut } from './legality.ts';
import type { Position } from './position.ts';
import { hearReservations } from './reservations.ts';
import type { Act, Stage } from './stages.ts';
import type { StepBuilder } from './step-builder.ts';
import {
  adjourn,
  adjourns,
  admitLateGuests,
  announceLeaving,
  clearTable,
  firstToWalk,
  goOnToSigning,
  letsTheGuestGo,
  seated,
  sendHome,
  sign,
  walkOut,
  withheld,
  wouldSit,
} from './table.ts';
import type { World } from './world.ts';

/** A negotiation: its world and its position. */
export interface Affair {
  readonly world: World;
  readonly position: Position;
}

/** The cables that the rules have told since an event came in. */
interface Told {
  readonly by: ProcessEvent | null;
  readonly cables: readonly Cable[];
}

/** The chart's context: the affair, null until it is opened, and the cables of the last event. */
export interface Context {
  readonly affair: Affair | null;
  readonly told: Told;
}

/** The opening, time that passes within a `wait`, or an act of the player. */
export type ProcessEvent =
  | { readonly type: 'open'; readonly world: World }
  | ({ readonly type: 'wait' } & Stretch)
  | { [C in ActCommand as C['do']]: { readonly type: C['do']; readonly command: C } }[ActCommand['do']];

/** The state that is entered, and the act of the story that begins with it. */
export type Entered = { readonly stage: Stage; readonly act: Act | null };

/** The affair of a chart. Throws before it is opened. */
export function affairOf({ affair }: Context): Affair {
  if (affair === null) throw new Error('the affair has not been opened');
  return affair;
}

/** What a guard may read: an affair, and the cables of the event so far. A step that is being built fits the type. */
export interface Underway extends Affair {
  readonly cables: readonly Cable[];
}

/** The condition of a transition; changes nothing. */
export type Guard = (now: Underway, event: ProcessEvent) => boolean;

/** What a transition, or the entry of a state, does to the step. */
export type Rule = (builder: StepBuilder, event: ProcessEvent, entered: Entered) => void;

const holding =
  (test: (world: World, position: Position) => boolean): Guard =>
  ({ world, position }) =>
    test(world, position);

const ofTheAct =
  (test: (command: ActCommand) => boolean): Guard =>
  ({ world, position }, event) =>
    'command' in event && test(event.command) && ruledOut(world, position, event.command) === null;

const telling =
  (fact: Fact): Guard =>
  ({ cables }) =>
    cables.some((cable) => factOf(cable) === fact);

/** The facts on which a guard depends; time stops on the day of such a fact while a state waits for it. */
const TURNS_ON: Readonly<Record<string, readonly Fact[]>> = {
  countered: ['countered'],
  inForce: ['inForce'],
  acceded: ['acceded'],
  allSignatoriesBound: ['inForce', 'shelved', 'disowned'],
};

/** Whether the guard of this name depends on the fact. */
export const turnsOn = (guard: string, fact: Fact): boolean => TURNS_ON[guard]?.includes(fact) ?? false;

/** The guards of the chart, by name. */
export const GUARDS = {
  countered: telling('countered'),
  inForce: telling('inForce'),
  acceded: telling('acceded'),
  legal: ofTheAct(() => true),
  lettingTheGuestGo: ofTheAct(letsTheGuestGo),
  adjourning: ofTheAct(adjourns),
  timeIsLeft: ({ position }: Underway, event: ProcessEvent) =>
    event.type === 'wait' && event.until > position.day,
  over: holding(isOverNow),
  lastDay: holding(isLastDay),
  powersWithheld: holding((world, position) => withheld(world, position, seated(position)) !== null),
  someoneWalks: holding((world, position) => firstToWalk(world, position) !== null),
  telegramsTonight: holding(
    (world, position) =>
      position.wires.some((wire) => wire.due <= position.day) ||
      world.partners.some((power) => isDueThisEvening(world, position, power)),
  ),
  hearing: holding((_, position) => position.table?.words != null && seated(position).length > 0),
  nobodyLeft: holding((_, position) => seated(position).length === 0),
  textAllowsAccession: holding(
    (world, { treaty }) => treaty !== null && accessionBy(world, treaty.text) !== 'closed',
  ),
  allSignatoriesBound: holding((_, position) => allSignatoriesDone(position)),
  sunset: holding((world, position) => position.day >= world.sunset),
};

/** The rules that are the chart's actions, by name. `open` is not among them, since no step precedes it. */
export const RULES = {
  /** Reports that a state is entered, and the act that begins with it, unless the game is already over. */
  enter: (builder: StepBuilder, _: ProcessEvent, { stage, act: name }: Entered) => {
    builder.tell({ is: 'stage', stage });
    if (name !== null && !isOverNow(builder.world, builder.position)) builder.tell({ is: 'act', act: name });
  },
  act: (builder: StepBuilder, event: ProcessEvent) => {
    if ('command' in event) act(builder, event.command);
  },
  passTime: (builder: StepBuilder, event: ProcessEvent) => {
    if (event.type === 'wait') passTime(builder, event);
  },
  sendHome,
  announceLeaving,
  hearReservations,
  goOnToSigning,
  walkOut,
  adjourn,
  readTonightsTelegrams: (builder: StepBuilder) => {
    const before = wouldSit(builder.world, builder.position);
    answerInTheEvening(builder);
    readWires(builder, true);
    admitLateGuests(builder, before);
  },
  clearTable,
  sign,
  end: (builder: StepBuilder) =>
    builder.tell({ is: 'ended', ending: endingNow(builder.world, builder.position) }),
};
