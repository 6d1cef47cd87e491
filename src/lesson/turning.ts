/** What decided a game, as the teacher's table stores it: the part of a debrief that a row shows. */
import * as v from 'valibot';
import { isCommand } from '../chronicle/command-shape.ts';
import type { Command } from '../core/commands.ts';
import { isoDate } from '../scenario/primitives.ts';

const whole = v.pipe(v.number(), v.integer());

const act = v.nullable(v.custom<Command>(isCommand, 'a command'));

export const turning = v.variant('is', [
  /** One decision is named; `act` is null where the player waited, `lost` is in whole points. */
  v.strictObject({
    is: v.literal('named'),
    label: v.picklist(['turning-point', 'mistake', 'unlucky']),
    date: isoDate,
    act,
    lost: whole,
  }),
  /** No decision is named, but much was lost in small steps between two days; `lost` is in whole points. */
  v.strictObject({ is: v.literal('stretch'), from: isoDate, until: isoDate, lost: whole }),
  /** Nothing is blamed; this one change would have gained most, `gain` in whole points. */
  v.strictObject({ is: v.literal('change'), date: isoDate, act, gain: whole }),
  v.strictObject({ is: v.literal('none') }),
]);

export type Turning = v.InferOutput<typeof turning>;
