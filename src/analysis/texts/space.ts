/** All texts that a scenario's clauses and options make, each with a number; the last clause changes fastest. */

import type { Text } from '../../core/world.ts';
import type { ClauseId, OptionId } from '../../scenario/primitives.ts';
import type { Clause } from '../../scenario/schema.ts';

/**
 * A clause with its options; `stride` is the difference in number between texts that differ in the next option of it.
 */
export interface Axis {
  readonly clause: ClauseId;
  readonly options: readonly OptionId[];
  readonly stride: number;
}

export interface Space {
  readonly axes: readonly Axis[];
  /** Number of texts. */
  readonly texts: number;
}

/** The space of these clauses, in their order. */
export function spaceOf(clauses: readonly Clause[]): Space {
  const axes: Axis[] = [];
  let stride = 1;
  for (const { id, options } of [...clauses].reverse()) {
    axes.unshift({ clause: id, options: options.map((option) => option.id), stride });
    stride *= options.length;
  }
  return { axes, texts: stride };
}

/** Index of the option on one axis in the text of this number. */
const placeOn = ({ stride, options }: Axis, number: number): number =>
  Math.trunc(number / stride) % options.length;

/** The text of this number. */
export function textAt({ axes }: Space, number: number): Text {
  return Object.fromEntries(axes.map((axis) => [axis.clause, axis.options[placeOn(axis, number)] ?? '']));
}

/** The number of a text; a missing clause or an unknown option counts as the first option. */
export function numberOf({ axes }: Space, text: Text): number {
  return axes.reduce(
    (sum, { clause, options, stride }) => sum + Math.max(0, options.indexOf(text[clause] ?? '')) * stride,
    0,
  );
}

/** A wording in which a text differs from another one. */
export interface Wording {
  readonly clause: ClauseId;
  readonly option: OptionId;
}

/** The wordings of `text` that differ from `other`, in the order of the clauses. */
export function differences({ axes }: Space, text: Text, other: Text): Wording[] {
  return axes.flatMap(({ clause }) =>
    text[clause] === other[clause] ? [] : [{ clause, option: text[clause] ?? '' }],
  );
}
