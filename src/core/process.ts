/**
 * The diplomatic process as a state chart: the one authority on the phase of a negotiation and on what may be done in
 * it. What the player can do in a state are the keys of its `on`; a verb that no active state lists cannot be commanded
 * (legal.ts). Guards ask the rules, actions are the rules, what happened leaves by `emit`, and a few of the things that
 * happen (`FACTS`) are raised again as events that move the chart on.
 *
 * The chart begins empty and is opened by an event: XState's pure `transition` makes the initial snapshot anew at every
 * step, so that whatever the initial state did would be paid for each time.
 */
import { emit, type SnapshotFrom, setup } from 'xstate';
import { act } from './acts.ts';
import { readWires } from './answers.ts';
import { type Cable, type Fact, factOf } from './cables.ts';
import type { ActCommand, Verb } from './commands.ts';
import { Course } from './course.ts';
import { passTime } from './days.ts';
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

/** The chart's context: one reference; null until the affair is opened. */
interface Context {
  readonly affair: Affair | null;
}

/** The opening, time that passes within a `wait`, an act of the player, or a fact. */
export type ProcessEvent =
  | { readonly type: 'open'; readonly world: World }
  | { readonly type: 'wait'; readonly until: number; readonly toDesk: boolean }
  | { [C in ActCommand as C['do']]: { readonly type: C['do']; readonly command: C } }[ActCommand['do']]
  | { readonly type: Fact };

/** What a state of the chart says of itself. */
export interface StateMeta {
  /** The act of the story that begins with it. */
  readonly act?: Act;
  /** Why a verb is not known here: for one verb, or for any other. */
  readonly refuses?: Readonly<Partial<Record<Verb, RefusalCode>>>;
  readonly refusesOthers?: RefusalCode;
}

interface Told {
  readonly type: 'told';
  readonly cables: readonly Cable[];
}

/** Which state is entered, and the act that begins with it. */
type Entered = { readonly stage: Stage; readonly act: Act | null };

/** The affair of a chart that has been opened. */
export function affairOf({ affair }: Context): Affair {
  if (affair === null) throw new Error('the affair has not been opened');
  return affair;
}

const base = setup({
  types: {} as {
    context: Context;
    events: ProcessEvent;
    emitted: Told;
    meta: StateMeta;
  },
});

/** An action of the chart: lets a rule change the position, sends out what it tells, and raises the facts in it. */
function doing(rule: (course: Course, event: ProcessEvent) => void) {
  return base.enqueueActions(({ context, event, enqueue }) => {
    const { world, position } = affairOf(context);
    const course = new Course(world, position);
    rule(course, event);
    enqueue.assign({ affair: { world, position: course.position } });
    const { cables } = course;
    if (cables.length === 0) return;
    enqueue.emit({ type: 'told', cables });
    for (const fact of new Set(cables.map(factOf))) if (fact !== null) enqueue.raise({ type: fact });
  });
}

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

const chart = base.extend({
  guards: {
    legal: ofTheAct(() => true),
    lettingHimGo: ofTheAct((_world, _position, command) => letsGo(command)),
    adjourning: ofTheAct((_world, _position, command) => adjourns(command)),
    timeIsLeft: ({ context, event }) => event.type === 'wait' && event.until > affairOf(context).position.day,
    over: holding(isOverNow),
    lastDay: holding(isLastDay),
    powersWithheld: holding((world, position) => withheld(world, position, seated(position)) !== null),
    someoneWalks: holding((world, position) => firstToWalk(world, position) !== null),
    wiresTonight: holding((_, { wires, day }) => wires.some((wire) => wire.due <= day)),
    nobodyLeft: holding((_, position) => seated(position).length === 0),
    textAllowsAccession: holding((world, position) => accessionBy(world, position) !== 'closed'),
    allSignatoriesBound: holding(allSignatoriesDone),
    sunset: holding((world, position) => position.day >= world.sunset),
  },
  actions: {
    open: base.assign({
      affair: ({ event }) =>
        event.type === 'open' ? { world: event.world, position: openPosition(event.world) } : null,
    }),
    /** Tells that a state is entered, and the act that begins with it, unless all is over in the same breath. */
    enter: emit<Context, ProcessEvent, Entered, ProcessEvent, Told>(({ context }, { stage, act: name }) => {
      const { world, position } = affairOf(context);
      const course = new Course(world, position);
      course.tell({ is: 'stage', stage });
      if (name !== null && !isOverNow(world, position)) course.tell({ is: 'act', act: name });
      return { type: 'told', cables: course.cables };
    }),
    act: doing((course, event) => {
      if ('command' in event) act(course, event.command);
    }),
    passTime: doing((course, event) => {
      if (event.type === 'wait') passTime(course, event.until, event.toDesk);
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
  },
});

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
  context: { affair: null },
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
        proposal: { meta: { act: 'proposal' }, on: { countered: 'counterproposal' } },
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
            awaitingDeposits: { on: { inForce: 'inForceBetweenTwo' } },
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
            open: {
              initial: 'nobodyYet',
              on: { note: ACT },
              states: { nobodyYet: { on: { acceded: 'joined' } }, joined: {} },
            },
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

/** The chart as XState takes it: the one that is played, or a changed one in a test of it. */
export type ChartConfig = Parameters<typeof chart.createMachine>[0];

interface StateData {
  readonly type?: string;
  readonly meta?: StateMeta;
  readonly entry?: string;
  readonly states?: Readonly<Record<string, StateData>>;
}

/** The same states, each telling by its own name that it is entered. */
function telling(key: string, { states, entry, ...state }: StateData): object {
  if (state.type === 'history') return state;
  const told = (STAGES as readonly string[]).includes(key)
    ? [{ type: 'enter', params: { stage: key, act: state.meta?.act ?? null } }]
    : [];
  const inner = Object.entries(states ?? {}).map(([name, child]) => [name, telling(name, child)]);
  return {
    ...state,
    entry: [...told, ...(entry === undefined ? [] : [entry])],
    ...(states === undefined ? {} : { states: Object.fromEntries(inner) }),
  };
}

/** A machine of this chart. */
export function machineOf(config: ChartConfig) {
  return chart.createMachine(telling('', config as StateData) as ChartConfig);
}

/** The process that is played. */
export const process = machineOf(CHART);

/** A moment of the chart. Not to be stored: a state comes back by replay. */
export type ProcessSnapshot = SnapshotFrom<typeof process>;
