// Whoever is quicker than the page, watching history, loses no press.
import { expect, test } from 'vitest';
import { onKey } from '../../src/desk/shell/keys.ts';
import { desk } from './given.ts';

test('keys pressed before history has been unrolled act once it lies there, in order', async () => {
  const watching = desk();
  watching.watch();
  watching.screen.value = 'desk';
  watching.playing.value = true;
  for (const key of ['k', '.', '.', ',', 'p']) onKey(watching, new KeyboardEvent('keydown', { key }));
  expect(watching.history).toBeNull();
  await expect.poll(() => watching.seat.value).toBe('player');
  expect(watching.cursor.value).toBe(1);
  expect(watching.timeline.value.moments).toHaveLength(2);
});

test('the clock that turns the despatches does not stop because history comes late', async () => {
  const watching = desk();
  watching.watch();
  watching.screen.value = 'desk';
  watching.playing.value = true;
  watching.step(1);
  await expect.poll(() => watching.cursor.value).toBe(1);
  expect(watching.playing.value).toBe(true);
});
