// What is done with the teacher's table: results are compared, played, looked into, shown without names, kept and saved.
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Timeline } from '../../src/chronicle/timeline.ts';
import type { Analyst } from '../../src/desk/debrief/analyst.ts';
import { makeClassResults } from '../../src/desk/lesson/results/class-results.ts';
import { said } from '../../src/desk/shell/announce.ts';
import { App } from '../../src/desk/shell/app.tsx';
import { packHandIn, printHandIn } from '../../src/lesson/hand-in.ts';
import { sourcesIn } from '../../src/lesson/results.ts';
import { desk } from './given.ts';
import { madeAnalyst, madeDebrief } from './made-debrief.ts';
import {
  box,
  CLASS,
  column,
  empty,
  freshTable,
  handIn,
  lay,
  links,
  numbers,
  opened,
  root,
  row,
  rows,
  table,
} from './results-class.tsx';
import { textIn } from './text-in.ts';

freshTable();

test('two that are ticked are compared, and all stand in one tree over history, without the player’s own', async () => {
  await opened();
  await expect
    .element(page.getByRole('button', { name: 'Compare two' }))
    .toHaveAttribute('aria-disabled', 'true');
  await table().getByRole('checkbox', { name: 'Choose Jonas, Rūta' }).click();
  await table().getByRole('checkbox', { name: 'Choose Group 3' }).click();
  await page.getByRole('button', { name: 'Compare two' }).click();
  const calendars = page.getByRole('dialog', { name: 'Two calendars' });
  await expect
    .element(calendars.getByRole('combobox', { name: 'Line A' }))
    .toHaveDisplayValue('1 · Jonas, Rūta');
  await expect.element(calendars.getByRole('combobox', { name: 'Line B' })).toHaveDisplayValue('Group 3');
  await userEvent.keyboard('{Escape}');
  await page.getByRole('button', { name: 'All lines as one tree' }).click();
  const tree = page.getByRole('tree', { name: 'Branches' });
  await expect.element(tree.getByRole('treeitem', { name: /^A: History, ends/ })).toBeVisible();
  expect(tree.getByRole('treeitem').elements()).toHaveLength(4);
  await expect
    .element(tree.getByRole('treeitem', { name: /2 · Aleksandra, .*leaves History/ }))
    .toBeVisible();
});

test('without names the page and what goes out of it have numbers', async () => {
  const made = await opened();
  const button = page.getByRole('button', { name: 'Without names' });
  await button.click();
  await expect.element(button).toHaveAttribute('aria-pressed', 'true');
  expect(textIn(root, '.results')).not.toMatch(/Jonas|Aleksandra/);
  const written = vi.spyOn(URL, 'createObjectURL');
  await page.getByRole('button', { name: 'As CSV' }).click();
  const [blob] = written.mock.calls[0] ?? [];
  written.mockRestore();
  const csv = blob instanceof Blob ? await blob.text() : '';
  expect(csv).not.toMatch(/Jonas|Aleksandra/);
  expect(csv).toMatch(/Group 2/);
  await page.getByRole('button', { name: 'All lines as one tree' }).click();
  await expect.element(page.getByRole('treeitem', { name: /Group 1,/ })).toBeVisible();
  expect(made.dialogs.opened.value.at(-1)).toMatchObject({ is: 'branches' });
});

test('a group’s game is played on the wall, and the table is there when the teacher comes back', async () => {
  const made = await opened();
  await table().getByRole('checkbox', { name: 'Choose Jonas, Rūta' }).click();
  await page.getByRole('button', { name: 'Play one on the wall' }).click();
  await expect.poll(() => made.present.seat.value).toBe('historian');
  expect(made.dialogs.opened.value).toEqual([]);
  expect(made.watching.cursor.value).toBe(0);
  expect(made.watching.watched.value?.moments.length).toBeGreaterThan(30);
  made.dialogs.open({ is: 'class' });
  await expect.element(page.getByRole('navigation', { name: 'Pages of the lesson' })).toBeVisible();
  await userEvent.keyboard('3');
  await expect.poll(numbers).toEqual(['1', '2', '3']);
});

test('what decided a group’s game is looked into from its row', async () => {
  const made = await opened();
  await table().getByRole('button', { name: 'Jonas, Rūta' }).click();
  await page.getByRole('button', { name: 'What decided it?' }).click();
  await expect.poll(() => made.screen.value).toBe('end');
  expect(made.dialogs.opened.value).toEqual([{ is: 'debrief' }]);
  await expect
    .element(page.getByRole('dialog').getByRole('heading', { name: 'One turning point' }))
    .toBeVisible();
});

test('turning points come one after another, say where none was found, and can be stopped', async () => {
  const made = desk('moscow-1929');
  const base = madeAnalyst((game: Timeline) =>
    game.moments.some(({ command }) => command?.do === 'sign')
      ? madeDebrief(game)
      : { ...madeDebrief(game), turningPoints: [], decisions: [], greatestChange: null },
  );
  let let1: () => void = () => undefined;
  const held = new Promise<void>((go) => {
    let1 = go;
  });
  let asked = 0;
  const analyst: Analyst = {
    ...base,
    debrief: async (game, listener) => {
      asked += 1;
      if (asked === 2) await held;
      return base.debrief(game, listener);
    },
  };
  await opened(made, undefined, analyst);
  expect(column('turning')).toEqual(['not looked for', 'not looked for', 'not looked for']);
  await page.getByRole('button', { name: 'Look for turning points' }).click();
  await expect.poll(() => column('turning')[0]).toMatch(/^29 Dec|^1 Jan|^11 Jan/);
  await expect.element(page.getByRole('progressbar', { name: 'Group 2; 1 of 3 done' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop looking' }).click();
  await expect.element(page.getByRole('button', { name: 'Look for turning points' })).toBeVisible();
  let1();
  expect(column('turning')[1]).toBe('not looked for');
  await page.getByRole('button', { name: 'Look for turning points' }).click();
  await expect.poll(() => column('turning').slice(1)).toEqual(['none found', 'none found']);
  expect(said.value.text).toBe('The turning points are there.');
});

test('a group without a device types its acts, after history’s own, and what is wrong is said beside them', async () => {
  await opened(undefined, 'x');
  await page.getByText('A group without a device').click();
  await page.getByRole('textbox', { name: 'Name of the group' }).fill('Last row');
  const acts = page.getByRole('textbox', { name: 'Its acts, a day a line' });
  await acts.fill('1929-01-21 notte POL');
  await page.getByRole('button', { name: 'Add this game' }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent(/Line 1, column 12: “notte”/);
  await acts.fill('1929-01-21 sign');
  await page.getByRole('button', { name: 'Add this game' }).click();
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent(/On 21 January 1929 “sign” is not possible/);
  await page.getByRole('combobox', { name: 'It began' }).selectOptions('after history, on 21 January 1929');
  await acts.fill('1929-01-21 note POL | press POL');
  await page.getByRole('button', { name: 'Add this game' }).click();
  await expect.element(row(/Last row/)).toBeVisible();
  expect(column('ending').some((ending) => ending !== 'not finished')).toBe(true);
  // The next group begins where this one did.
  await expect.element(acts).toHaveValue('');
  await expect.element(page.getByRole('textbox', { name: 'Name of the group' })).toHaveValue('');
  await expect.element(page.getByRole('combobox', { name: 'It began' })).toHaveValue('1929-01-21');
});

test('digits that are typed turn no page', async () => {
  await opened();
  await box().click();
  await userEvent.keyboard('12');
  await expect.element(box()).toHaveValue('12');
});

test('nothing is kept unless it is asked for; a kept table is offered again, and can be deleted', async () => {
  const made = await opened();
  const kept = async () => (await made.ports.store.all('class:')).found.length;
  expect(await kept()).toBe(0);
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect.poll(kept).toBe(1);
  await empty();
  await page.getByRole('button', { name: 'Open the kept table, 3 results' }).click();
  await expect.poll(numbers).toEqual(['1', '2', '3']);
  await expect.element(row(/Jonas, Rūta/)).toBeVisible();
  await page.getByRole('button', { name: 'Delete the kept copy' }).click();
  await expect.poll(kept).toBe(0);
});

test('whoever leaves the page is asked first, as long as the table has not been saved as it stands', async () => {
  const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const save = page.getByRole('button', { name: 'Save the table' });
  await opened();
  expect(asks()).toBe(true);
  await save.click();
  expect(asks()).toBe(false);
  await row(/Jonas, Rūta/)
    .getByRole('button')
    .first()
    .click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect.poll(asks).toBe(true);
  await save.click();
  expect(asks()).toBe(false);
  await empty();
  expect(asks()).toBe(false);
});

test('files are chosen several at a time, and a saved table opens again as it was', async () => {
  const made = desk('moscow-1929');
  lay(made);
  await expect.element(page.getByRole('navigation', { name: 'Pages of the lesson' })).toBeVisible();
  await userEvent.keyboard('3');
  const input = page.getByLabelText('Choose files …');
  await input.upload([
    ...CLASS.slice(0, 2).map((one) => new File([printHandIn(handIn(made, one))], `${one.name}.json`)),
    new File(['\u0000\uFFFDPNG'], 'photo.png'),
  ]);
  await expect.poll(numbers).toEqual(['1', '2', '3']);
  await expect.element(row(/photo\.png.*not from this game/)).toBeVisible();
  const written = vi.spyOn(URL, 'createObjectURL');
  await page.getByRole('button', { name: 'Save the table' }).click();
  const [blob] = written.mock.calls[0] ?? [];
  written.mockRestore();
  const text = blob instanceof Blob ? await blob.text() : '';
  await empty();
  await input.upload([new File([text], 'class.json'), new File([text.slice(0, 900)], 'half.json')]);
  await expect.poll(numbers).toEqual(['1', '2', '3']);
  expect(said.value.text).toMatch(
    /^half\.json is a saved table that was cut short.*2 results added\. One could not/,
  );
});

test('files that are dropped anywhere on the page are taken', async () => {
  const made = desk('moscow-1929');
  lay(made);
  await expect.element(page.getByRole('navigation', { name: 'Pages of the lesson' })).toBeVisible();
  await userEvent.keyboard('3');
  await expect.element(box()).toBeVisible();
  const data = new DataTransfer();
  for (const one of CLASS.slice(0, 2))
    data.items.add(new File([printHandIn(handIn(made, one))], `${one.name}.json`));
  const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
  document.body.dispatchEvent(drop);
  expect(drop.defaultPrevented).toBe(true);
  await expect.poll(numbers).toEqual(['1', '2']);
});

test('a link that brings a result opens the page on it', async () => {
  const made = desk('moscow-1929');
  const [pupil] = CLASS;
  if (pupil === undefined) throw new Error('no pupil');
  const arrived = await packHandIn(handIn(made, pupil));
  render(<App desk={made} />, root);
  made.dialogs.open({ is: 'class', arrived });
  await expect.element(row(/Jonas, Rūta/)).toBeVisible();
  // To another page and back: it is not added a second time.
  await userEvent.keyboard('1');
  await userEvent.keyboard('3');
  await expect.poll(numbers).toEqual(['1']);
});

test('twelve rows of 44 pixels stand in the window beside the head of the table', async () => {
  const made = desk('moscow-1929');
  const pupils = Array.from({ length: 12 }, (_, at) => ({
    name: `Pupil ${at + 1}, with a friend`,
    line: `1928-12-${20 + (at % 10)} note POL`,
  }));
  await opened(made, (await links(made, pupils)).join('\n'));
  await expect.poll(() => rows().length).toBe(12);
  expect(new Set(rows().map((one) => Math.round(one.getBoundingClientRect().height)))).toEqual(new Set([44]));
  const foot = root.querySelector('.sheet-class .sheet-foot')?.getBoundingClientRect().top ?? 0;
  expect(rows()[11]?.getBoundingClientRect().bottom).toBeLessThanOrEqual(foot);
});

test('a table that is emptied while results are being opened stays empty, and counts from one again later', async () => {
  const made = desk('moscow-1929');
  const { ports, history } = made;
  const names = ['Ola', 'Jan', 'Ewa', 'Ala', 'Iza', 'Leon'];
  const pupils = names.map((name) => ({ name, line: '1928-12-21 note POL', until: '1929-01-12' as const }));
  const sources = sourcesIn((await links(made, pupils)).join('\n'));
  let begun = 0;
  const results = makeClassResults(
    {
      world: ports.world,
      begin: (seed) => {
        begun += 1;
        // In the midst of the third one: two have been opened, and three wait.
        if (begun === 3) results.clear();
        return ports.begin(seed);
      },
    },
    history,
  );
  const [first, second] = await Promise.all([results.add(sources), results.add(sources)]);
  expect([first, second]).toEqual([null, null]);
  expect(begun).toBe(3);
  expect(results.entries.value).toEqual([]);
  expect(results.opening.value).toBeNull();
  await results.add(sources);
  expect(results.entries.value.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
});
