// Hit tests and arrow keys on the real map.
import { describe, expect, test } from 'vitest';
import { wayBetween } from '../../src/atlas/courier-routes.ts';
import { type Direction, neighbour, type Stop } from '../../src/atlas/neighbours.ts';
import { pick } from '../../src/atlas/pick.ts';
import type { Point } from '../../src/atlas/rings.ts';
import { readStates, readWaters } from '../../src/atlas/shapes.ts';
import { atlas, places, project } from './files.ts';

const map = atlas();

describe('picking', () => {
  test('a finger near Danzig means Danzig, further off it means Poland', () => {
    const danzig = map.states.get('DZ')?.centre ?? [0, 0];
    expect(pick(map, [danzig[0] - 6, danzig[1] + 4], 8)).toBe('DZ');
    expect(pick(map, [danzig[0] - 6, danzig[1] + 12], 8)).toBe('PL');
  });

  test('the open sea is nobody', () => {
    expect(pick(map, project(19, 56.5), 0)).toBeNull();
    expect(pick(map, project(34, 43.5), 0)).toBeNull();
  });

  test('a hole is not part of the state around it', () => {
    // Madha belongs to Oman, which comes after the state around it in the atlas.
    expect(pick(map, project(56.32, 25.28), 0)).toBe('OM');
    expect(pick(map, project(55.9, 25.28), 0)).toBe('AE');
  });

  test('each of several parts is the state', () => {
    expect(pick(map, project(12.5, 42), 0)).toBe('IT');
    expect(pick(map, project(9, 40), 0)).toBe('IT');
  });
});

describe('arrow keys', () => {
  const stops: Stop[] = places()
    .towns.filter((town) => town.kind === 'capital' && map.states.get(town.state)?.ink)
    .map((town) => ({ code: town.state, at: [town.x, town.y] }));

  test.each<[string, Direction, string]>([
    ['PL', 'up', 'LT'],
    ['LT', 'up', 'LV'],
    ['LV', 'up', 'EE'],
    ['EE', 'up', 'FI'],
    ['FI', 'down', 'EE'],
    ['PL', 'down', 'RO'],
    ['RO', 'up', 'PL'],
    ['SU', 'left', 'LV'],
    ['PL', 'right', 'SU'],
    ['RO', 'right', 'TR'],
    ['TR', 'right', 'IR'],
    ['IR', 'left', 'TR'],
  ])('from %s %s comes %s', (from, direction, to) => {
    expect(neighbour(stops, from, direction)).toBe(to);
  });

  test('beyond the last there is nothing', () => {
    expect(neighbour(stops, 'FI', 'up')).toBeNull();
    expect(neighbour(stops, 'XX', 'up')).toBeNull();
  });
});

test('what is no baked map is refused at the door', () => {
  expect(() => readStates({})).toThrow('not a baked map');
  expect(() => readWaters(null)).toThrow('not a baked map');
});

describe('the ways of couriers', () => {
  const { ways, towns } = places();
  const home = towns.find((town) => town.home)?.id ?? '';
  const end = (id: string): Point => {
    const town = towns.find((one) => one.id === id);
    return [town?.x ?? 0, town?.y ?? 0];
  };

  test.each(towns.filter((town) => town.kind === 'capital' && town.home !== true).map(({ id }) => id))(
    'a train, or a ship, leads from home to %s and back the same way',
    (id) => {
      const there = wayBetween(ways, home, id);
      const back = wayBetween(ways, id, home);
      expect(there?.[0]).toEqual(near(end(home)));
      expect(there?.at(-1)).toEqual(near(end(id)));
      expect([...(back ?? [])].reverse()).toEqual(there);
    },
  );

  test('no train crosses the Dniester, nor the closed line between Poland and Lithuania', () => {
    const crosses = (id: string, pair: [string, string]): boolean => {
      const states = (wayBetween(ways, home, id) ?? []).map((point) => pick(map, point, 0));
      return states.some(
        (state, i) =>
          pair.includes(state ?? '') && pair.includes(states[i - 1] ?? '') && state !== states[i - 1],
      );
    };
    expect(crosses('bucharest', ['RO', 'SU'])).toBe(false);
    expect(crosses('bucharest', ['PL', 'SU'])).toBe(true);
    expect(crosses('kovno', ['LT', 'PL'])).toBe(false);
  });

  test('there is no route to an unknown stop or to the stop itself', () => {
    expect(wayBetween(ways, home, 'nowhere')).toBeNull();
    expect(wayBetween(ways, home, home)).toBeNull();
  });
});

/** The ways have a coarser grid than the towns. */
const near = ([x, y]: Point): unknown => [expect.closeTo(x, 0), expect.closeTo(y, 0)];
