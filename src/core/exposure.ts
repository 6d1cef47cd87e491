/**
 * Two private words that cannot both be kept come out: after some weeks by themselves, or on the day after one prints.
 * Rules X1-X2.
 */
import type { Course } from './course.ts';
import type { Position } from './position.ts';
import { type Day, NEVER } from './whole.ts';
import type { World } from './world.ts';

type Contradiction = World['scenario']['contradictions'][number];

const assuredOn = (position: Position, power: string): Day | null =>
  position.standings[power]?.assured ?? null;

/** The day from which the contradiction exists, or null where there is none. */
function since(position: Position, pair: Contradiction): Day | null {
  if ('between' in pair) {
    const [one, other] = pair.between.map((power) => assuredOn(position, power));
    return one == null || other == null ? null : Math.max(one, other);
  }
  const text = position.treaty?.text ?? position.text;
  const worded = Object.entries(pair.text).every(([clause, option]) => text[clause] === option);
  return worded ? assuredOn(position, pair.to) : null;
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

/** X1: the next day after this one on which something comes to light, if nothing else happens before. */
export function nextExposure(world: World, position: Position): Day {
  let next = NEVER;
  for (const [index, pair] of world.scenario.contradictions.entries()) {
    const from = position.exposed.includes(index) ? null : since(position, pair);
    if (from === null) continue;
    const printed = position.publishedOn !== null && position.publishedOn >= from;
    const leaks = printed ? 0 : from + world.scenario.rules.assurance.leaksAfterDays;
    next = Math.min(next, Math.max(position.day + 1, leaks));
  }
  return next;
}

/** X1, X2: what has come to light this morning, and what it costs. */
export function comeToLight(course: Course): void {
  const { contradictions, rules } = course.world.scenario;
  const rule = rules.assurance;
  for (const [index, pair] of contradictions.entries()) {
    const { position } = course;
    if (position.exposed.includes(index)) continue;
    const from = since(position, pair);
    if (from === null) continue;
    const printed =
      position.publishedOn !== null && position.publishedOn >= from && position.publishedOn < position.day;
    if (!printed && position.day < from + rule.leaksAfterDays) continue;
    const powers = 'between' in pair ? [...pair.between] : [pair.to];
    course.set({ exposed: [...position.exposed, index], exposedOn: position.exposedOn ?? position.day });
    course.tell({ is: 'exposed', powers });
    course.credibility(rule.exposedCredibility);
    course.confidence(rule.exposedConfidence, 'exposed');
    for (const power of powers) course.trust(power, rule.exposedTrust);
  }
}
