/**
 * Two private words that cannot both be kept come out: after some weeks by themselves, or on the day after one prints.
 * Rules X1-X2.
 */

import { type Day, NEVER } from './integers.ts';
import type { Position } from './position.ts';
import type { StepBuilder } from './step-builder.ts';
import type { World } from './world.ts';

type Contradiction = World['scenario']['contradictions'][number];

const assuredOn = (position: Position, power: string): Day | null =>
  position.standings[power]?.assured ?? null;

/** The day from which the contradiction exists, or null where there is none. */
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
 * Who holds a private word that one to this power would contradict; null where nobody does. For a warning beforehand;
 * that a word contradicts the text is for its reader to see.
 */
export function contradicts(world: World, position: Position, power: string): string | null {
  for (const pair of world.scenario.contradictions) {
    if ('between' in pair) {
      const [one, other] = pair.between;
      const against = one === power ? other : other === power ? one : null;
      if (against !== null && assuredOn(position, against) !== null) return against;
    }
  }
  return null;
}

/** X1: the first day from this one on on which the contradiction of that number comes out, as things stand. */
function comesToLight(world: World, position: Position, index: number, from: Day): Day {
  const pair = world.scenario.contradictions[index];
  const exists = pair === undefined || position.exposed.includes(index) ? null : since(position, pair);
  if (exists === null) return NEVER;
  const { publishedOn } = position;
  // What is printed is read on the next morning.
  const printed = publishedOn !== null && publishedOn >= exists ? publishedOn + 1 : NEVER;
  return Math.max(from, Math.min(printed, exists + world.scenario.rules.assurance.leaksAfterDays));
}

/** X1: the first day from this one on that brings something to light, if nothing else happens before. */
export function nextExposure(world: World, position: Position, from: Day): Day {
  let next = NEVER;
  for (let index = 0; index < world.scenario.contradictions.length; index++)
    next = Math.min(next, comesToLight(world, position, index, from));
  return next;
}

/** X1, X2: what has come to light this morning, and what it costs. */
export function comeToLight(builder: StepBuilder): void {
  const { world } = builder;
  const { day: today } = builder.position;
  if (nextExposure(world, builder.position, today) > today) return;
  const { contradictions, rules } = world.scenario;
  const rule = rules.assurance;
  for (const [index, pair] of contradictions.entries()) {
    if (comesToLight(world, builder.position, index, today) > today) continue;
    const powers = 'between' in pair ? [...pair.between] : [pair.to];
    const { exposed, exposedOn } = builder.position;
    builder.set({ exposed: [...exposed, index], exposedOn: exposedOn ?? today });
    builder.tell({ is: 'exposed', powers });
    builder.credibility(rule.exposedCredibility);
    builder.confidence(rule.exposedConfidence, 'exposed');
    for (const power of powers) builder.trust(power, rule.exposedTrust);
  }
}
