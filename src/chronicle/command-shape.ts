/**
 * Validates commands that come from outside: a log, a link, a line of standard input. The table of verbs says which
 * kind of argument each takes; anything else is rejected.
 */
import * as v from 'valibot';
import { type Command, type Kind, VERB_TABLE, VERBS } from '../core/commands.ts';

const id = v.pipe(v.string(), v.maxLength(40));
const powers = v.pipe(v.array(id), v.maxLength(100));
const choice = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9));

/** The keys beside `do`, by kind; a demand has three forms. */
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

/** Whether the data have exactly the shape of a command. */
export function isCommand(data: unknown): data is Command {
  return v.is(shape, data);
}
