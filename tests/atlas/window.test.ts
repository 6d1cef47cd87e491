// The view of the sheet: whatever the user does and whatever the shape of the screen, there is paper under
// every pixel.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { degreesAt } from '../../src/atlas/projection.ts';
import {
  around,
  clamped,
  covers,
  dragged,
  resized,
  storyView,
  type View,
  zoomed,
} from '../../src/map/viewport.ts';
import { atlas, places, project } from './files.ts';

const { sheet } = atlas();
const { story } = places();

const screens = fc.record({
  width: fc.integer({ min: 200, max: 2600 }),
  height: fc.integer({ min: 200, max: 1800 }),
  ratio: fc.constantFrom(1, 1.25, 1.5, 2, 3),
});
const hands = fc.array(
  fc.oneof(
    fc.record({
      act: fc.constant('drag' as const),
      x: fc.integer({ min: -3000, max: 3000 }),
      y: fc.integer({ min: -3000, max: 3000 }),
    }),
    fc.record({
      act: fc.constant('zoom' as const),
      x: fc.integer({ min: 0, max: 2000 }),
      y: fc.integer({ min: 0, max: 2000 }),
      factor: fc.double({ min: 0.2, max: 5, noNaN: true }),
    }),
    fc.record({
      act: fc.constant('turn' as const),
      x: fc.integer({ min: 200, max: 2600 }),
      y: fc.integer({ min: 200, max: 1800 }),
    }),
  ),
  { maxLength: 12 },
);

function onPaper(view: View): boolean {
  const slack = 1e-6;
  return (
    view.left >= -slack &&
    view.top >= -slack &&
    view.left + view.width / view.zoom <= sheet.width + slack &&
    view.top + view.height / view.zoom <= sheet.height + slack
  );
}

describe('the window on the sheet', () => {
  test('no drag, no zoom and no turning of the screen ever shows a blank edge', () => {
    fc.assert(
      fc.property(screens, hands, ({ width, height, ratio }, acts) => {
        let view = storyView(story, sheet, width, height, ratio);
        expect(onPaper(view)).toBe(true);
        for (const act of acts) {
          if (act.act === 'drag') view = dragged(view, act.x, act.y, sheet);
          if (act.act === 'zoom') view = zoomed(view, act.factor, [act.x, act.y], sheet);
          if (act.act === 'turn') view = resized(view, act.x, act.y, ratio, sheet);
          expect(onPaper(view)).toBe(true);
          expect(covers(around(view, sheet, 4e6, 4096), view)).toBe(true);
        }
      }),
    );
  });

  test.each([
    ['the desk', 508, 650],
    ['the title', 864, 900],
    ['a phone', 390, 600],
    ['a phone on its side', 800, 390],
  ])('%s shows the whole story', (_name, width, height) => {
    const view = storyView(story, sheet, width, height, 1);
    expect(view.left).toBeLessThanOrEqual(story.left);
    expect(view.top).toBeLessThanOrEqual(story.top);
    expect(view.left + view.width / view.zoom).toBeGreaterThanOrEqual(story.right);
    expect(view.top + view.height / view.zoom).toBeGreaterThanOrEqual(story.bottom);
    expect(clamped(view, sheet)).toEqual(view);
  });
});

test('the frame reads the degrees that the sheet was made with', () => {
  for (const [lon, lat] of [
    [30, 50],
    [37.6, 55.8],
    [-5, 40],
    [61, 26],
  ] as const) {
    const [x, y] = degreesAt(sheet, project(lon, lat));
    expect(x).toBeCloseTo(lon, 6);
    expect(y).toBeCloseTo(lat, 6);
  }
});
