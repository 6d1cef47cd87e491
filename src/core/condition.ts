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

/** What a condition asks of a position. */
type Test = (world: World, position: Position) => boolean;

/** Conditions are data of a scenario and never change: each is turned into its test once. */
const tests = new WeakMap<Condition, Test>();

function testOf(condition: Condition): Test {
  const known = tests.get(condition) ?? madeFrom(condition);
  tests.set(condition, known);
  return known;
}

/** Whether the condition holds now; unknown powers and groups hold nothing. */
export function holds(world: World, position: Position, condition: Condition): boolean {
  return testOf(condition)(world, position);
}

/** How many of these powers it is so of. */
function countOf(powers: readonly PowerId[], is: (power: PowerId) => boolean): number {
  let count = 0;
  for (const power of powers) if (is(power)) count += 1;
  return count;
}

function madeFrom(condition: Condition): Test {
  if ('all' in condition) {
    const parts = condition.all.map(testOf);
    return (world, position) => parts.every((part) => part(world, position));
  }
  if ('any' in condition) {
    const parts = condition.any.map(testOf);
    return (world, position) => parts.some((part) => part(world, position));
  }
  if ('not' in condition) {
    const part = testOf(condition.not);
    return (world, position) => !part(world, position);
  }
  if ('confidence' in condition) {
    const { below = Number.MAX_SAFE_INTEGER, atLeast = 0 } = condition.confidence;
    return (_, { confidence }) => confidence < below && confidence >= atLeast;
  }
  if ('happened' in condition) {
    const what = condition.happened;
    return (world, position) => happened(world, position, what);
  }
  if ('text' in condition) {
    const wanted = Object.entries(condition.text);
    return (_, position) => {
      const text = position.treaty?.text ?? position.text;
      return wanted.every(([clause, option]) => text[clause] === option);
    };
  }
  if ('roads' in condition) {
    const { of, are } = condition.roads;
    const on: ReadonlySet<string> = new Set(are);
    return (world, { standings }) =>
      within(
        countOf(members(world, of), (power) => on.has(standings[power]?.road ?? '')),
        condition.roads,
      );
  }
  if ('founders' in condition) {
    const { of } = condition.founders;
    return (world, position) =>
      within(
        countOf(members(world, of), (power) => isFounder(position, power)),
        condition.founders,
      );
  }
  if ('bound' in condition) {
    const { of } = condition.bound;
    return (world, position) =>
      within(
        countOf(members(world, of), (power) => boundSince(world, position, power) !== null),
        condition.bound,
      );
  }
  if ('refused' in condition) {
    return (world, { standings }) =>
      within(
        countOf(world.partners, (power) => (standings[power]?.refusals ?? 0) > 0),
        condition.refused,
      );
  }
  if ('answered' in condition) {
    const { dilemma, choice } = condition.answered;
    return (_, { answered }) => answered.some((one) => one.id === dilemma && one.choice === choice);
  }
  if ('assured' in condition) {
    const { of } = condition.assured;
    return (world, { standings }) =>
      within(
        countOf(members(world, of), (power) => (standings[power]?.assured ?? null) !== null),
        condition.assured,
      );
  }
  if ('requests' in condition) return (_, { requests }) => within(requests, condition.requests);
  const { days, dates } = condition.near;
  return (world, position) =>
    dates.every(({ power, is, date }) => {
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
