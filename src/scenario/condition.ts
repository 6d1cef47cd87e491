/**
 * Schema of conditions on the state of the world. Endings and events depend on these alone. core/condition.ts evaluates
 * them.
 */
import * as v from 'valibot';
import { count, days, isoDate, partialText, points, powerId, wordId } from './primitives.ts';

export const ROADS = [
  'outside',
  'informed',
  'invited',
  'considering',
  'agreed',
  'waiting',
  'countered',
  'noted',
  'declined',
  'withdrawn',
  'signed',
  'deposited',
  'bound',
  'shelved',
  'disowned',
  'acceding',
  'acceded',
] as const;
export type RoadName = (typeof ROADS)[number];

const road = v.picklist(ROADS);

/** Power ids, or the name of a group of the scenario. */
const who = v.union([v.array(powerId), wordId]);

const atLeast = { atLeast: v.optional(count), atMost: v.optional(count) };

export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { confidence: { below?: number | undefined; atLeast?: number | undefined } }
  | { happened: 'signed' | 'published' | 'recalled' | 'withdrawn' | 'exposed' | 'registered' | 'breached' }
  | { text: Record<string, string> }
  | {
      roads: {
        of: string[] | string;
        are: RoadName[];
        atLeast?: number | undefined;
        atMost?: number | undefined;
      };
    }
  | { founders: { of: string[] | string; atLeast?: number | undefined; atMost?: number | undefined } }
  | { bound: { of: string[] | string; atLeast?: number | undefined; atMost?: number | undefined } }
  | { refused: { atLeast?: number | undefined; atMost?: number | undefined } }
  | {
      near: {
        days: number;
        dates: { power?: string | undefined; is: 'signed' | 'deposited' | 'acceded'; date: string }[];
      };
    }
  | { answered: { dilemma: string; choice: number } }
  | { assured: { of: string[] | string; atLeast?: number | undefined; atMost?: number | undefined } }
  | { requests: { atLeast?: number | undefined; atMost?: number | undefined } }
  | { intercepted: { atLeast?: number | undefined; atMost?: number | undefined } };

export const condition: v.GenericSchema<unknown, Condition> = v.lazy(() =>
  v.union([
    v.strictObject({ all: v.array(condition) }),
    v.strictObject({ any: v.array(condition) }),
    v.strictObject({ not: condition }),
    v.strictObject({
      confidence: v.strictObject({ below: v.optional(points), atLeast: v.optional(points) }),
    }),
    v.strictObject({
      happened: v.picklist([
        'signed',
        'published',
        'recalled',
        'withdrawn',
        'exposed',
        'registered',
        'breached',
      ]),
    }),
    v.strictObject({ text: partialText }),
    v.strictObject({ roads: v.strictObject({ of: who, are: v.array(road), ...atLeast }) }),
    v.strictObject({ founders: v.strictObject({ of: who, ...atLeast }) }),
    v.strictObject({ bound: v.strictObject({ of: who, ...atLeast }) }),
    v.strictObject({ refused: v.strictObject(atLeast) }),
    v.strictObject({ requests: v.strictObject(atLeast) }),
    // Number of governments whose telegrams were read.
    v.strictObject({ intercepted: v.strictObject(atLeast) }),
    v.strictObject({ answered: v.strictObject({ dilemma: wordId, choice: count }) }),
    v.strictObject({ assured: v.strictObject({ of: who, ...atLeast }) }),
    v.strictObject({
      near: v.strictObject({
        days,
        dates: v.array(
          v.strictObject({
            power: v.optional(powerId),
            is: v.picklist(['signed', 'deposited', 'acceded']),
            date: isoDate,
          }),
        ),
      }),
    }),
  ]),
);
