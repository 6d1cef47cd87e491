// Rumours on the first morning of a deal: about two governments, right two times in three, and none in
// history's deal.
import { expect, test } from 'vitest';
import { open, positionOf } from '../../src/core/game.ts';
import { profile, type World } from '../../src/core/world.ts';
import { SCENARIOS, worldOf } from '../tools.ts';

const ID = 'moscow-1929';
const rumoursIn = (world: World) =>
  open(world).cables.flatMap((cable) => (cable.is === 'rumour' ? [cable] : []));

test('B7: the deal of history has no rumour, every other deal has two, of different governments', () => {
  for (const id of SCENARIOS) expect(rumoursIn(worldOf(id, 0))).toEqual([]);
  const spoken = new Set<string>();
  for (let seed = 1; seed <= 60; seed += 1) {
    const powers = rumoursIn(worldOf(ID, seed)).map(({ power }) => power);
    expect(new Set(powers).size).toBe(2);
    for (const power of powers) spoken.add(power);
  }
  const { partners } = worldOf(ID);
  expect([...spoken].sort()).toEqual(
    partners.filter((power) => profile(worldOf(ID), power).data.types.length > 1).sort(),
  );
});

test('B7: a rumour is right two times in three, whatever it points to, and moves belief to what it says by that share', () => {
  let [right, all] = [0, 0];
  for (let seed = 1; seed <= 600; seed += 1) {
    const world = worldOf(ID, seed);
    const { standings } = positionOf(open(world).game);
    for (const { power, hint } of rumoursIn(world)) {
      const { data, type } = profile(world, power);
      all += 1;
      if (hint === type.id) right += 1;
      const beliefs = standings[power]?.beliefs ?? [];
      const said = data.types.findIndex(({ id }) => id === hint);
      // From an even start: the rumoured type has its share, and the others divide the rest.
      expect(Math.abs((beliefs[said] ?? 0) - 667)).toBeLessThanOrEqual(3);
    }
  }
  expect(right / all).toBeGreaterThan(0.63);
  expect(right / all).toBeLessThan(0.71);
});

test('B7: of whom something is said does not depend on what anybody hides', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const world = worldOf(ID, seed);
    const others = { ...world, profiles: { ...worldOf(ID, seed + 1).profiles } };
    expect(rumoursIn(others).map(({ power }) => power)).toEqual(rumoursIn(world).map(({ power }) => power));
  }
});
