/**
 * What a scenario's conditions mean in a position. Total: any condition can be asked of any position.
 */
import type { Condition } from '../scenario/condition.ts';
import type { PowerId } from '../scenario/primitives.ts';
import { boundSince } from './force.ts';
import { isFounder, type Position } from './position.ts';
import type { Day } from './whole.ts';
import { day, type World } from './world.ts';

function within(
  found: number,
  limits: { atLeast?: number | undefined; atMost?: number | undefined },
): boolean {
  return found >= (limits.atLeast ?? 0) && found <= (limits.atMost ?? Number.MAX_SAFE_INTEGER);
}

function members(world: World, who: readonly string[] | string): readonly PowerId[] {
  return typeof who === 'string' ? (world.scenario.groups[who] ?? []) : who;
}

function dateOf(
  world: World,
  position: Position,
  power: PowerId | undefined,
  is: 'signed' | 'deposited' | 'acceded',
): Day | null {
  if (power === undefined || power === world.player) {
    return is === 'signed' ? (position.treaty?.day ?? null) : position.own.deposited;
  }
  return position.standings[power]?.[is] ?? null;
}

/** Whether the condition holds now; unknown powers and groups hold nothing. */
export function holds(world: World, position: Position, condition: Condition): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(world, position, one));
  if ('any' in condition) return condition.any.some((one) => holds(world, position, one));
  if ('not' in condition) return !holds(world, position, condition.not);
  if ('confidence' in condition) {
    const { below, atLeast } = condition.confidence;
    return position.confidence < (below ?? Number.MAX_SAFE_INTEGER) && position.confidence >= (atLeast ?? 0);
  }
  if ('happened' in condition) return happened(world, position, condition.happened);
  if ('text' in condition) {
    const text = position.treaty?.text ?? position.text;
    return Object.entries(condition.text).every(([clause, option]) => text[clause] === option);
  }
  if ('roads' in condition) {
    const { of, are } = condition.roads;
    const on = members(world, of).filter((power) => {
      const s = position.standings[power];
      return s !== undefined && are.includes(s.road);
    });
    return within(on.length, condition.roads);
  }
  if ('founders' in condition) {
    const { of } = condition.founders;
    return within(
      members(world, of).filter((power) => isFounder(position, power)).length,
      condition.founders,
    );
  }
  if ('bound' in condition) {
    const { of } = condition.bound;
    return within(
      members(world, of).filter((power) => boundSince(world, position, power) !== null).length,
      condition.bound,
    );
  }
  if ('refused' in condition) {
    return within(
      world.partners.filter((power) => (position.standings[power]?.refusals ?? 0) > 0).length,
      condition.refused,
    );
  }
  if ('answered' in condition) {
    const { dilemma, choice } = condition.answered;
    return position.answered.some((one) => one.id === dilemma && one.choice === choice);
  }
  if ('assured' in condition) {
    const assured = members(world, condition.assured.of).filter(
      (power) => (position.standings[power]?.assured ?? null) !== null,
    );
    return within(assured.length, condition.assured);
  }
  if ('requests' in condition) return within(position.requests, condition.requests);
  const { days, dates } = condition.near;
  return dates.every(({ power, is, date }) => {
    const found = dateOf(world, position, power, is);
    const wanted = day(world, date);
    return found !== null && found - wanted <= days && wanted - found <= days;
  });
}

function happened(
  world: World,
  position: Position,
  what: Extract<Condition, { happened: unknown }>['happened'],
): boolean {
  switch (what) {
    case 'recalled':
      return position.confidence < world.scenario.home.recallBelow;
    case 'signed':
      return position.treaty !== null;
    case 'published':
      return position.publications > 0;
    case 'withdrawn':
      return position.withdrawn !== null;
    case 'registered':
      return position.registered !== null;
    case 'breached':
      return position.breaches > 0;
    case 'exposed':
      return position.exposedOn !== null;
  }
}
