/**
 * Exposure of assurances that contradict each other or the text: after some weeks by itself, or on the day after a
 * publication. Rules X1-X2.
 */
import type { PowerId } from '../scenario/primitives.ts';
import { type Day, NEVER } from './integers.ts';
import type { Position } from './position.ts';
import type { StepBuilder } from './step-builder.ts';
import type { World } from './world.ts';

type Contradiction = World['scenario']['contradictions'][number];

const assuredOn = (position: Position, power: PowerId): Day | null =>
  position.standings[power]?.assured ?? null;

/** The day since which the contradiction exists, or null where there is none. */
function since(position: Position, pair: Contradiction): Day | null {
  if ('between' in pair) {
    const [one, other] = pair.between;
    const first = assuredOn(position, one);
    const second = first === null ? null : assuredOn(position, other);
    return first === null || second === null ? null : Math.max(first, second);
  }
  const assured = assuredOn(position, pair.to);
  if (assured === null) return null;
  const text = position.treaty?.text ?? position.text;
  return Object.entries(pair.text).every(([clause, option]) => text[clause] === option) ? assured : null;
}

/**
 * The power whose assurance would contradict a new one to `power`; null where there is none. For a warning beforehand.
 * Contradictions with the text are left to the reader of the text.
 */
export function contradicts(world: World, position: Position, power: PowerId): PowerId | null {
  for (const pair of world.scenario.contradictions) {
    if ('between' in pair) {
      const [one, other] = pair.between;
      const against = one === power ? other : other === power ? one : null;
      if (against !== null && assuredOn(position, against) !== null) return against;
    }
  }
  return null;
}

/** X1: the first day from `from` on on which contradiction number `index` comes out, as things stand; else `NEVER`. */
export function comesToLight(world: World, position: Position, index: number, from: Day): Day {
  const pair = world.scenario.contradictions[index];
  const exists = pair === undefined || position.exposed.includes(index) ? null : since(position, pair);
  if (exists === null) return NEVER;
  const { publishedOn } = position;
  // A publication is read on the next morning.
  const printed = publishedOn !== null && publishedOn >= exists ? publishedOn + 1 : NEVER;
  return Math.max(from, Math.min(printed, exists + world.scenario.rules.assurance.leaksAfterDays));
}

/** X1: the first day from `from` on on which anything comes out, if nothing else happens before; else `NEVER`. */
export function nextExposure(world: World, position: Position, from: Day): Day {
  let next = NEVER;
  for (let index = 0; index < world.scenario.contradictions.length; index++)
    next = Math.min(next, comesToLight(world, position, index, from));
  return next;
}

export const concernedBy = (pair: Contradiction): PowerId[] =>
  'between' in pair ? [...pair.between] : [pair.to];

/** X1, X2: exposes what has come to light by this morning and charges for it. */
export function comeToLight(builder: StepBuilder): void {
  const { world } = builder;
  const { day: today } = builder.position;
  if (nextExposure(world, builder.position, today) > today) return;
  const { contradictions, rules } = world.scenario;
  const rule = rules.assurance;
  for (const [index, pair] of contradictions.entries()) {
    if (comesToLight(world, builder.position, index, today) > today) continue;
    const powers = concernedBy(pair);
    const { exposed, exposedOn } = builder.position;
    builder.set({ exposed: [...exposed, index], exposedOn: exposedOn ?? today });
    builder.tell({ is: 'exposed', powers });
    builder.credibility(rule.exposedCredibility);
    builder.confidence(rule.exposedConfidence, 'exposed');
    for (const power of powers) builder.trust(power, rule.exposedTrust);
  }
}
