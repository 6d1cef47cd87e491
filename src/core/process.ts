/**
 * The diplomatic process as a state chart: the one authority on the phase of a negotiation and on what may be done in
 * it. What the player can do in a state are the keys of its `on`; a verb that no active state lists cannot be commanded
 * (game.ts). Guards ask the rules, actions are the rules; what they tell lies in the context until the next event, and
 * the few facts in it that a state waits for move the chart on.
 *
 * The chart begins empty and is opened by an event. Its actions only assign: with `emit` or `enqueueActions`, XState's
 * pure `transition` takes four to six times as long, since what they leave behind outlives the step (measured).
 */
import { assign, createMachine, type MachineConfig, type ProvidedActor, type SnapshotFrom } from 'xstate';
import { act } from './acts.ts';
import { readWires } from './answers.ts';
import { type Cable, type Fact, factOf } from './cables.ts';
import type { ActCommand, Verb } from './commands.ts';
import { Course } from './course.ts';
import { passTime, type Stretch } from './days.ts';
import { endingNow, isLastDay, isOverNow } from './ending.ts';
import { accessionBy, allSignatoriesDone } from './force.ts';
import { openPosition, type Position } from './position.ts';
import { ruledOut } from './refusal.ts';
import type { RefusalCode } from './refuse.ts';
import { type Act, STAGES, type Stage } from './stages.ts';
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
interface Context {
  readonly affair: Affair | null;
  readonly told: Told;
}

/** The opening, time that passes within a `wait`, or an act of the player. */
export type ProcessEvent =
  | { readonly type: 'open'; readonly world: World }
  | ({ readonly type: 'wait' } & Stretch)
  | { [C in ActCommand as C['do']]: { readonly type: C['do']; readonly command: C } }[ActCommand['do']];

/** What a state of the chart says of itself. */
export interface StateMeta {
  /** The act of the story that begins with it. */
  readonly act?: Act;
  /** Why a verb is not known here: for one verb, or for any other. */
  readonly refuses?: Readonly<Partial<Record<Verb, RefusalCode>>>;
  readonly refusesOthers?: RefusalCode;
}

/** Which state is entered, and the act that begins with it. */
type Entered = { readonly stage: Stage; readonly act: Act | null };

/** The affair of a chart that has been opened. */
export function affairOf({ affair }: Context): Affair {
  if (affair === null) throw new Error('the affair has not been opened');
  return affair;
}

/** What this event has brought so far. */
export const toldBy = ({ told }: Context, event: ProcessEvent): readonly Cable[] =>
  told.by === event ? told.cables : [];

/** The context once a rule has run: the position as it left it, and what it told. */
function after(context: Context, event: ProcessEvent, rule: (course: Course) => void): Context {
  const { world, position } = affairOf(context);
  const course = new Course(world, position);
  rule(course);
  const before = toldBy(context, event);
  const cables = before.length === 0 ? course.cables : [...before, ...course.cables];
  return { affair: { world, position: course.position }, told: { by: event, cables } };
}

/** An action of the chart: lets a rule change the position. */
const doing = (rule: (course: Course, event: ProcessEvent) => void) =>
  assign<Context, ProcessEvent, undefined, ProcessEvent, never>(({ context, event }) =>
    after(context, event, (course) => rule(course, event)),
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

const GUARDS = {
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
  wiresTonight: holding((_, { wires, day }) => wires.some((wire) => wire.due <= day)),
  nobodyLeft: holding((_, position) => seated(position).length === 0),
  textAllowsAccession: holding((world, position) => accessionBy(world, position) !== 'closed'),
  allSignatoriesBound: holding(allSignatoriesDone),
  sunset: holding((world, position) => position.day >= world.sunset),
};

const ACTIONS = {
  open: assign<Context, ProcessEvent, undefined, ProcessEvent, never>(({ context, event }) =>
    event.type === 'open' ? { affair: { world: event.world, position: openPosition(event.world) } } : context,
  ),
  /** Tells that a state is entered, and the act that begins with it, unless all is over in the same breath. */
  enter: assign<Context, ProcessEvent, Entered, ProcessEvent, never>(
    ({ context, event }, { stage, act: name }) =>
      after(context, event, (course) => {
        course.tell({ is: 'stage', stage });
        if (name !== null && !isOverNow(course.world, course.position)) course.tell({ is: 'act', act: name });
      }),
  ),
  act: doing((course, event) => {
    if ('command' in event) act(course, event.command);
  }),
  passTime: doing((course, event) => {
    if (event.type === 'wait') passTime(course, event);
  }),
  sendHome: doing(sendHome),
  reachForHat: doing(reachForHat),
  takePens: doing(takePens),
  walkOut: doing(walkOut),
  adjourn: doing(adjourn),
  readTonightsWires: doing((course) => {
    const before = wouldSit(course.world, course.position);
    readWires(course, true);
    admitLateGuests(course, before);
  }),
  clearTable: doing(clearTable),
  sign: doing(sign),
  end: doing((course) => course.tell({ is: 'ended', ending: endingNow(course.world, course.position) })),
};

const ACT = { guard: 'legal', actions: 'act' } as const;
const TIME = { guard: 'timeIsLeft', actions: 'passTime' } as const;

/** The affair is over by itself, or on the last day, on which the greater pact takes force. */
const OVER = [
  { guard: 'lastDay', target: '#process.parisPactInForce' },
  { guard: 'over', target: '#process.ended' },
] as const;

/** A last offer to the one who has his hat in his hand: he weighs it. */
const OFFER = { guard: 'legal', target: 'weighing', actions: 'act' } as const;

/** Once nobody walks any more: the room is empty, or the pens are brought. */
const AFTER_THE_LAST_WALK = [
  { guard: 'nobodyLeft', target: '#process.negotiation.last', actions: 'clearTable' },
  { target: '#process.table.signing' },
] as const;

/**
 * The hours of the table. They are the same before and after the night's telegrams, which come in once: `telegrams`
 * says what else happens when nobody walks, at a reading and at the pens.
 */
const hours = <const T extends readonly object[]>(telegrams: (hour: 'reading' | 'pens') => T) =>
  ({
    initial: 'gathering',
    states: {
      gathering: {
        always: [
          { guard: 'over', target: '#process.ended' },
          { guard: 'powersWithheld', target: '#process.negotiation.last', actions: 'sendHome' },
          { target: 'reading' },
        ],
      },
      reading: {
        always: [
          { guard: 'someoneWalks', target: 'hatInHand', actions: 'reachForHat' },
          ...telegrams('reading'),
          ...AFTER_THE_LAST_WALK,
        ],
      },
      hatInHand: {
        on: {
          // A changed text asks for full powers again, and is read again.
          draft: { guard: 'legal', target: 'gathering', actions: 'act' },
          ask: OFFER,
          assure: OFFER,
          press: OFFER,
          mediate: OFFER,
          answer: [
            { guard: 'adjourning', target: '#process.negotiation.last', actions: 'adjourn' },
            { guard: 'lettingHimGo', target: 'weighing', actions: 'walkOut' },
            OFFER,
          ],
          sign: { guard: 'legal', target: 'pens', actions: 'takePens' },
          wait: { guard: 'timeIsLeft', target: 'pens', actions: 'takePens' },
        },
      },
      weighing: { always: [{ guard: 'over', target: '#process.ended' }, { target: 'reading' }] },
      // Nobody is waited for any more: whoever cannot bear the table leaves it, and the rest sign.
      pens: {
        always: [
          { guard: 'someoneWalks', target: 'pens', reenter: true, actions: 'walkOut' },
          ...telegrams('pens'),
          ...AFTER_THE_LAST_WALK,
        ],
      },
    },
  }) as const;

/** The chart as data: a newcomer may read it as the story. */
export const CHART = {
  id: 'process',
  context: { affair: null, told: { by: null, cables: [] } },
  initial: 'unopened',
  states: {
    unopened: { on: { open: { target: 'negotiation', actions: 'open' } } },

    // Before the signature: the text is open, and so is the circle.
    negotiation: {
      initial: 'proposal',
      meta: { refusesOthers: 'not-signed' },
      on: {
        wait: TIME,
        draft: ACT,
        note: ACT,
        inform: ACT,
        need: ACT,
        sound: ACT,
        audience: ACT,
        intel: ACT,
        assure: ACT,
        favour: ACT,
        press: ACT,
        mediate: ACT,
        publish: ACT,
        commit: ACT,
        deadline: ACT,
        ask: ACT,
        report: ACT,
        sign: { guard: 'legal', target: 'table', actions: 'act' },
        answer: ACT,
        withdraw: ACT,
      },
      always: OVER,
      states: {
        proposal: {
          meta: { act: 'proposal' },
          always: { guard: 'countered', target: 'counterproposal' },
        },
        counterproposal: { meta: { act: 'counterproposal' } },
        last: { type: 'history' },
      },
    },

    // One night. Full powers are asked for, every article is read aloud, and whoever cannot bear it reaches for his hat.
    table: {
      initial: 'evening',
      meta: { act: 'table', refusesOthers: 'at-the-table' },
      states: {
        evening: hours(
          (hour) =>
            [
              {
                guard: 'wiresTonight',
                target: `#process.table.night.${hour}`,
                actions: 'readTonightsWires',
              },
            ] as const,
        ),
        night: hours(() => []),
        signing: { always: { target: '#process.signed', actions: 'sign' } },
      },
    },

    // After the signature three things run side by side: the chambers of those who signed, those who join, and Geneva.
    signed: {
      type: 'parallel',
      meta: { act: 'ratification', refusesOthers: 'signed-already' },
      on: {
        wait: TIME,
        sound: ACT,
        audience: ACT,
        intel: ACT,
        assure: ACT,
        favour: ACT,
        press: ACT,
        mediate: ACT,
        publish: ACT,
        deadline: ACT,
        report: ACT,
        answer: ACT,
      },
      always: OVER,
      states: {
        ratification: {
          initial: 'awaitingDeposits',
          on: { ratify: ACT, lobby: ACT },
          states: {
            awaitingDeposits: { always: { guard: 'inForce', target: 'inForceBetweenTwo' } },
            inForceBetweenTwo: { always: { guard: 'allSignatoriesBound', target: 'inForceAmongAll' } },
            inForceAmongAll: {},
          },
        },
        accession: {
          initial: 'closed',
          states: {
            closed: {
              meta: { refuses: { note: 'closed-to-accession' } },
              always: { guard: 'textAllowsAccession', target: 'open' },
            },
            open: { on: { note: ACT }, always: { guard: 'acceded', target: 'joined' } },
            joined: { on: { note: ACT } },
          },
        },
        registration: {
          initial: 'unregistered',
          states: {
            unregistered: {
              on: { register: { guard: 'legal', target: 'sunset.registered', actions: 'act' } },
              always: { guard: 'sunset', target: 'sunset' },
            },
            sunset: {
              initial: 'outstanding',
              meta: { act: 'sunset' },
              states: {
                outstanding: { on: { register: { guard: 'legal', target: 'registered', actions: 'act' } } },
                registered: { meta: { refuses: { register: 'registered-already' } } },
              },
            },
          },
        },
      },
    },

    // The greater pact binds everybody: what was won early is now everybody's.
    parisPactInForce: { always: 'ended' },
    ended: { type: 'final', entry: 'end', meta: { refusesOthers: 'over' } },
  },
} as const;

/** What a state and those in it list in their `on`. */
type Listed<S> =
  | (S extends { readonly on: infer On } ? keyof On : never)
  | (S extends { readonly states: infer Inner }
      ? { [K in keyof Inner]: Listed<Inner[K]> }[keyof Inner]
      : never);

// A verb that no state of the chart lists is an error here, by its name.
void ({} satisfies Record<Exclude<Verb, Listed<typeof CHART>>, never>);

/** A guard of the chart, by its name. */
type Guard = { readonly type: keyof typeof GUARDS; readonly params: undefined };

/** An action of the chart, by its name; that a state is entered is told with what it is. */
type Action =
  | { readonly type: Exclude<keyof typeof ACTIONS, 'enter'>; readonly params: undefined }
  | { readonly type: 'enter'; readonly params: Entered };

/** The chart as XState takes it: the one that is played, or a changed one in a test of it. */
export type ChartConfig = MachineConfig<
  Context,
  ProcessEvent,
  ProvidedActor,
  Action,
  Guard,
  never,
  never,
  undefined,
  unknown,
  never,
  StateMeta
>;

interface StateData {
  readonly type?: string;
  readonly meta?: StateMeta;
  readonly entry?: string;
  readonly states?: Readonly<Record<string, StateData>>;
}

/** The same states, each telling by its own name that it is entered. */
function announcing(key: string, { states, entry, ...state }: StateData): object {
  if (state.type === 'history') return state;
  const told = (STAGES as readonly string[]).includes(key)
    ? [{ type: 'enter', params: { stage: key, act: state.meta?.act ?? null } }]
    : [];
  const inner = Object.entries(states ?? {}).map(([name, child]) => [name, announcing(name, child)]);
  return {
    ...state,
    entry: [...told, ...(entry === undefined ? [] : [entry])],
    ...(states === undefined ? {} : { states: Object.fromEntries(inner) }),
  };
}

/** A machine of this chart. */
export function machineOf(config: ChartConfig) {
  // With `setup` the page would carry XState's other builtin actions, of which the chart uses none. The names of guards
  // and actions are checked by the type of the chart; what each of them takes as parameters is not told to XState.
  return createMachine(announcing('', config as StateData) as ChartConfig, {
    guards: GUARDS,
    actions: ACTIONS as never,
  });
}

/** The process that is played. */
export const process = machineOf(CHART);

/** A moment of the chart. Not to be stored: a state comes back by replay. */
export type ProcessSnapshot = SnapshotFrom<typeof process>;
