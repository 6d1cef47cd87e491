// Benchmark of the hit test on lands. The budget is 5 microseconds per point.
import { bench, describe } from 'vitest';
import { pick } from '../../src/atlas/pick.ts';
import type { Point } from '../../src/atlas/rings.ts';
import { atlas } from './files.ts';

const { sheet } = atlas();
const STEPS = 50;
/** Points all over the sheet, land and sea. */
const POINTS = Array.from(
  { length: STEPS * STEPS },
  (_, i): Point => [((i % STEPS) * sheet.width) / STEPS, (Math.floor(i / STEPS) * sheet.height) / STEPS],
);

describe('whose land it is', () => {
  bench(`${POINTS.length} points all over the sheet`, () => {
    for (const point of POINTS) pick(atlas(), point, 8);
  });
});
