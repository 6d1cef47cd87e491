// Which fall is told although it has no label.
import { expect, test } from 'vitest';
import { greatestFallOf } from '../../../src/analysis/debrief/greatest.ts';
import type { Decision, Label } from '../../../src/analysis/debrief/report.ts';

/** Decisions of which only label and loss are looked at, the loss in hundredths. */
const decisions = (...losses: readonly (readonly [Label | null, number])[]): Decision[] =>
  losses.map(([label, merged]) => ({ label, lost: { least: 0, most: merged, merged } })) as Decision[];

test('the greatest fall without a label is told, the earliest among equals, if it is as great as a turning point’s', () => {
  expect(greatestFallOf(decisions([null, 100], [null, 700], [null, 700]))).toBe(1);
  expect(greatestFallOf(decisions([null, 599]))).toBeNull();
  expect(greatestFallOf([])).toBeNull();
});

test('beside labelled losses it is told only if it is greater than each of them', () => {
  expect(greatestFallOf(decisions(['mistake', 400], [null, 3000], ['unlucky', 900]))).toBe(1);
  expect(greatestFallOf(decisions(['turning-point', 3000], [null, 3000]))).toBeNull();
});
