/**
 * Kinds of deals, by the hidden types of the named powers alone. A line found on several deals of one kind is good for
 * a player who has found out just those types.
 */

import { makeWorld, profile } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Scenario } from '../../scenario/schema.ts';

/** Deals of one kind. */
export interface DealKind {
  /** Hidden type by power, for the powers that distinguish the kinds. */
  readonly types: Readonly<Record<PowerId, string>>;
  readonly seeds: readonly number[];
}

/** Far from the seeds of the deals that lines are measured on. */
const FIRST_SEED = 2000;
/** Number of deals that are searched; a kind that is rare among them gets fewer deals (design choice). */
const MOST_SEEDS = 2000;

/**
 * Number of deals in all, and least number for a kind. A line that is tried on too few fits only those: with 36 deals in
 * all, lines lost 9 points on deals that they had not been tried on; with 96 they lost none (measured).
 */
const ALL_DEALS = 96;
const LEAST_DEALS = 6;

/** Every kind that these powers' types make, in the order of the files, with as many deals each. */
export function dealKinds(scenario: Scenario, powers: readonly PowerId[]): DealKind[] {
  const found = new Map<string, DealKind>();
  for (const types of combinations(scenario, powers)) found.set(key(powers, types), { types, seeds: [] });
  const each = Math.max(LEAST_DEALS, Math.trunc(ALL_DEALS / found.size));
  for (let seed = FIRST_SEED; seed < FIRST_SEED + MOST_SEEDS; seed++) {
    const world = makeWorld(scenario, seed);
    const types = Object.fromEntries(powers.map((power) => [power, profile(world, power).type.id]));
    const kind = found.get(key(powers, types));
    if (!kind || kind.seeds.length >= each) continue;
    found.set(key(powers, types), { types, seeds: [...kind.seeds, seed] });
    if ([...found.values()].every(({ seeds }) => seeds.length >= each)) break;
  }
  return [...found.values()].filter(({ seeds }) => seeds.length > 0);
}

const key = (powers: readonly PowerId[], types: DealKind['types']): string =>
  powers.map((power) => types[power]).join();

function combinations(scenario: Scenario, powers: readonly PowerId[]): DealKind['types'][] {
  const { profiles } = makeWorld(scenario, 0);
  return powers.reduce<DealKind['types'][]>(
    (sofar, power) =>
      sofar.flatMap((types) =>
        (profiles[power]?.data.types ?? []).map(({ id }) => ({ ...types, [power]: id })),
      ),
    [{}],
  );
}
