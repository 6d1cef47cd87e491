/**
 * What the chart of the process asks and does: its context, and by their names its guards, which ask the rules, and its
 * actions, which are the rules. What a rule tells stays in the context until the next event; a state may wait for a fact
 * in it.
 *
 * Actions only assign: with `emit` or `enqueueActions`, XState's pure `transition` takes four to six times as long, since
 * it stays slowed down by what they leave in memory (measured).
 */
import { assign } from 'xstate';
import { act } from './acts.ts';
import { type Cable, type Fact, factOf } from './cables.ts';
import type { ActCommand } from './commands.ts';
import { passTime, type Stretch } from './days.ts';
import { answerInTheEvening, isDueThisEvening, readWires } from './due-answers.ts';
import { endingNow, isLastDay, isOverNow } from './ending.ts';
import { accessionBy, allSignatoriesDone } from './in-force.ts';
import { ruledOut } from './legality.ts';
import { openPosition, type Position } from './position.ts';
import { spreadRumours } from './rumour.ts';
import type { Act, Stage } from './stages.ts';
import { StepBuilder } from './step-builder.ts';
import {
  adjourn,
  adjourns,
  admitLateGuests,
  clearTable,
  firstToWalk,
  letsGo,
  reachForHat,
  seated,
  sendHome,
  sign,
  takePens,
  walkOut,
  withheld,
  wouldSit,
} from './table.ts';
import type { World } from './world.ts';

/** A negotiation: the world that it is played in, and how it stands. */
export interface Affair {
  readonly world: World;
  readonly position: Position;
}

/** What the rules have told since an event came in. */
interface Told {
  readonly by: ProcessEvent | null;
  readonly cables: readonly Cable[];
}

/** The chart's context: the affair, null until it is opened, and what the last event brought. */
export interface Context {
  readonly affair: Affair | null;
  readonly told: Told;
}

/** The opening, time that passes within a `wait`, or an act of the player. */
export type ProcessEvent =
  | { readonly type: 'open'; readonly world: World }
  | ({ readonly type: 'wait' } & Stretch)
  | { [C in ActCommand as C['do']]: { readonly type: C['do']; readonly command: C } }[ActCommand['do']];

/** Which state is entered, and the act that begins with it. */
export type Entered = { readonly stage: Stage; readonly act: Act | null };

/** The affair of a chart that has been opened. */
export function affairOf({ affair }: Context): Affair {
  if (affair === null) throw new Error('the affair has not been opened');
  return affair;
}

/** What this event has brought so far. */
export const toldBy = ({ told }: Context, event: ProcessEvent): readonly Cable[] =>
  told.by === event ? told.cables : [];

/** The context once a rule has run: the position as it left it, and what it told. */
function after(context: Context, event: ProcessEvent, rule: (builder: StepBuilder) => void): Context {
  const { world, position } = affairOf(context);
  const builder = new StepBuilder(world, position);
  rule(builder);
  const before = toldBy(context, event);
  const cables = before.length === 0 ? builder.cables : [...before, ...builder.cables];
  return { affair: { world, position: builder.position }, told: { by: event, cables } };
}

/** An action of the chart: lets a rule change the position. */
const doing = (rule: (builder: StepBuilder, event: ProcessEvent) => void) =>
  assign<Context, ProcessEvent, undefined, ProcessEvent, never>(({ context, event }) =>
    after(context, event, (builder) => rule(builder, event)),
  );

const holding =
  (test: (world: World, position: Position) => boolean) =>
  ({ context }: { context: Context }): boolean => {
    const { world, position } = affairOf(context);
    return test(world, position);
  };

const ofTheAct =
  (test: (world: World, position: Position, command: ActCommand) => boolean) =>
  ({ context, event }: { context: Context; event: ProcessEvent }): boolean => {
    if (!('command' in event)) return false;
    const { world, position } = affairOf(context);
    return ruledOut(world, position, event.command) === null && test(world, position, event.command);
  };

const telling =
  (fact: Fact) =>
  ({ context, event }: { context: Context; event: ProcessEvent }): boolean =>
    toldBy(context, event).some((cable) => factOf(cable) === fact);

/** The facts on which a guard turns: their day is not passed over while a state waits for them. */
const TURNS_ON: Readonly<Record<string, readonly Fact[]>> = {
  countered: ['countered'],
  inForce: ['inForce'],
  acceded: ['acceded'],
  allSignatoriesBound: ['inForce', 'shelved', 'disowned'],
};

/** Whether a guard of this name may turn on that fact. */
export const turnsOn = (guard: string, fact: Fact): boolean => TURNS_ON[guard]?.includes(fact) ?? false;

/** The guards of the chart, by name. */
export const GUARDS = {
  countered: telling('countered'),
  inForce: telling('inForce'),
  acceded: telling('acceded'),
  legal: ofTheAct(() => true),
  lettingHimGo: ofTheAct((_world, _position, command) => letsGo(command)),
  adjourning: ofTheAct((_world, _position, command) => adjourns(command)),
  timeIsLeft: ({ context, event }: { context: Context; event: ProcessEvent }) =>
    event.type === 'wait' && event.until > affairOf(context).position.day,
  over: holding(isOverNow),
  lastDay: holding(isLastDay),
  powersWithheld: holding((world, position) => withheld(world, position, seated(position)) !== null),
  someoneWalks: holding((world, position) => firstToWalk(world, position) !== null),
  telegramsTonight: holding(
    (world, position) =>
      position.wires.some((wire) => wire.due <= position.day) ||
      world.partners.some((power) => isDueThisEvening(world, position, power)),
  ),
  nobodyLeft: holding((_, position) => seated(position).length === 0),
  textAllowsAccession: holding(
    (world, { treaty }) => treaty !== null && accessionBy(world, treaty.text) !== 'closed',
  ),
  allSignatoriesBound: holding(allSignatoriesDone),
  sunset: holding((world, position) => position.day >= world.sunset),
};

/** The actions of the chart, by name. */
export const ACTIONS = {
  open: assign<Context, ProcessEvent, undefined, ProcessEvent, never>(({ context, event }) =>
    event.type === 'open'
      ? after(
          { ...context, affair: { world: event.world, position: openPosition(event.world) } },
          event,
          spreadRumours,
        )
      : context,
  ),
  /** Tells that a state is entered, and the act that begins with it, unless all is over in the same breath. */
  enter: assign<Context, ProcessEvent, Entered, ProcessEvent, never>(
    ({ context, event }, { stage, act: name }) =>
      after(context, event, (builder) => {
        builder.tell({ is: 'stage', stage });
        if (name !== null && !isOverNow(builder.world, builder.position))
          builder.tell({ is: 'act', act: name });
      }),
  ),
  act: doing((builder, event) => {
    if ('command' in event) act(builder, event.command);
  }),
  passTime: doing((builder, event) => {
    if (event.type === 'wait') passTime(builder, event);
  }),
  sendHome: doing(sendHome),
  reachForHat: doing(reachForHat),
  takePens: doing(takePens),
  walkOut: doing(walkOut),
  adjourn: doing(adjourn),
  readTonightsTelegrams: doing((builder) => {
    const before = wouldSit(builder.world, builder.position);
    answerInTheEvening(builder);
    readWires(builder, true);
    admitLateGuests(builder, before);
  }),
  clearTable: doing(clearTable),
  sign: doing(sign),
  end: doing((builder) => builder.tell({ is: 'ended', ending: endingNow(builder.world, builder.position) })),
};
