// A command that the rules refuse changes nothing, and the reason is announced.
import { expect, test } from 'vitest';
import { said } from '../../src/desk/shell/announce.ts';
import { refusalWords } from '../../src/strings/refusal-words.ts';
import { deskAfter, wordsOf } from './given.ts';
import { lay } from './laid.tsx';

test('the reason of a refusal is announced each time, and the game stays as it was', async () => {
  const made = lay(deskAfter(''));
  const before = made.present.timeline.value;
  for (const times of [1, 2]) {
    const { count } = said.value;
    made.orders.give({ do: 'sign' });
    const refusal = made.orders.refused.value;
    if (refusal === null) throw new Error(`signed, ${times}`);
    await expect.poll(() => said.value.count).toBe(count + 1);
    expect(said.value.text).toBe(refusalWords(wordsOf(made), refusal));
  }
  expect(made.present.timeline.value).toBe(before);
});
