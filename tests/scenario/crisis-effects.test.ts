// No answer to a crisis states an effect that has no object when the crisis comes. Rule S9.
import { expect, test } from 'vitest';
import { adviser } from '../../src/analysis/bots/adviser.ts';
import { historian } from '../../src/analysis/bots/historian.ts';
import { PERSONAS } from '../../src/analysis/bots/personas.ts';
import { playBot } from '../../src/analysis/playout.ts';
import { soonerBill } from '../../src/core/chamber.ts';
import { positionOf } from '../../src/core/game.ts';
import { isIn } from '../../src/core/ledger.ts';
import { type Position, standing } from '../../src/core/position.ts';
import { MOST_INTEL } from '../../src/core/standing.ts';
import { makeWorld, profile, type World } from '../../src/core/world.ts';
import type { Effects } from '../../src/scenario/story.ts';
import { count, scenarioOf } from '../tools.ts';

/** Whether the power's chamber will still vote on it, or may. */
function hasVoteBefore(world: World, position: Position, power: string): boolean {
  const { road, passed } = standing(position, power);
  const over = ['deposited', 'bound', 'acceded', 'shelved', 'disowned'].includes(road);
  return profile(world, power).data.ratification.track === 'chamber' && passed === null && !over;
}

/** The effects without an object, by name and power: what they would change is over or cannot come. */
function idle(world: World, position: Position, effects: Effects): string[] {
  const found: string[] = [];
  const name = (
    effect: string,
    powers: object | undefined,
    has: (power: string, amount: number) => boolean,
  ) => {
    for (const [power, amount] of Object.entries(powers ?? {}))
      if (!has(power, Number(amount))) found.push(`${effect} of ${power}`);
  };
  const minds = Object.values(effects.byType ?? {}).flatMap((types) => Object.values(types));
  for (const { sours, room, calms } of [effects, ...minds])
    name('chamber', { ...sours, ...room, ...calms }, (power) => hasVoteBefore(world, position, power));
  name('bill', effects.billSoonerDays, (power, days) => soonerBill(world, position, power, days) !== null);
  name('poll', effects.pollLaterDays, (power) => standing(position, power).polled === null);
  name('intel', effects.intel, (power) => standing(position, power).intel < MOST_INTEL);
  name('ledger', effects.weighs, (power) => !isIn(standing(position, power)));
  // Permission is asked for before the signature alone.
  if (effects.bar && position.treaty !== null) found.push('bar');
  if (effects.trustOfTheBound && !world.partners.some((power) => isIn(standing(position, power))))
    found.push('trust of the bound');
  return found;
}

test('no answer to a crisis states an effect that could not happen on the day on which it comes', () => {
  const scenario = scenarioOf('moscow-1929');
  const came = new Set<string>();
  const games = count(4, 30);
  for (const bot of [...PERSONAS, adviser, historian]) {
    for (let seed = 0; seed < games; seed++) {
      const world = makeWorld(scenario, seed);
      for (const { game, cables } of playBot(world, bot).moments) {
        const position = positionOf(game);
        const crisis = scenario.dilemmas.find(({ id }) => id === position.dilemma?.id);
        if (crisis === undefined || !cables.some(({ is }) => is === 'dilemma')) continue;
        came.add(crisis.id);
        for (const [index, { effects }] of crisis.answers.entries())
          expect([crisis.id, index + 1, idle(world, position, effects)]).toEqual([crisis.id, index + 1, []]);
      }
    }
  }
  console.info(`crises whose answers have an object: ${came.size} of ${scenario.dilemmas.length - 1} met`);
  expect(came.size).toBeGreaterThan(20);
});

test('a Warsaw that plays for time takes every answer the other way, as is said of it', () => {
  let pairs = 0;
  for (const { id, answers } of scenarioOf('moscow-1929').dilemmas)
    for (const { effects, later } of answers)
      for (const each of [effects, later?.effects]) {
        const usual = each?.trust?.POL ?? each?.trustOfTheBound ?? 0;
        const unwilling = each?.byType?.POL?.stall?.trust?.POL;
        if (unwilling === undefined || usual === 0) continue;
        pairs += 1;
        expect(Math.sign(unwilling) * Math.sign(usual), id).toBeLessThanOrEqual(0);
      }
  console.log(`answers that a Warsaw of this motive takes the other way: ${pairs}`);
  expect(pairs).toBeGreaterThan(20);
});

test('a Riga that leans on Warsaw and one that fears its bloc take the same answer in opposite ways', () => {
  const found = scenarioOf('moscow-1929').dilemmas.flatMap(({ id, answers }) =>
    answers.flatMap(({ effects, later }) =>
      [effects, later?.effects].flatMap((each) => {
        const { warsaw, 'fears-bloc': fears } = each?.byType?.LVA ?? {};
        const both = [warsaw?.trust?.LVA, fears?.trust?.LVA];
        return both.some((amount) => amount === undefined) ? [] : [{ id, both }];
      }),
    ),
  );
  for (const { id, both } of found) expect(Math.sign(both[0] ?? 0) * Math.sign(both[1] ?? 0), id).toBe(-1);
  expect(found.length).toBeGreaterThan(2);
});
