// Picking and arrow keys on the real map.
import { describe, expect, test } from 'vitest';
import { type Direction, neighbour, type Stop } from '../../src/atlas/neighbours.ts';
import { pick } from '../../src/atlas/pick.ts';
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
    const italy = map.states.get('IT');
    expect(italy?.parts.length).toBeGreaterThan(3);
    expect(pick(map, project(12.5, 42), 0)).toBe('IT');
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
