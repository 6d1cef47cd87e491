// The years of the second sheet: no plate overlaps another or a capital's name, not even on the narrowest
// phone.
import { expect, test } from 'vitest';
import { overlap } from '../../src/map/collisions.ts';
import { plates } from '../../src/map/layers/afterwards.ts';
import { storyView, toScreen } from '../../src/map/viewport.ts';
import { atlas, places } from './files.ts';

/** A drawing context that knows only the width of figures. */
const pen = { font: '', measureText: (text: string) => ({ width: text.length * 6.6 }) };

test.each([
  [320, 340],
  [390, 414],
  [700, 500],
  [1100, 1000],
])('at %d x %d every year has room of its own', (width, height) => {
  const view = storyView(places().story, atlas().sheet, width, height, 1);
  const names = places()
    .towns.filter(({ kind }) => kind === 'capital')
    .map(({ x, y }) => {
      const [left, top] = toScreen(view, [x, y]);
      return { left: left - 40, right: left + 4, top: top - 9, bottom: top + 9 };
    });
  const boxes = plates(pen as never, view, atlas(), places(), names).map(({ box }) => box);
  expect(boxes.length).toBeGreaterThanOrEqual(8);
  const all = [...boxes, ...names];
  const clashes = boxes.filter((box) => all.some((other) => other !== box && overlap(box, other)));
  expect(clashes).toEqual([]);
});
