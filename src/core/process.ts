/**
 * The diplomatic process as a state chart. It alone defines the phase of a negotiation and what may be done in it: the
 * keys of a state's `on` are the commands possible there, and a verb that no active state lists cannot be commanded
 * (game.ts). process-rules.ts has its guards and actions by name. The chart starts empty; an event opens it.
 */
import { createMachine, type MachineConfig, type ProvidedActor, type SnapshotFrom } from 'xstate';
import type { Verb } from './commands.ts';
import { IMPLEMENTED } from './implemented.ts';
import type { Context, Entered, GUARDS, ProcessEvent, RULES } from './process-rules.ts';
import type { RefusalCode } from './refusal.ts';
import { type Act, isStage } from './stages.ts';

/** What a state of the chart says of itself. */
export interface StateMeta {
  /** The act of the story that begins with it. */
  readonly act?: Act;
  /** Why a verb is not known here: for single verbs, and for all others. */
  readonly refuses?: Readonly<Partial<Record<Verb, RefusalCode>>>;
  readonly refusesOthers?: RefusalCode;
}

const ACT = { guard: 'legal', actions: 'act' } as const;
const TIME = { guard: 'timeIsLeft', actions: 'passTime' } as const;

/** The affair ends by itself, or on the last day, on which the greater pact comes into force. */
const OVER = [
  { guard: 'lastDay', target: '#process.parisPactInForce' },
  { guard: 'over', target: '#process.ended' },
] as const;

/** A last offer to the guest who is about to leave; he weighs it. */
const OFFER = { guard: 'legal', target: 'weighing', actions: 'act' } as const;

/** Once nobody else walks out: the room is empty, or the text is signed. */
const AFTER_THE_LAST_WALK = [
  { guard: 'nobodyLeft', target: '#process.negotiation.last', actions: 'clearTable' },
  { target: '#process.table.signing' },
] as const;

/**
 * The hours of the table, before and after the night's telegrams, which come in once. `telegrams` gives the transitions
 * that come on top when nobody walks, at the reading and at the signatures.
 */
const hours = <const T extends readonly object[]>(telegrams: (hour: 'reading' | 'signatures') => T) =>
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
          { guard: 'someoneWalks', target: 'guestLeaving', actions: 'announceLeaving' },
          ...telegrams('reading'),
          { guard: 'hearing', target: 'reservations', actions: 'hearReservations' },
          ...AFTER_THE_LAST_WALK,
        ],
      },
      guestLeaving: {
        on: {
          // A changed text needs full powers again and is read again.
          draft: { guard: 'legal', target: 'gathering', actions: 'act' },
          ask: OFFER,
          assure: OFFER,
          press: OFFER,
          mediate: OFFER,
          answer: [
            { guard: 'adjourning', target: '#process.negotiation.last', actions: 'adjourn' },
            { guard: 'lettingTheGuestGo', target: 'weighing', actions: 'walkOut' },
            OFFER,
          ],
          sign: { guard: 'legal', target: 'signatures', actions: 'goOnToSigning' },
          wait: { guard: 'timeIsLeft', target: 'signatures', actions: 'goOnToSigning' },
        },
      },
      // Nobody walks, and every guest has named his reservation.
      reservations: {
        always: { guard: 'over', target: '#process.ended' },
        on: {
          settle: ACT,
          // The costs of a crisis may move a guest; that shows at the signatures.
          answer: [{ guard: 'adjourning', target: '#process.negotiation.last', actions: 'adjourn' }, ACT],
          sign: { guard: 'legal', target: 'signatures', actions: 'goOnToSigning' },
          wait: { guard: 'timeIsLeft', target: 'signatures', actions: 'goOnToSigning' },
        },
      },
      weighing: { always: [{ guard: 'over', target: '#process.ended' }, { target: 'reading' }] },
      // Nobody is waited for any more: whoever cannot bear the table leaves it, and the rest sign.
      signatures: {
        always: [
          { guard: 'someoneWalks', target: 'signatures', reenter: true, actions: 'walkOut' },
          ...telegrams('signatures'),
          ...AFTER_THE_LAST_WALK,
        ],
      },
    },
  }) as const;

/** The chart as data, written to be read as the story of a negotiation. */
export const CHART = {
  id: 'process',
  context: { affair: null, told: { by: null, cables: [] } },
  initial: 'unopened',
  states: {
    unopened: { on: { open: { target: 'negotiation', actions: 'open' } } },

    // Before the signature: text and circle are open.
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
        call: { guard: 'legal', target: 'table', actions: 'act' },
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

    // The signing takes one night: full powers are requested, the articles are read, and guests who cannot accept leave.
    table: {
      initial: 'evening',
      meta: { act: 'table', refusesOthers: 'at-the-table' },
      states: {
        evening: hours(
          (hour) =>
            [
              {
                guard: 'telegramsTonight',
                target: `#process.table.night.${hour}`,
                actions: 'readTonightsTelegrams',
              },
            ] as const,
        ),
        night: hours(() => []),
        signing: { always: { target: '#process.signed', actions: 'sign' } },
      },
    },

    // After the signature three tracks run side by side: ratification by the signatories, accession of others,
    // registration.
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

    // The greater pact is in force for everybody, so an earlier treaty adds nothing any more.
    parisPactInForce: { always: 'ended' },
    ended: { type: 'final', entry: 'end', meta: { refusesOthers: 'over' } },
  },
} as const;

/** The verbs that a state and the states inside it list in their `on`. */
type Listed<S> =
  | (S extends { readonly on: infer On } ? keyof On : never)
  | (S extends { readonly states: infer Inner }
      ? { [K in keyof Inner]: Listed<Inner[K]> }[keyof Inner]
      : never);

// A verb that no state of the chart lists is a type error here, by its name.
void ({} satisfies Record<Exclude<Verb, Listed<typeof CHART>>, never>);

/** A guard of the chart, by name. */
type Guard = { readonly type: keyof typeof GUARDS; readonly params: undefined };

/** An action of the chart, by name; `enter` is told which state is entered. */
type Action =
  | { readonly type: 'open' | Exclude<keyof typeof RULES, 'enter'>; readonly params: undefined }
  | { readonly type: 'enter'; readonly params: Entered };

/** The chart as XState takes it: the one that is played, or a changed one in a test. */
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

/** The same states, each with an entry action that reports its name. */
function announcing(key: string, { states, entry, ...state }: StateData): object {
  if (state.type === 'history') return state;
  const told = isStage(key) ? [{ type: 'enter', params: { stage: key, act: state.meta?.act ?? null } }] : [];
  const inner = Object.entries(states ?? {}).map(([name, child]) => [name, announcing(name, child)]);
  return {
    ...state,
    entry: [...told, ...(entry === undefined ? [] : [entry])],
    ...(states === undefined ? {} : { states: Object.fromEntries(inner) }),
  };
}

/** The state machine of a chart. */
export function machineOf(config: ChartConfig) {
  // With `setup` the page would carry XState's other builtin actions, of which the chart uses none. The type of the
  // chart checks the names of guards and actions; the types of their parameters are not given to XState.
  return createMachine(announcing('', config as StateData) as ChartConfig, IMPLEMENTED as never);
}

/** The state machine that is played. */
export const process = machineOf(CHART);

/** A snapshot of the chart. Not to be stored: a game is restored by replay. */
export type ProcessSnapshot = SnapshotFrom<typeof process>;
