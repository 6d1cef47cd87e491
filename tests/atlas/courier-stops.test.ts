// Where envelopes stop: on a horizontal way of a hundred CSS pixels and more, between names.
import { describe, expect, test } from 'vitest';
import type { Box, Point } from '../../src/atlas/rings.ts';
import { overlap } from '../../src/map/collisions.ts';
import { halts } from '../../src/map/courier-stops.ts';
import { along } from '../../src/map/curve.ts';
import { courierKey, paintWays } from '../../src/map/layers/couriers.ts';
import { Ways } from '../../src/map/places.ts';
import { frameBoxes, storyView } from '../../src/map/viewport.ts';
import { atlas, places } from './files.ts';

const WAY = along([
  [0, 100],
  [200, 100],
]);
const WORD = { half: 15, tall: 16 };
const anywhere = (point: Point): Point => point;
const halt = (progress: number, taken: readonly Box[], ...before: number[]) =>
  halts(
    [...before, progress].map((told) => ({ curve: WAY, progress: told, words: WORD })),
    taken,
    anywhere,
    1,
  ).at(-1);
const name = (left: number, right: number): Box => ({ left, right, top: 94, bottom: 106 });

/** CSS pixels around the centre of an envelope. */
const envelope = (progress: number): Box => ({
  left: 200 * progress - 10,
  right: 200 * progress + 10,
  top: 93,
  bottom: 107,
});

describe('an envelope', () => {
  test('stops at its progress where nothing is printed, with its label above it', () => {
    expect(halt(0.5, [])).toMatchObject({ progress: 0.5, side: 'above' });
  });

  test('halts before or behind a name, whichever is nearer', () => {
    const printed = name(80, 130);
    const before = halt(0.45, [printed])?.progress ?? 0;
    const behind = halt(0.6, [printed])?.progress ?? 0;
    expect(before).toBeLessThan(0.4);
    expect(behind).toBeGreaterThan(0.65);
    for (const progress of [before, behind]) expect(overlap(envelope(progress), printed)).toBe(false);
  });

  test('covers as little as it can where names stand all along its way', () => {
    const all = [name(-50, 60), name(70, 250)];
    const { progress = 0 } = halt(0.5, all) ?? {};
    expect(Math.abs(200 * progress - 65)).toBeLessThan(9);
  });

  test('has its label under it where one above would cover a name, and beside it where one under it would too', () => {
    const over: Box = { left: -50, right: 250, top: 70, bottom: 88 };
    const under: Box = { left: -50, right: 250, top: 112, bottom: 130 };
    const behind: Box = { left: 125, right: 250, top: 94, bottom: 106 };
    expect(halt(0.5, [over])).toMatchObject({ progress: 0.5, side: 'under' });
    expect(halt(0.5, [over, under])).toMatchObject({ progress: 0.5, side: 'right' });
    expect(halt(0.5, [over, under, behind])).toMatchObject({ progress: 0.5, side: 'left' });
  });

  test('has no label where a word on any side would cover a name', () => {
    const over: Box = { left: -50, right: 250, top: 70, bottom: 88 };
    const under: Box = { left: -50, right: 250, top: 112, bottom: 130 };
    const beside = [name(-50, 86), name(114, 250)];
    expect(halt(0.5, [over, under, ...beside])).toMatchObject({ progress: 0.5, side: 'none' });
  });

  test('at the edge of the window has its label where the frame does not cut it', () => {
    const view = { left: 0, top: 0, zoom: 1, width: 200, height: 200, ratio: 1 };
    const seen = ([x, y]: Point): Point => [Math.min(x, 177), y];
    const [stop] = halts(
      [{ curve: WAY, progress: 0.9, words: { half: 28, tall: 16 } }],
      frameBoxes(view),
      seen,
      1,
    );
    expect(stop).toMatchObject({ progress: 0.9, side: 'left' });
  });

  test('gives way to one that is already there', () => {
    const { progress = 0 } = halt(0.5, [], 0.5) ?? {};
    expect(overlap(envelope(progress), envelope(0.5))).toBe(false);
  });

  test('never halts at an end of its way to find room', () => {
    const { progress = 0 } = halt(0.25, [name(20, 120)]) ?? {};
    expect(200 * progress).toBeGreaterThanOrEqual(14);
    expect(200 * progress).toBeLessThanOrEqual(186);
  });
});

/** How many dots of a courier's way are painted dark, and how many there are. */
function dots(progress: number, halted: number): readonly [dark: number, all: number] {
  const alphas: number[] = [];
  const ctx = {
    globalAlpha: 1,
    beginPath: () => undefined,
    arc: () => undefined,
    fill: () => alphas.push(ctx.globalAlpha),
  };
  const courier = { from: 'SU', to: 'PL', progress, label: 'note' };
  const view = storyView(places().story, atlas().sheet, 508, 611, 1);
  paintWays(
    ctx as unknown as CanvasRenderingContext2D,
    view,
    places(),
    new Ways(places()),
    [courier],
    new Map([[courierKey(courier), halted]]),
  );
  const darkest = Math.max(...alphas);
  return [alphas.filter((alpha) => alpha === darkest).length, alphas.length];
}

test('a route is dark up to where its envelope is drawn, also where that is before or behind its progress', () => {
  const [dark, all] = dots(0.5, 0.3);
  expect(all).toBeGreaterThan(20);
  expect(dark / all).toBeCloseTo(0.3, 1);
  expect(dots(0.5, 0.7)[0] / all).toBeCloseTo(0.7, 1);
});
