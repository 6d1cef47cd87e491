/**
 * The diplomatic process, told as a chart: the one authority on what phase a negotiation is in and what may be
 * done in it. Guards ask the predicate of refusal.ts, actions are the rule files, facts leave by `emit`.
 *
 * The context is one reference to immutable data, and its factory builds nothing: XState's pure `transition`
 * builds the initial snapshot anew at every step.
 */
import { enqueueActions, type SnapshotFrom, setup } from 'xstate';
import { act } from './acts.ts';
import { readWires } from './answers.ts';
import type { Act, Cable } from './cables.ts';
import type { Command } from './commands.ts';
import { Course } from './course.ts';
import { passTime } from './days.ts';
import { endingNow, isOverNow } from './ending.ts';
import { type Position, standing } from './position.ts';
import { refusal } from './refusal.ts';
import {
  clearTable,
  firstToWalk,
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

/** All that the chart's context refers to. */
export interface Affair {
  readonly world: World;
  readonly position: Position;
}

/** The chart's context: one reference. */
export interface Context {
  readonly affair: Affair;
}

/** A command of the player, or one stretch of time within a `wait`. */
export type ProcessEvent =
  | { readonly type: 'pass'; readonly until: number; readonly toDesk: boolean }
  | { [C in Command as C['do']]: { readonly type: C['do']; readonly command: C } }[Exclude<
      Command['do'],
      'wait'
    >];

interface Told {
  readonly type: 'told';
  readonly cable: Cable;
}

interface Types {
  context: Context;
  events: ProcessEvent;
  emitted: Told;
  input: Affair;
}

/** An action of the chart: lets a rule change the position, and sends out what it tells. */
function doing(rule: (course: Course, event: ProcessEvent) => void) {
  return enqueueActions<Context, ProcessEvent, undefined, ProcessEvent, never, never, never, never, Told>(
    ({ context, event, enqueue }) => {
      const course = new Course(context.affair.world, context.affair.position);
      rule(course, event);
      enqueue.assign({ affair: { world: context.affair.world, position: course.position } });
      for (const cable of course.cables) enqueue.emit({ type: 'told', cable });
    },
  );
}

const opens = (name: Act) => doing((course) => course.tell({ is: 'act', act: name }));

const NONE = {} as Affair;

const chart = setup({
  types: {} as Types,
  guards: {
    hasAffair: ({ context }) => context.affair !== NONE,
    legal: ({ context, event }) =>
      event.type !== 'pass' && refusal(context.affair.world, context.affair.position, event.command) === null,
    timeIsLeft: ({ context, event }) => event.type === 'pass' && event.until > context.affair.position.day,
    over: ({ context }) => isOverNow(context.affair.world, context.affair.position),
    someoneAnswered: ({ context }) =>
      context.affair.world.partners.some(
        (power) => standing(context.affair.position, power).formalReplies > 0,
      ),
    powersWithheld: ({ context }) =>
      withheld(context.affair.world, context.affair.position, seated(context.affair.position)) !== null,
    textChanged: ({ context }) => context.affair.position.table?.changed === true,
    adjourned: ({ context }) => context.affair.position.table === null,
    pensAreTaken: ({ context }) =>
      context.affair.position.table?.pens === true &&
      firstToWalk(context.affair.world, context.affair.position) !== null,
    someoneWalks: ({ context }) => firstToWalk(context.affair.world, context.affair.position) !== null,
    wiresTonight: ({ context }) => {
      const { table, wires, day } = context.affair.position;
      return table !== null && !table.wiresRead && wires.some((wire) => wire.due <= day);
    },
    nobodyLeft: ({ context }) => seated(context.affair.position).length === 0,
    registeredOrLate: ({ context }) =>
      context.affair.position.registered !== null ||
      context.affair.position.day >= context.affair.world.sunset,
  },
  actions: {
    act: doing((course, event) => {
      if (event.type !== 'pass') act(course, event.command);
    }),
    passTime: doing((course, event) => {
      if (event.type === 'pass') passTime(course, event.until, event.toDesk);
    }),
    sendHome: doing(sendHome),
    reachForHat: doing(reachForHat),
    takePens: doing(takePens),
    walkOut: doing(walkOut),
    readWires: doing((course) => {
      const before = wouldSit(course.world, course.position);
      readWires(course, true);
      const { table } = course.position;
      const late = wouldSit(course.world, course.position).filter((power) => !before.includes(power));
      if (table) course.set({ table: { ...table, seats: [...table.seats, ...late], wiresRead: true } });
    }),
    takeNewText: doing((course) => {
      const { table } = course.position;
      if (table) course.set({ table: { ...table, changed: false } });
    }),
    clearTable: doing(clearTable),
    sign: doing(sign),
    end: doing((course) => course.tell({ is: 'ended', ending: endingNow(course.world, course.position) })),
    openOffer: opens('offer'),
    openCounterproposal: opens('counterproposal'),
    openTable: opens('table'),
    openRatification: opens('ratification'),
    openSunset: opens('sunset'),
  },
});

const time = { pass: { guard: 'timeIsLeft', actions: 'passTime' } } as const;
const legalAct = { guard: 'legal', actions: 'act' } as const;

/** Before signature: the text is open, and so is the circle. */
const negotiating = {
  ...time,
  draft: legalAct,
  note: legalAct,
  inform: legalAct,
  need: legalAct,
  sound: legalAct,
  audience: legalAct,
  intel: legalAct,
  assure: legalAct,
  favour: legalAct,
  press: legalAct,
  mediate: legalAct,
  publish: legalAct,
  commit: legalAct,
  deadline: legalAct,
  ask: legalAct,
  report: legalAct,
  answer: legalAct,
  withdraw: legalAct,
  sign: { guard: 'legal', target: '#process.table', actions: 'act' },
} as const;

/** Somebody has reached for his hat: a last offer, a pencil, a wire to the Politburo, or the pens. */
const weighed = { guard: 'legal', target: 'weighing', actions: 'act' } as const;
const lastOffers = {
  draft: weighed,
  ask: weighed,
  assure: weighed,
  press: weighed,
  mediate: weighed,
  answer: weighed,
  sign: weighed,
  pass: { guard: 'timeIsLeft', target: 'reading', actions: 'takePens' },
} as const;

/** After signature: chambers, deposits, and those who come later. */
const ratifying = {
  ...time,
  note: legalAct,
  sound: legalAct,
  audience: legalAct,
  intel: legalAct,
  assure: legalAct,
  favour: legalAct,
  press: legalAct,
  mediate: legalAct,
  publish: legalAct,
  deadline: legalAct,
  report: legalAct,
  ratify: legalAct,
  lobby: legalAct,
  answer: legalAct,
  register: legalAct,
} as const;

/** The chart itself: a newcomer may read it as the story. */
export const process = chart.createMachine({
  id: 'process',
  context: ({ input }) => ({ affair: input ?? NONE }),
  initial: 'unopened',
  states: {
    // Without an affair the chart rests here: XState makes such an idle snapshot at every pure step, and a guard
    // that looked into an affair that is not there would throw each time (measured: half of a step's cost).
    unopened: { always: { guard: 'hasAffair', target: 'offer' } },
    offer: {
      entry: 'openOffer',
      on: negotiating,
      always: [
        { guard: 'over', target: 'ended' },
        { guard: 'someoneAnswered', target: 'counterproposal' },
      ],
    },
    counterproposal: {
      entry: 'openCounterproposal',
      on: negotiating,
      always: { guard: 'over', target: 'ended' },
    },
    table: {
      entry: 'openTable',
      initial: 'gathering',
      states: {
        gathering: {
          always: [
            { guard: 'powersWithheld', target: '#process.counterproposal', actions: 'sendHome' },
            { target: 'reading' },
          ],
        },
        reading: {
          always: [
            { guard: 'pensAreTaken', target: 'reading', reenter: true, actions: 'walkOut' },
            { guard: 'someoneWalks', target: 'parting', actions: 'reachForHat' },
            { guard: 'wiresTonight', target: 'reading', reenter: true, actions: 'readWires' },
            { guard: 'nobodyLeft', target: '#process.counterproposal', actions: 'clearTable' },
            { target: 'signing' },
          ],
        },
        parting: { on: lastOffers },
        weighing: {
          always: [
            { guard: 'over', target: '#process.ended' },
            { guard: 'adjourned', target: '#process.counterproposal' },
            { guard: 'textChanged', target: 'gathering', actions: 'takeNewText' },
            { target: 'reading' },
          ],
        },
        signing: { always: { target: '#process.ratification', actions: 'sign' } },
      },
    },
    ratification: {
      entry: 'openRatification',
      on: ratifying,
      always: [
        { guard: 'over', target: 'ended' },
        { guard: 'registeredOrLate', target: 'sunset' },
      ],
    },
    sunset: {
      entry: 'openSunset',
      on: ratifying,
      always: { guard: 'over', target: 'ended' },
    },
    ended: { entry: 'end', type: 'final' },
  },
});

/** A moment of the chart. Not to be stored: a state comes back by replay. */
export type ProcessSnapshot = SnapshotFrom<typeof process>;
