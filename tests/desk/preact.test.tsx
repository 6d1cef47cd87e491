// The basis of the desk: a component rendered by Preact in a real browser, updated by a signal, read by role
// and name.
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

test('a press changes what the desk says', async () => {
  const notes = signal(0);
  render(
    <button type="button" onClick={() => (notes.value += 1)}>
      Send a note
      <span role="status">{notes}</span>
    </button>,
    root,
  );
  await page.getByRole('button', { name: 'Send a note' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('1');
});
