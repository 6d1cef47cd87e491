/**
 * What the player may take a government to be: thousandths over its hidden types, moved by Bayes' rule when he hears
 * something. It reads what was told and the tables of the scenario, never the type itself. Rules B1-B7.
 */
import type { PowerType } from '../scenario/power.ts';
import type { PowerId } from '../scenario/primitives.ts';
import { type PerMille, part } from './integers.ts';
import { dealt } from './seeded-number.ts';
import { profile, type World } from './world.ts';

/** Thousandths by hidden type, in the order of the power's file; they add up to a thousand. */
export type Beliefs = readonly PerMille[];

const CERTAIN = 1000;
/** Nothing that is only believed is quite certain or quite impossible: design choice. */
const LEAST = 1;

/** B1: before anything is heard every type is as likely as the next. */
export function evenBeliefs(types: number): Beliefs {
  return shared(Array.from({ length: types }, () => 1));
}

/** Whole thousandths in the proportion of the weights, which add up to a thousand; the likeliest takes the rest. */
function shared(weights: readonly number[]): Beliefs {
  const all = weights.reduce((sum, one) => sum + one, 0);
  const parts = weights.map((weight) => Math.max(LEAST, part(weight, CERTAIN, all)));
  const likeliest = parts.indexOf(Math.max(...parts));
  const rest = CERTAIN - parts.reduce((sum, one) => sum + one, 0);
  return parts.map((one, index) => (index === likeliest ? one + rest : one));
}

/** B2: `P(type | heard)` in the proportion of `P(heard | type) * P(type)`. */
export function updated(beliefs: Beliefs, likelihoods: readonly PerMille[]): Beliefs {
  if (beliefs.length < 2) return beliefs;
  return shared(beliefs.map((belief, index) => belief * (likelihoods[index] ?? 0)));
}

/** B3: what a sounding or a deciphered telegram suggests: dealt before the first move, right so often in a thousand. */
export function suggested(
  world: World,
  power: PowerId,
  by: string,
  count: number,
  rightPerMille: PerMille,
): string | null {
  const { data, type } = profile(world, power);
  const others = data.types.filter(({ id }) => id !== type.id);
  if (others.length === 0) return null;
  const drawn = dealt(`${world.seed}/${power}/${by}/${count}`);
  if (drawn % CERTAIN < rightPerMille) return type.id;
  return others[Math.trunc(drawn / CERTAIN) % others.length]?.id ?? null;
}

/** B2, B3: belief once something was let fall; nothing where the power has but one type. */
export function afterHint(
  beliefs: Beliefs,
  types: readonly PowerType[],
  hint: string | null,
  rightPerMille: PerMille,
): Beliefs {
  if (hint === null) return beliefs;
  const wrong = part(CERTAIN - rightPerMille, 1, types.length - 1);
  return updated(
    beliefs,
    types.map(({ id }) => (id === hint ? rightPerMille : wrong)),
  );
}

/** B5: of a thousand that are asked plainly so many say what is dearest to their type: design choice. */
const SPEAKS_PLAINLY = 900;

/** B5: what a government says it would like best is held against what each of its types would have said. */
export function afterLikes(
  beliefs: Beliefs,
  likesOfEach: readonly (readonly string[])[],
  likes: readonly string[],
): Beliefs {
  return updated(
    beliefs,
    likesOfEach.map((theirs) => (theirs.join() === likes.join() ? SPEAKS_PLAINLY : CERTAIN - SPEAKS_PLAINLY)),
  );
}

/** B6: only who minds being a third agrees in principle. */
export function afterInPrinciple(beliefs: Beliefs, types: readonly PowerType[]): Beliefs {
  return updated(
    beliefs,
    types.map(({ third }) => (Object.keys(third).length > 0 ? SPEAKS_PLAINLY : CERTAIN - SPEAKS_PLAINLY)),
  );
}

/** Types are data of a scenario and never change: what any of them lists is gathered once. */
const lists = new WeakMap<readonly PowerType[], readonly string[]>();

function told(types: readonly PowerType[]): readonly string[] {
  const known = lists.get(types) ?? [...new Set(types.flatMap(({ tells }) => Object.keys(tells)))];
  lists.set(types, known);
  return known;
}

/**
 * B4: a formal counter-proposal tells by what it asks for and by what it does not. A thing that no type of this power
 * lists tells nothing; nor does one that was on the desk already.
 */
export function afterDemands(
  beliefs: Beliefs,
  types: readonly PowerType[],
  demands: readonly string[],
  open: (demand: string) => boolean,
): Beliefs {
  let now = beliefs;
  for (const key of told(types)) {
    if (!open(key)) continue;
    const asks = demands.includes(key);
    now = updated(
      now,
      types.map(({ tells }) => (asks ? (tells[key] ?? 500) : CERTAIN - (tells[key] ?? 500))),
    );
  }
  return now;
}
