/**
 * The shape of a command that comes from outside: a log, a link, a line of standard input. Anything else, however
 * absurd, is not one. The table of verbs says which kind of thing each takes.
 */
import * as v from 'valibot';
import { type Command, type Kind, VERB_TABLE, VERBS } from '../core/commands.ts';

const id = v.pipe(v.string(), v.maxLength(40));
const powers = v.pipe(v.array(id), v.maxLength(100));
const choice = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9));

/** What stands beside `do`, by kind; a demand has three forms. */
const SHAPES: Readonly<Record<Kind, readonly v.ObjectEntries[]>> = {
  nothing: [{}],
  date: [{ until: v.optional(id) }],
  day: [{ on: v.optional(id) }],
  power: [{ power: id }],
  powers: [{ powers }],
  guests: [{ with: v.optional(powers) }],
  wording: [{ clause: id, option: id }],
  currentWording: [{ clause: id, option: id }],
  demand: [{ clause: id, option: id }, { power: id }, { for: id }],
  speaker: [{ by: id, power: id }],
  paper: [{ dilemma: id, choice }],
};

const shape = v.variant(
  'do',
  VERBS.flatMap((verb) =>
    SHAPES[VERB_TABLE[verb].takes].map((entries) => v.strictObject({ ...entries, do: v.literal(verb) })),
  ),
);

/** True for plain data of the shape of a command, nothing more. */
export function isCommand(data: unknown): data is Command {
  return v.is(shape, data);
}
