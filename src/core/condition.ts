/** Evaluates a scenario's conditions. Total: every condition can be evaluated in every position. */
import type { Condition } from '../scenario/condition.ts';
import type { PowerId } from '../scenario/primitives.ts';
import { boundSince } from './in-force.ts';
import type { Day } from './integers.ts';
import { isFounder, type Position } from './position.ts';
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

/** A condition as a function of world and position. */
type Test = (world: World, position: Position) => boolean;

/** Cache of tests: conditions are scenario data and never change, so each is turned into its test once. */
const tests = new WeakMap<Condition, Test>();

function testOf(condition: Condition): Test {
  const known = tests.get(condition) ?? madeFrom(condition);
  tests.set(condition, known);
  return known;
}

/** Whether the condition holds now; unknown powers and groups count for nothing. */
export function holds(world: World, position: Position, condition: Condition): boolean {
  return testOf(condition)(world, position);
}

/** Tests whether the number of powers for which `is` holds lies within the limits. */
const counting =
  (
    of: (world: World) => readonly PowerId[],
    limits: Parameters<typeof within>[1],
    is: (position: Position, power: PowerId, world: World) => boolean,
  ): Test =>
  (world, position) => {
    let found = 0;
    for (const power of of(world)) if (is(position, power, world)) found += 1;
    return within(found, limits);
  };

/** Tests how many partners have refused, or had telegrams intercepted, at least once. */
const countingPartners = (what: 'refusals' | 'intercepts', limits: Parameters<typeof within>[1]): Test =>
  counting(
    ({ partners }) => partners,
    limits,
    ({ standings }, power) => (standings[power]?.[what] ?? 0) > 0,
  );

const membersOf =
  (who: readonly string[] | string) =>
  (world: World): readonly PowerId[] =>
    members(world, who);

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
  if ('happened' in condition) return (world, position) => happened(world, position, condition.happened);
  if ('text' in condition) {
    const wanted = Object.entries(condition.text);
    return (_, position) => {
      const text = position.treaty?.text ?? position.text;
      return wanted.every(([clause, option]) => text[clause] === option);
    };
  }
  if ('roads' in condition) {
    const on: ReadonlySet<string> = new Set(condition.roads.are);
    return counting(membersOf(condition.roads.of), condition.roads, ({ standings }, power) =>
      on.has(standings[power]?.road ?? ''),
    );
  }
  if ('founders' in condition)
    return counting(membersOf(condition.founders.of), condition.founders, isFounder);
  if ('bound' in condition) {
    return counting(
      membersOf(condition.bound.of),
      condition.bound,
      (position, power, world) => boundSince(world, position, power) !== null,
    );
  }
  if ('refused' in condition) return countingPartners('refusals', condition.refused);
  if ('intercepted' in condition) return countingPartners('intercepts', condition.intercepted);
  if ('answered' in condition) {
    const { dilemma, choice } = condition.answered;
    const isIt = (one: { id: string; choice: number }): boolean =>
      one.id === dilemma && one.choice === choice;
    return (_, { answered, opening }) => answered.some(isIt) || opening.some(isIt);
  }
  if ('assured' in condition) {
    return counting(
      membersOf(condition.assured.of),
      condition.assured,
      ({ standings }, power) => (standings[power]?.assured ?? null) !== null,
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
