// From the second act on "What now?" names directions; the second tap brings the act that is meant into view.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/desk/desk.css';
import { counselFor } from '../../src/desk/counsel/counsel.ts';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { NOON } from '../line.ts';
import { deskAfter } from './given.ts';
import { lay, root } from './laid.tsx';

/** Presses "What now?" and the item with that reason. */
async function twoTaps(made: Desk, why: string): Promise<void> {
  lay(made);
  const at = counselFor(made.present).findIndex(({ advice }) => advice.why === why);
  expect(at).toBeGreaterThanOrEqual(0);
  await page.getByRole('button', { name: 'What now?', exact: true }).first().click();
  const sheet = page.getByRole('dialog', { name: 'What now?' });
  await sheet.getByRole('list').first().getByRole('button').nth(at).click();
}

/** Whether the act is seen down to its foot, in the window and in what scrolls. */
function isSeen(selector: string): boolean {
  const found = [...root.querySelectorAll(selector)].find((one) => one.checkVisibility());
  if (found === undefined) return false;
  const { bottom, left } = found.getBoundingClientRect();
  return document.elementsFromPoint(left + 4, bottom - 4).includes(found);
}

const ANSWERED = '1928-12-29 note POL\n1929-01-11 answer orders 1';
const [UNTIL_ASKED = ''] = NOON.split('1929-01-31');

test.for(
  (
    [
      ['let-it-ask', ANSWERED, '[data-verb="note"]'],
      ['print', ANSWERED, '[data-verb="publish"]'],
      ['sitting', `${UNTIL_ASKED}1929-01-31`, '.sitting [data-verb="ask"]'],
    ] as const
  ).flatMap((one) =>
    (
      [
        [390, 844],
        [844, 390],
        [1280, 720],
      ] as const
    ).map((size) => [...one, ...size] as const),
  ),
)('after two taps the act that is meant is in view: %s', async ([why, line, selector, width, height]) => {
  await page.viewport(width, height);
  await twoTaps(deskAfter(line), why);
  await expect.poll(() => isSeen(selector), { timeout: 5000 }).toBe(true);
});
