/**
 * The player's beliefs about a government's hidden type: probabilities per mille, updated by Bayes' rule. Updates read
 * only what was told and the scenario's tables; `suggested`, which deals a hint, is the only part that reads the type.
 * Rules B1-B8.
 */
import type { PowerType } from '../scenario/power.ts';
import type { PowerId } from '../scenario/primitives.ts';
import { type PerMille, part } from './integers.ts';
import { seededNumber } from './seeded-number.ts';
import { profile, type World } from './world.ts';

/** Probabilities per mille by hidden type, in the order of the power's file; they add up to 1000. */
export type Beliefs = readonly PerMille[];

const CERTAIN = 1000;
/** Lowest belief in a type: no belief rules a type out or makes it certain (design choice). */
const LEAST = 1;

/** B1: before anything is heard all types are equally likely. */
export function evenBeliefs(types: number): Beliefs {
  return shared(Array.from({ length: types }, () => 1));
}

/** Scales weights to whole parts per mille that add up to 1000; the likeliest type takes the remainder. */
function shared(weights: readonly number[]): Beliefs {
  const all = weights.reduce((sum, one) => sum + one, 0);
  const parts = weights.map((weight) => Math.max(LEAST, part(weight, CERTAIN, all)));
  const likeliest = parts.indexOf(Math.max(...parts));
  const rest = CERTAIN - parts.reduce((sum, one) => sum + one, 0);
  return parts.map((one, index) => (index === likeliest ? one + rest : one));
}

/** B2: `P(type | heard)` in proportion to `P(heard | type) * P(type)`. */
export function updated(beliefs: Beliefs, likelihoods: readonly PerMille[]): Beliefs {
  if (beliefs.length < 2) return beliefs;
  return shared(beliefs.map((belief, index) => belief * (likelihoods[index] ?? 0)));
}

/**
 * B3: the type that a sounding or a deciphered telegram suggests: dealt from the seed, right in `rightPerMille` of 1000
 * cases; null where the power has only one type.
 */
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
  const drawn = seededNumber(`${world.seed}/${power}/${by}/${count}`);
  if (drawn % CERTAIN < rightPerMille) return type.id;
  return others[Math.trunc(drawn / CERTAIN) % others.length]?.id ?? null;
}

/** B2, B3: beliefs after a hint; unchanged without one. */
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

/** B5, B6, B8: how many in 1000 answer as their type would (design choice). */
const SPEAKS_PLAINLY = 900;

/** B5: compares what a government says it would like best with what each of its types would have said. */
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

/** B6: an agreement in principle points to a type that minds being a third. */
export function afterInPrinciple(beliefs: Beliefs, types: readonly PowerType[]): Beliefs {
  return updated(
    beliefs,
    types.map(({ third }) => (Object.keys(third).length > 0 ? SPEAKS_PLAINLY : CERTAIN - SPEAKS_PLAINLY)),
  );
}

/** B8: an invitation to accede that is not answered when an answer was expected points to a type that lets it wait. */
export function afterSilence(beliefs: Beliefs, types: readonly PowerType[]): Beliefs {
  return updated(
    beliefs,
    types.map(({ accedesFrom, accessionReplyPlusDays }) =>
      accedesFrom !== undefined || accessionReplyPlusDays > 0 ? SPEAKS_PLAINLY : CERTAIN - SPEAKS_PLAINLY,
    ),
  );
}

/** Cache of the demands that any type of a power lists; types are scenario data and never change. */
const lists = new WeakMap<readonly PowerType[], readonly string[]>();

function told(types: readonly PowerType[]): readonly string[] {
  const known = lists.get(types) ?? [...new Set(types.flatMap(({ tells }) => Object.keys(tells)))];
  lists.set(types, known);
  return known;
}

/**
 * B4: a formal counter-proposal tells something by what it asks for and by what it leaves out. A demand that no type of
 * this power lists, or that was met already, tells nothing.
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
