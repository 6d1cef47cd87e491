// The debrief of the historical game: what Litvinov did was no turning point, and one mistake at most.
import { expect, test } from 'vitest';
import { FIRST_LINES } from '../../../src/analysis/debrief/exploring.ts';
import { mistakeFrom } from '../../../src/analysis/debrief/labelling.ts';
import { despatchActs } from '../../../src/analysis/line.ts';
import { count, worldOf } from '../../tools.ts';
import { debriefed } from './debriefed.ts';

const MOSCOW = 'moscow-1929';
const SOAK = process.env.SOAK === '1';
/** In the short form only the first week is searched and judged, and the weeks around the signature. */
const PARTS: readonly { readonly between?: readonly [number, number] }[] = SOAK
  ? [{}]
  : [{ between: [0, 7] }, { between: [49, 51] }];
/** Geneva as a place of deposit would have raised the score of the very game. */
const STROKE = { do: 'draft', clause: 'depo', option: 'geneva' };

test.each(PARTS)(
  'no act of history is a turning point, and only Geneva left out of the text is a mistake: %j',
  (part) => {
    const acts = despatchActs(worldOf(MOSCOW), 'history') ?? [];
    const { debrief } = debriefed(MOSCOW, 0, acts, { lines: count(200, FIRST_LINES), ...part }, part.between);
    expect(debrief.turningPoints).toEqual([]);
    const blamed = debrief.decisions.filter(({ label }) => label === 'mistake');
    for (const { change, lost, changedScore } of blamed) {
      expect(change.filter((one) => one.is !== 'drop' || !one.refused)).toHaveLength(1);
      expect(change).toContainEqual(
        expect.objectContaining({ is: 'add', act: { day: expect.any(Number), command: STROKE } }),
      );
      expect(lost.least).toBeGreaterThanOrEqual(mistakeFrom(debrief.spread));
      expect(changedScore - debrief.score).toBeGreaterThanOrEqual(300);
      expect(changedScore - debrief.score).toBeLessThan(500);
    }
    if (SOAK) {
      expect(blamed).toHaveLength(1);
      expect(blamed[0]?.day).toBe(0);
      // By what was known on that day it was the better choice, so it is no bad luck.
      expect(blamed[0]?.foreseen?.mean).toBeGreaterThan(100);
    }
  },
);
