// Animations on the map, with the test's own clock: instruments, frontiers, threads, the evening.
import { describe, expect, test } from 'vitest';
import type { Picture, Road } from '../../src/atlas/picture.ts';
import { Motion } from '../../src/map/motion.ts';

const HOME = 'SU';

function pictureOf(road: Road, lit: boolean, more: Partial<Picture> = {}): Picture {
  return {
    powers: [
      { id: 'home', mapCode: HOME, road: 'outside', selected: false },
      { id: 'one', mapCode: 'LV', road, selected: false },
      { id: 'other', mapCode: 'EE', road: 'bound', selected: false },
    ],
    borders: [
      { a: 'LV', b: 'SU', inForce: lit },
      { a: 'EE', b: 'SU', inForce: true },
    ],
    threads: [{ from: 'LV', to: 'EE', kind: 'not-without', taut: lit }],
    couriers: [],
    ...more,
  };
}

const roadOf = ({ powers }: Picture, code: string): Road | undefined =>
  powers.find(({ mapCode }) => mapCode === code)?.road;
const isLit = ({ borders }: Picture, a: string): boolean | undefined =>
  borders.find((border) => border.a === a)?.inForce;

describe('an instrument that is deposited', () => {
  const [before, after] = [pictureOf('signed', false), pictureOf('bound', true)];

  test('is brought home first; only then the seal is set and its frontier lights, and no other', () => {
    const motion = new Motion(() => false, HOME);
    motion.show(before, after, 0);
    const under = motion.at(after, 450);
    expect(under.couriers).toEqual([{ from: 'LV', to: HOME, progress: 0.5 }]);
    expect([roadOf(under.picture, 'LV'), isLit(under.picture, 'LV')]).toEqual(['signed', false]);
    expect(isLit(under.picture, 'EE')).toBe(true);

    const there = motion.at(after, 950);
    expect(there.couriers).toEqual([]);
    expect([roadOf(there.picture, 'LV'), isLit(there.picture, 'LV')]).toEqual(['bound', true]);
    expect(there.lights.map(({ of }) => of)).toEqual(['LV SU']);
    expect(there.stamps.map(({ of }) => of)).toEqual(['LV']);

    expect(motion.at(after, 2000)).toMatchObject({ lights: [], stamps: [], moving: false });
  });

  test.each([
    [0.5, 1800],
    [1, 900],
    [8, 112.5],
    [1000, 112.5],
  ])('at pace %d it is under way for %d ms', (pace, lasts) => {
    const motion = new Motion(() => false, HOME);
    const told = { ...after, pace };
    motion.show(before, told, 0);
    expect(motion.at(told, lasts - 1).couriers).toHaveLength(1);
    expect(motion.at(told, lasts).couriers).toHaveLength(0);
  });

  test('goes on from where it is when the desk sends the same picture again', () => {
    const motion = new Motion(() => false, HOME);
    motion.show(before, after, 0);
    motion.show(after, { ...after }, 450);
    expect(motion.at(after, 675).couriers[0]?.progress).toBeCloseTo(0.75);
    expect(motion.at(after, 901).couriers).toEqual([]);
  });

  test('can be skipped, and with reduced motion is there at once', () => {
    const motion = new Motion(() => false, HOME);
    motion.show(before, after, 0);
    motion.rest();
    expect(motion.at(after, 1)).toMatchObject({ picture: after, couriers: [], moving: false });

    const still = new Motion(() => true, HOME);
    still.show(before, { ...after, night: true }, 0);
    expect(still.at({ ...after, night: true }, 0)).toMatchObject({ couriers: [], night: 1, moving: false });
  });
});

test('a movement ends as soon as the setting allows none, and the next one does not begin', () => {
  const [before, after] = [pictureOf('signed', false), pictureOf('bound', true, { night: true })];
  let still = false;
  const motion = new Motion(() => still, HOME);
  motion.show(before, after, 0);
  expect(motion.at(after, 100).moving).toBe(true);
  still = true;
  expect(motion.at(after, 101)).toMatchObject({ picture: after, couriers: [], night: 1, moving: false });
  motion.show(after, before, 200);
  expect(motion.at(before, 201)).toMatchObject({ picture: before, night: 0, moving: false });
});

test('at half the pace a frontier is still lighting up when the next picture comes', () => {
  const [before, after] = [pictureOf('signed', false), pictureOf('bound', true)];
  const [slow, next] = [
    { ...after, pace: 0.5 },
    { ...after, pace: 0.5, threads: [] },
  ];
  const motion = new Motion(() => false, HOME);
  motion.show(before, slow, 0);
  // It arrives after 1800 ms, and its light lasts for 1040.
  expect(motion.at(slow, 2500).lights).toHaveLength(1);
  motion.show(slow, next, 2500);
  expect(motion.at(next, 2500).lights).toHaveLength(1);
});

test('what only comes into force lights its frontier without a journey', () => {
  const [before, after] = [pictureOf('deposited', false), pictureOf('bound', true)];
  const motion = new Motion(() => false, HOME);
  motion.show(before, after, 0);
  const now = motion.at(after, 10);
  expect(now.couriers).toEqual([]);
  expect(now.lights.map(({ of }) => of)).toEqual(['LV SU']);
});

test('a thread that is pulled says so until it is taut, and slackens from where it was', () => {
  const [slack, taut] = [pictureOf('waiting', false), pictureOf('waiting', true)];
  const motion = new Motion(() => false, HOME);
  motion.show(slack, taut, 0);
  const [half] = motion.at(taut, 100).threads;
  expect(half?.moves).toBe(true);
  expect(half?.pull).toBeGreaterThan(0.5);
  expect(motion.at(taut, 300).threads[0]).toMatchObject({ pull: 1, moves: false });
  motion.show(taut, slack, 100);
  expect(motion.at(slack, 100).threads[0]?.pull).toBeCloseTo(half?.pull ?? 0);
});

test('the evening comes slowly and goes slowly', () => {
  const [day, evening] = [pictureOf('signed', false), pictureOf('signed', false, { night: true })];
  const motion = new Motion(() => false, HOME);
  motion.show(day, evening, 0);
  expect(motion.at(evening, 200)).toMatchObject({ night: 0.5, moving: true });
  expect(motion.at(evening, 400)).toMatchObject({ night: 1, moving: false });
  motion.show(evening, day, 1000);
  expect(motion.at(day, 1200)).toMatchObject({ night: 0.5, moving: true });
  motion.rest();
  expect(motion.at(day, 1201)).toMatchObject({ night: 0, moving: false });
});

test('an envelope that has come farther rides on from where it was; a new one stands at once where it has come', () => {
  const riding = (progress: number): Picture =>
    pictureOf('invited', false, { couriers: [{ from: HOME, to: 'LV', progress, label: 'note' }] });
  const [none, first, second] = [pictureOf('invited', false), riding(0.25), riding(0.75)];
  const motion = new Motion(() => false, HOME);
  motion.show(none, first, 0);
  expect(motion.at(first, 1).couriers[0]?.progress).toBe(0.25);
  motion.show(first, second, 1000);
  expect(motion.at(second, 1300).couriers[0]?.progress).toBeCloseTo(0.5);
  expect(motion.at(second, 1600)).toMatchObject({ couriers: [{ progress: 0.75 }], moving: false });
});

test('an accession brings an instrument home once: not when it is promised, nor again when it comes into force', () => {
  const motion = new Motion(() => false, HOME);
  const roads: readonly Road[] = ['considering', 'acceding', 'acceded', 'bound'];
  const brought = roads.slice(1).map((road, i) => {
    const [before, after] = [pictureOf(roads[i] ?? 'outside', false), pictureOf(road, road === 'bound')];
    motion.show(before, after, 10_000 * i);
    return motion.at(after, 10_000 * i + 450).couriers.length;
  });
  expect(brought).toEqual([0, 1, 0]);
});
