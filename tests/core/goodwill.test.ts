// What the board says of trust (E9): the figures of a seat, day by day in a game, beside the verdict itself.
import { expect, test } from 'vitest';
import { open, positionOf, step } from '../../src/core/game.ts';
import { verdict } from '../../src/core/verdict.ts';
import { goodwillToday, TRUST_LEVELS } from '../../src/core/view-goodwill.ts';
import { makeWorld, type World } from '../../src/core/world.ts';
import { NOON } from '../line.ts';
import { commandsIn, scenarioOf } from '../tools.ts';

const SCENARIO = scenarioOf('moscow-1929');

/** Five sign; from April on one government after the other is read. */
const GAME = commandsIn(`${NOON} sign POL ROM | answer table 2
1929-02-09  sign
1929-02-11  ratify
1929-03-11  sound POL | intel POL
1929-04-20  sound POL
1929-04-22  sound ROM | sound ROM | sound LVA
1929-04-29  sound LVA | sound EST | sound EST
1929-05-06  sound TUR | sound TUR | intel ROM
1929-05-13  audience TUR
1929-05-20  audience PER
1929-05-27  report`);

/** The same world, in which trust counts nothing at the end. */
function withoutGoodwill(world: World): World {
  const { verdict: rules } = world.scenario;
  const { goodwill: _, ...durability } = rules.durability;
  return { ...world, scenario: { ...world.scenario, verdict: { ...rules, durability } } };
}

/** Half of a band of trust, weighed by what a point of trust counts (42 for 78), and what rounding adds. */
const BY_BANDS = 150 * (42 / 78) + 2;

test('what the board says of trust is what the verdict would count, as far as each government is read', () => {
  const world = makeWorld(SCENARIO, 0);
  const plain = withoutGoodwill(world);
  let { game } = open(world);
  const seen = { before: 0, read: 0, unread: 0, narrow: 0 };
  for (const command of GAME) {
    const result = step(game, command);
    if ('refusal' in result) throw new Error(JSON.stringify([command, result.refusal]));
    game = result.game;
    const position = positionOf(game);
    const [player, historian] = [goodwillToday(game, 'player'), goodwillToday(game, 'historian')];
    if (player === null || historian === null) {
      expect(Object.values(position.standings).every(({ bound }) => bound === null)).toBe(true);
      seen.before += 1;
      continue;
    }
    const counted = verdict(world, position).durability - verdict(plain, position).durability;
    expect(historian.least).toBe(historian.greatest);
    expect(Math.abs(historian.least - counted)).toBeLessThanOrEqual(1);
    expect(player.least - BY_BANDS).toBeLessThanOrEqual(counted);
    expect(player.greatest + BY_BANDS).toBeGreaterThanOrEqual(counted);
    for (const [power, trust] of Object.entries(player.trust)) {
      const { intel, trust: exact } = position.standings[power] ?? { intel: 0, trust: 0 };
      if (trust.is === 'level') {
        expect(intel).toBeLessThan(2);
        // Goodwill counts nothing up to -8, and all from 70 on.
        const level = exact < -800 ? 0 : exact < 1800 ? 1 : exact < 4400 ? 2 : 3;
        expect(trust.level).toBe(TRUST_LEVELS[level]);
        seen.unread += 1;
      } else {
        expect(intel).toBeGreaterThan(1);
        expect(Math.abs(trust.amount - exact)).toBeLessThanOrEqual(intel === 3 ? 0 : 150);
        seen.read += 1;
      }
    }
    if (player.greatest - player.least < player.most) seen.narrow += 1;
  }
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(3);
});
