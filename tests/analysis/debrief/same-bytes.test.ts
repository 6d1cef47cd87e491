// The same game gives the same debrief on every machine: here in Node, in tests/desk/debrief-bytes.test.tsx
// in a browser.
import { expect, test } from 'vitest';
import { HISTORY_DEBRIEFED, historyDebriefed } from '../../debrief-hash.ts';
import { scenarioOf } from '../../tools.ts';

test('the debrief of history is the same to the last byte, in Node as in a browser', () => {
  expect(historyDebriefed(scenarioOf('moscow-1929'))).toBe(HISTORY_DEBRIEFED);
});
