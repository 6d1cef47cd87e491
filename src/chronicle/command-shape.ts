/**
 * The shape of a command that comes from outside: a log, a link, a line of standard input. Anything else, however
 * absurd, is not one.
 */
import * as v from 'valibot';
import type { Command } from '../core/commands.ts';

const id = v.pipe(v.string(), v.maxLength(40));
const power = id;

const shape = v.variant('do', [
  v.strictObject({ do: v.literal('wait'), until: v.optional(id) }),
  v.strictObject({ do: v.literal('draft'), clause: id, option: id }),
  v.strictObject({ do: v.literal('note'), power }),
  v.strictObject({ do: v.literal('inform'), powers: v.pipe(v.array(power), v.maxLength(100)) }),
  v.strictObject({ do: v.literal('need'), power }),
  v.strictObject({ do: v.literal('sound'), power }),
  v.strictObject({ do: v.literal('audience'), power }),
  v.strictObject({ do: v.literal('intel'), power }),
  v.strictObject({ do: v.literal('assure'), power }),
  v.strictObject({ do: v.literal('favour'), power }),
  v.strictObject({ do: v.literal('press'), power }),
  v.strictObject({ do: v.literal('lobby'), power }),
  v.strictObject({ do: v.literal('mediate'), by: power, power }),
  v.strictObject({ do: v.literal('commit'), clause: id, option: id }),
  v.strictObject({ do: v.literal('deadline') }),
  v.strictObject({
    do: v.literal('answer'),
    dilemma: id,
    choice: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9)),
  }),
  v.strictObject({ do: v.literal('publish') }),
  v.strictObject({ do: v.literal('ask'), clause: id, option: id }),
  v.strictObject({ do: v.literal('ask'), power }),
  v.strictObject({ do: v.literal('report') }),
  v.strictObject({ do: v.literal('sign'), with: v.optional(v.pipe(v.array(power), v.maxLength(100))) }),
  v.strictObject({ do: v.literal('ratify') }),
  v.strictObject({ do: v.literal('register') }),
  v.strictObject({ do: v.literal('withdraw') }),
]);

/** True for plain data of the shape of a command, nothing more. */
export function isCommand(data: unknown): data is Command {
  return v.is(shape, data);
}
