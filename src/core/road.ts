/**
 * The road of one power, from outside the affair to being bound. The chart is the authority; a power's road is
 * data in the position, stepped by the same pure function for every power.
 */
import { setup, transition } from 'xstate';
import type { RoadName } from '../scenario/condition.ts';

/** Where a power stands on its road. */
export type Road = RoadName;

/** What moves a power along its road. */
export type RoadEvent =
  | { type: 'inform' }
  | { type: 'note' }
  | { type: 'deliver' }
  | { type: 'agree' }
  | { type: 'wait' }
  | { type: 'counter' }
  | { type: 'takeNote' }
  | { type: 'decline' }
  | { type: 'withdraw' }
  | { type: 'walkOut' }
  | { type: 'sign' }
  | { type: 'deposit' }
  | { type: 'promise' }
  | { type: 'accede' }
  | { type: 'bind' }
  | { type: 'shelve' }
  | { type: 'disown' };

/** The chart of one power's road. */
export const roadChart = setup({ types: { events: {} as RoadEvent } }).createMachine({
  id: 'road',
  initial: 'outside',
  states: {
    outside: { on: { inform: 'informed', note: 'invited' } },
    informed: { on: { note: 'invited' } },
    invited: { on: { deliver: 'considering' } },
    considering: {
      on: {
        agree: 'agreed',
        wait: 'waiting',
        counter: 'countered',
        takeNote: 'noted',
        decline: 'declined',
        promise: 'acceding',
        accede: 'acceded',
      },
    },
    agreed: { on: { withdraw: 'withdrawn', walkOut: 'waiting', sign: 'signed', note: 'considering' } },
    waiting: { on: { note: 'considering', agree: 'agreed', walkOut: 'waiting', sign: 'signed' } },
    countered: { on: { note: 'considering', agree: 'agreed' } },
    noted: { on: { note: 'considering', agree: 'agreed' } },
    declined: { on: { note: 'considering' } },
    withdrawn: { on: { note: 'considering' } },
    signed: { on: { deposit: 'deposited', shelve: 'shelved', disown: 'disowned' } },
    deposited: { on: { bind: 'bound' } },
    acceding: { on: { accede: 'acceded', shelve: 'shelved' } },
    acceded: { on: { bind: 'bound' } },
    bound: {},
    shelved: {},
    disowned: {},
  },
});

const known = new Map<string, Road | null>();

/** Where the event leads, or null where the chart knows no such step. */
export function leads(road: Road, event: RoadEvent['type']): Road | null {
  const key = `${road}/${event}`;
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  const here = roadChart.resolveState({ value: road });
  const next = here.can({ type: event }) ? transition(roadChart, here, { type: event })[0].value : null;
  known.set(key, next);
  return next;
}

/** The next road; a step that the chart does not know is a bug, not a state. */
export function stepRoad(road: Road, event: RoadEvent['type']): Road {
  const next = leads(road, event);
  if (next === null) throw new Error(`no road leads from ${road} by ${event}`);
  return next;
}
