// The debrief in a browser equals the one in Node (tests/analysis/debrief/same-bytes.test.ts).
import { expect, test } from 'vitest';
import { HISTORY_DEBRIEFED, historyDebriefed } from '../debrief-hash.ts';
import { ports } from './given.ts';

test('the debrief of history is the same to the last byte in a browser as in Node', () => {
  const { scenario } = ports('moscow-1929').begin(0).world;
  expect(historyDebriefed(scenario)).toBe(HISTORY_DEBRIEFED);
});
