// Which fall is told although it has no label.
import { expect, test } from 'vitest';
import { greatestFallOf } from '../../../src/analysis/debrief/greatest.ts';
import { mistakeFrom } from '../../../src/analysis/debrief/labelling.ts';
import type { Decision, Label } from '../../../src/analysis/debrief/report.ts';
import { unsureOf } from '../../../src/desk/debrief/fortune/rows.ts';

/** Decisions of which only label and loss are looked at, the loss in hundredths. */
const decisions = (...losses: readonly (readonly [Label | null, number])[]): Decision[] =>
  losses.map(([label, merged]) => ({ label, lost: { least: 0, most: merged, merged } })) as Decision[];

test('the greatest fall without a label is told, the earliest among equals, if it is as great as a turning point’s', () => {
  expect(greatestFallOf(decisions([null, 100], [null, 700], [null, 700]), 0)).toBe(1);
  expect(greatestFallOf(decisions([null, 599]), 0)).toBeNull();
  expect(greatestFallOf([], 0)).toBeNull();
});

test('beside labelled losses it is told only if it is greater than each of them', () => {
  expect(greatestFallOf(decisions(['mistake', 400], [null, 3000], ['unlucky', 900]), 0)).toBe(1);
  expect(greatestFallOf(decisions(['turning-point', 3000], [null, 3000]), 0)).toBeNull();
});

test('where the searches are less sure than six points, it must be greater', () => {
  expect(greatestFallOf(decisions([null, 700]), 500)).toBeNull();
  expect(greatestFallOf(decisions([null, 750]), 500)).toBe(0);
});

test('the page says why a loss has no label only from the loss on that a mistake would have', () => {
  for (const spread of [0, 199, 200, 201, 440, 894]) {
    const least = mistakeFrom(spread);
    const said = [least - 1, least].map((merged) => {
      const [one] = decisions([null, merged]);
      return one === undefined ? null : unsureOf(one, { spread });
    });
    expect(said).toEqual([null, 'one-search']);
  }
});
