/**
 * The road of one power, from outside the affair to being bound: which step leads where. Where a power stands is data
 * in the position; the rules decide who may take a step; a step that this table does not list is a bug.
 */
import type { RoadName } from '../scenario/condition.ts';

/** Where a power stands on its road. */
export type Road = RoadName;

/** What moves a power along its road. */
export type RoadStep =
  | 'inform'
  | 'note'
  | 'deliver'
  | 'agree'
  | 'wait'
  | 'counter'
  | 'takeNote'
  | 'decline'
  | 'withdraw'
  | 'walkOut'
  | 'sign'
  | 'deposit'
  | 'promise'
  | 'accede'
  | 'bind'
  | 'shelve'
  | 'disown';

/** Every place on the road with the steps that lead on from it. */
export const ROAD_TABLE: Readonly<Record<Road, Readonly<Partial<Record<RoadStep, Road>>>>> = {
  outside: { inform: 'informed', note: 'invited' },
  informed: { note: 'invited' },
  invited: { deliver: 'considering' },
  considering: {
    agree: 'agreed',
    wait: 'waiting',
    counter: 'countered',
    takeNote: 'noted',
    decline: 'declined',
    promise: 'acceding',
    accede: 'acceded',
  },
  agreed: { withdraw: 'withdrawn', walkOut: 'waiting', sign: 'signed', note: 'considering' },
  waiting: { note: 'considering', agree: 'agreed', walkOut: 'waiting', sign: 'signed' },
  countered: { note: 'considering', agree: 'agreed' },
  noted: { note: 'considering', agree: 'agreed' },
  declined: { note: 'considering' },
  withdrawn: { note: 'considering' },
  signed: { deposit: 'deposited', shelve: 'shelved', disown: 'disowned' },
  deposited: { bind: 'bound' },
  acceding: { accede: 'acceded', shelve: 'shelved' },
  acceded: { bind: 'bound' },
  bound: {},
  shelved: {},
  disowned: {},
};

/** Whether it has signed or promised and will not be bound after all. */
export const isOut = (road: Road): boolean => road === 'shelved' || road === 'disowned';

/** Where the step leads. Throws where the table lists no such step. */
export function stepRoad(road: Road, step: RoadStep): Road {
  const next = ROAD_TABLE[road][step];
  if (next === undefined) throw new Error(`no road leads from ${road} by ${step}`);
  return next;
}
