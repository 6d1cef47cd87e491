/** One command given in a position that a test makes. */
import { act } from '../../src/core/acts.ts';
import type { Command } from '../../src/core/commands.ts';
import type { Position } from '../../src/core/position.ts';
import type { StepBuilder } from '../../src/core/step-builder.ts';
import type { World } from '../../src/core/world.ts';
import { builderAt } from './made-up.ts';

/** The positions of powers that a test sets. */
export type Standings = NonNullable<Parameters<typeof builderAt>[2]>;

/** The builder after one command, from any position; legality is not checked. */
export function done(
  command: Command,
  world: World,
  change: Partial<Position> = {},
  powers: Standings = {},
): StepBuilder {
  const builder = builderAt(world, change, powers);
  if (command.do !== 'wait') act(builder, command);
  return builder;
}
