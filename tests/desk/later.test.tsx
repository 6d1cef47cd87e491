// Watching a game: jumping to a moment that has a name, and changes until its end marked on draft, list and
// map.
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { pictureOf } from '../../src/desk/map/picture.ts';
import { App } from '../../src/desk/shell/app.tsx';
import type { Desk } from '../../src/desk/shell/desk.ts';
import { laterOf } from '../../src/desk/watch/later.ts';
import { desk, deskAfter } from './given.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

async function watching(): Promise<Desk> {
  const made = desk('moscow-1929');
  await made.history.unroll();
  made.watching.cursor.value = 0;
  made.pen.putDown();
  render(<App desk={made} />, root);
  await expect.element(page.getByRole('combobox', { name: 'Jump to' })).toBeVisible();
  return made;
}

test('the list of named moments leads there, and stands at its name again', async () => {
  const made = await watching();
  const list = page.getByRole('combobox', { name: 'Jump to' });
  await list.selectOptions('the signing');
  await expect.poll(() => made.present.view.value.date).toBe('1929-02-09');
  expect(made.present.view.value.signed).not.toBeNull();
  await expect.element(list).toHaveValue('');
});

test('what changes until the end is marked on the draft and told of each country; at the end nothing is', async () => {
  const made = await watching();
  await page
    .getByRole('combobox', { name: 'What is marked in red' })
    .selectOptions('Red: what changes until the end');
  await expect.element(page.getByText('2 wordings are different at the end.')).toBeVisible();
  made.dialogs.open({ is: 'list' });
  const poland = page.getByRole('dialog').getByRole('button', { name: /^.*Poland/ });
  await expect.element(poland).toHaveTextContent('At the end: bound.');
  made.dialogs.close();
  made.watching.jump(made.history.line.value?.moments.length ?? 0);
  made.dialogs.open({ is: 'list' });
  await expect.element(poland).toHaveTextContent('bound');
  expect(poland.element().textContent).not.toContain('At the end');
});

test('the map outlines those whose status changes, and no one at the end', async () => {
  const made = await watching();
  const changed = (): string[] => {
    const { present, watching, ports } = made;
    const later = laterOf(present, watching);
    const picture = pictureOf(
      ports.pageLanguage.words.value,
      present.timeline.value,
      present.view.value,
      '',
      1,
      later,
    );
    return picture.powers.flatMap(({ id, changes }) => (changes === true ? [id] : []));
  };
  expect(changed()).toHaveLength(8);
  made.watching.jump(made.history.line.value?.moments.length ?? 0);
  expect(changed()).toEqual([]);
});

test('a player does not see what comes later: the choice is closed, and red marks the last note', async () => {
  const made = deskAfter('1928-12-29 note POL');
  await made.history.unroll();
  made.screen.value = 'desk';
  made.against.value = 'later';
  render(<App desk={made} />, root);
  const choice = page.getByRole('combobox', { name: 'What is marked in red' });
  await expect.element(choice).toHaveValue('sent');
  const later = page.getByRole('option', { name: 'Red: what changes until the end' });
  await expect.element(later).toBeDisabled();
  expect(laterOf(made.present, made.watching)).toBeNull();
});
