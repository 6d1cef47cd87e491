// The precomputed files compared with the world of 9 February 1929 and checked for consistency: nothing is
// computed here.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { contains, pick } from '../../src/atlas/pick.ts';
import type { Line, Point } from '../../src/atlas/rings.ts';
import { ringArea } from '../../src/atlas/rings.ts';
import { type Atlas, borderBetween } from '../../src/atlas/shapes.ts';
import { whose } from '../../src/atlas/state-at.ts';
import { atlas, fileText, places, project, water } from './files.ts';
import { TOWNS } from './towns.ts';

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
const map: Atlas = atlas();
const km2 = (pixels: number): number => pixels * map.sheet.kmPerPixel ** 2;

interface Probe {
  readonly town: string;
  readonly lon: number;
  readonly lat: number;
  readonly owner: string;
}

interface Arcs {
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: { readonly states: { readonly geometries: readonly { id: string; arcs: unknown }[] } };
}

const probes: readonly Probe[] = JSON.parse(
  readFileSync(new URL('../../assets/atlas/material/probe-towns.json', import.meta.url), 'utf8'),
);
const topology: Arcs = JSON.parse(fileText('states.json'));

describe('who owned what on 9 February 1929', () => {
  test.each(probes)('$town lies in $owner', ({ lon, lat, owner }) => {
    expect(nearestOwner(project(lon, lat))).toBe(owner);
  });

  test('so do all towns along the frontiers, as the command line answers', () => {
    const wrong = TOWNS.filter(({ lon, lat, owner }) => whose(map, [lon, lat]).state !== owner);
    expect(wrong.map(({ town }) => town)).toEqual([]);
    expect(TOWNS.length).toBeGreaterThan(250);
  });

  test.each([
    [28.86, 47.01, 'Bessarabia'],
    [26.491, 48.507, 'Bessarabia'],
    [29.48, 46.83, 'Bessarabia'],
    [25.94, 48.291, null],
    [25.28, 54.69, 'Vilnius region'],
    [21.13, 55.71, 'Memel Territory'],
    [18.65, 54.35, 'Free City of Danzig'],
    [18.532, 54.519, 'Polish Corridor'],
    [18.6, 53.01, 'Polish Corridor'],
    [24.03, 49.84, 'Eastern Galicia'],
    [25.725, 50.097, null],
    [31.17, 69.526, 'Petsamo'],
    [34.36, 61.78, 'Karelian ASSR'],
    [20.511, 54.706, 'East Prussia'],
    [27.612, 57.816, 'Petseri'],
    [27.914, 57.068, 'Abrene'],
    [27.56, 53.9, 'BSSR'],
    [36.23, 49.99, 'UkrSSR'],
    [7.0, 49.24, 'Saar'],
  ] as const)('%d %d lies in %s', (lon, lat, region) => {
    expect(whose(map, [lon, lat]).region).toBe(region);
  });

  test('the frontiers of the story exist', () => {
    for (const pair of [
      'PL|SU',
      'RO|SU',
      'LV|SU',
      'EE|SU',
      'FI|SU',
      'SU|TR',
      'IR|SU',
      'LT|PL',
      'PL|RO',
      'EE|LV',
    ]) {
      const [a = '', b = ''] = pair.split('|');
      expect(borderBetween(map, a, b)?.lines.length, pair).toBeGreaterThan(0);
    }
  });

  test('Lithuania has no frontier with the Union, and none is drawn', () => {
    expect(borderBetween(map, 'LT', 'SU')).toBeUndefined();
  });
});

describe('the topology', () => {
  test('every arc of a state is used by one state or by two', () => {
    const users = new Map<number, Set<string>>();
    const walk = (node: unknown, id: string): void => {
      if (Array.isArray(node)) for (const inner of node) walk(inner, id);
      else if (typeof node === 'number') {
        const arc = node < 0 ? ~node : node;
        users.set(arc, (users.get(arc) ?? new Set()).add(id));
      }
    };
    for (const state of topology.objects.states.geometries) walk(state.arcs, state.id);
    for (const [arc, ids] of users) expect(ids.size, `arc ${arc}: ${[...ids]}`).toBeLessThanOrEqual(2);
    expect(users.size).toBeGreaterThan(400);
  });

  test('no state has a crumb under 120 square kilometres on another state, but the exclaves of the time', () => {
    const shared = new Set(map.borders.flatMap(({ lines }) => lines.flat().map(String)));
    const exclaves: Readonly<Record<string, Point>> = {
      Ceuta: project(-5.33, 35.88),
      Melilla: project(-2.94, 35.29),
      Llivia: project(1.98, 42.46),
      Zara: project(15.2, 44.14),
      Madha: project(56.27, 25.26),
    };
    const crumbs = [...map.states.values()].flatMap(({ parts }) =>
      parts
        .map((part) => part.rings[0] ?? [])
        .filter((outer) => km2(ringArea(outer)) < 120 && outer.some((point) => shared.has(String(point))))
        .map(([at = [0, 0]]) => {
          const near = Object.entries(exclaves).find(([, [x, y]]) => Math.hypot(x - at[0], y - at[1]) < 4);
          return near?.[0] ?? `${at}`;
        }),
    );
    expect(crumbs.sort()).toEqual(['Ceuta', 'Llivia', 'Madha', 'Melilla', 'Zara']);
  });

  test('no shore and no frontier crosses another', () => {
    expect(crossings(topology.arcs.map(absolute))).toEqual([]);
  });

  test('everything lies on the sheet', () => {
    for (const { box } of map.states.values()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(map.sheet.width);
      expect(box.bottom).toBeLessThanOrEqual(map.sheet.height);
    }
  });
});

describe('the files', () => {
  test.each([
    ['states.json', 350_000, 100_000],
    ['water.json', 60_000, 16_000],
    ['places.json', 10_000, 3_500],
  ])('%s keeps to %i bytes, %i packed', (name, raw, packed) => {
    const text = fileText(name);
    expect(text.length).toBeLessThanOrEqual(raw);
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(packed);
  });

  test.each(['states.json', 'water.json', 'places.json'])('%s is as it left the workshop', (name) => {
    const { bake, ...content } = JSON.parse(fileText(name));
    expect(bake.hash).toBe(sha256(JSON.stringify(content)));
  });

  test('the material has not changed since the bake', () => {
    const folder = new URL('../../assets/atlas/material/', import.meta.url);
    const names = readdirSync(folder).sort();
    const hash = sha256(
      names.map((name) => `${name} ${sha256(readFileSync(new URL(name, folder)))}`).join('\n'),
    );
    for (const name of ['states.json', 'water.json', 'places.json']) {
      expect(JSON.parse(fileText(name)).bake.material, name).toBe(hash);
    }
  });

  test('every town of the story stands in its state', () => {
    for (const town of places().towns) expect(nearestOwner([town.x, town.y]), town.id).toBe(town.state);
  });

  test('the reservoirs built later are not there', () => {
    const lakes = water().lakes.map((rings) => ({ rings, box: everywhere }));
    const all = {
      code: '',
      parts: lakes,
      box: everywhere,
      area: 0,
      ink: null,
      centre: [0, 0],
      outline: [],
    } as const;
    const inLake = (lon: number, lat: number): boolean => contains(all, project(lon, lat));
    expect(inLake(31.5, 60.8)).toBe(true);
    expect(inLake(60, 45)).toBe(true);
    expect(inLake(38.2, 58.5)).toBe(false);
    expect(inLake(32.8, 49.2)).toBe(false);
  });
});

const everywhere = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** The owner of a point, or within 6 km of it: a harbour may lie just off a simplified shore. */
function nearestOwner(point: Point): string | null {
  for (const reach of [0, 0.7, 1.4]) {
    for (let turn = 0; turn < 8; turn++) {
      const angle = (turn * Math.PI) / 4;
      const near: Point = [point[0] + reach * Math.cos(angle), point[1] + reach * Math.sin(angle)];
      const owner = pick(map, near, 0);
      if (owner !== null) return owner;
    }
  }
  return null;
}

function absolute(arc: readonly (readonly [number, number])[]): Line {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]): Point => {
    x += dx;
    y += dy;
    return [x, y];
  });
}

/** Points where two segments cross, found with a grid of cells. */
function crossings(lines: readonly Line[]): string[] {
  const cell = 200;
  const grid = new Map<string, [Point, Point][]>();
  for (const line of lines) {
    for (const [i, a] of line.entries()) {
      const b = line[i + 1];
      if (b === undefined) continue;
      const range = (axis: 0 | 1): [number, number] => [
        Math.floor(Math.min(a[axis], b[axis]) / cell),
        Math.floor(Math.max(a[axis], b[axis]) / cell),
      ];
      const [left, right] = range(0);
      const [top, bottom] = range(1);
      for (let gx = left; gx <= right; gx++) {
        for (let gy = top; gy <= bottom; gy++) {
          const key = `${gx} ${gy}`;
          const list = grid.get(key);
          if (list === undefined) grid.set(key, [[a, b]]);
          else list.push([a, b]);
        }
      }
    }
  }
  const side = (a: Point, b: Point, c: Point): number =>
    Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
  const found = new Set<string>();
  for (const segments of grid.values()) {
    for (const [i, [a, b]] of segments.entries()) {
      for (const [c, d] of segments.slice(i + 1)) {
        if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) found.add(`${a} x ${c}`);
      }
    }
  }
  return [...found];
}
