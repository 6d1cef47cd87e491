// A fast user who watches history loses no key press.
import { expect, test } from 'vitest';
import { onKey } from '../../src/desk/shell/keys.ts';
import { desk } from './given.ts';

test('keys pressed before history has been unrolled act once it lies there, in order', async () => {
  const watching = desk();
  watching.beginnings.watch();
  watching.screen.value = 'desk';
  watching.watching.playing.value = true;
  for (const key of ['k', '.', '.', ',', 'p']) onKey(watching, new KeyboardEvent('keydown', { key }));
  expect(watching.history.line.value).toBeNull();
  await expect.poll(() => watching.present.seat.value).toBe('player');
  expect(watching.watching.cursor.value).toBe(1);
  expect(watching.present.timeline.value.moments).toHaveLength(2);
});

test('the clock that turns the despatches does not stop because history comes late', async () => {
  const watching = desk();
  watching.beginnings.watch();
  watching.screen.value = 'desk';
  watching.watching.playing.value = true;
  watching.watching.step(1);
  await expect.poll(() => watching.watching.cursor.value).toBe(1);
  expect(watching.watching.playing.value).toBe(true);
});
