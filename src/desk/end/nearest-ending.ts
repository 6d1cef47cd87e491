/**
 * Finds the nearest ending that asks for more than the one that came: what it lacked, and the acts that could
 * have helped.
 */
import type { Command } from '../../core/commands.ts';
import type { View } from '../../core/view.ts';
import type { EndingSeen } from '../../core/view-what-if.ts';
import type { PublicWorld } from '../../core/world.ts';
import type { Condition } from '../../scenario/condition.ts';
import type { PowerId } from '../../scenario/primitives.ts';

/** A condition that an ending lacked and that more action could have met. */
export interface Lack {
  readonly condition: Condition;
  /** The number of powers or wordings missing. */
  readonly by: number;
  /** The powers that were not bound, or did not sign. */
  readonly powers: readonly PowerId[];
}

export interface NearEnding {
  readonly id: string;
  readonly lacks: readonly Lack[];
}

const membersOf = (world: PublicWorld, of: readonly string[] | string): readonly PowerId[] =>
  typeof of === 'string' ? (world.scenario.groups[of] ?? []) : of;

/**
 * What more action could have added: a power bound, a signature, a wording. Null if something would have to
 * be undone.
 */
function lackOf(world: PublicWorld, view: View, condition: Condition): Lack | null {
  const short = (
    of: readonly string[] | string,
    limits: { readonly atLeast?: number | undefined; readonly atMost?: number | undefined },
    is: (power: PowerId) => boolean,
  ): Lack | null => {
    const powers = membersOf(world, of).filter((power) => !is(power));
    const found = membersOf(world, of).length - powers.length;
    if (limits.atMost !== undefined && found > limits.atMost) return null;
    return { condition, by: (limits.atLeast ?? 0) - found, powers };
  };
  if ('bound' in condition)
    return short(condition.bound.of, condition.bound, (power) =>
      view.powers.some(({ id, bound }) => id === power && bound !== null),
    );
  if ('founders' in condition)
    return short(condition.founders.of, condition.founders, (power) => view.founders.includes(power));
  if ('text' in condition) {
    const differing = Object.entries(condition.text).filter(
      ([clause, option]) => view.text[clause] !== option,
    );
    return { condition, by: differing.length, powers: [] };
  }
  return null;
}

/**
 * The endings that lacked only what more action could have added, the nearest first. Endings that describe a
 * failure, which ask that something was not done, are never among them.
 */
export function nearEndings(world: PublicWorld, view: View, all: readonly EndingSeen[]): NearEnding[] {
  return all
    .flatMap(({ id, conditions }): NearEnding[] => {
      const lacks = conditions
        .filter(({ met }) => !met)
        .map(({ condition }) => lackOf(world, view, condition));
      const known = lacks.filter((one) => one !== null);
      return id === view.ending || known.length === 0 || known.length < lacks.length
        ? []
        : [{ id, lacks: known }];
    })
    .sort((a, b) => shortOf(a) - shortOf(b));
}

/** How much an ending lacked: the sum over its conditions. */
export const shortOf = ({ lacks }: NearEnding): number => lacks.reduce((sum, { by }) => sum + by, 0);

/** Acts that might have added what was missing, one each: towards the missing powers, or on the text. */
export function actsToward({ lacks }: NearEnding): readonly Command[] {
  return lacks.flatMap(({ condition, powers }): readonly Command[] => {
    if ('text' in condition)
      return Object.entries(condition.text).map(([clause, option]) => ({ do: 'draft', clause, option }));
    return powers.flatMap((power): readonly Command[] => [
      { do: 'note', power },
      { do: 'lobby', power },
      { do: 'favour', power },
      { do: 'audience', power },
      { do: 'press', power },
      { do: 'assure', power },
    ]);
  });
}
