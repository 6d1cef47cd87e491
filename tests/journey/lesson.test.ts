// A lesson of 45 minutes according to the printed plan: a teacher with a projector and three groups, one of
// them on a phone. `npm run pictures` takes a screenshot of every step.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright';
import { expect, test } from 'vitest';
import { TOP } from '../house/syntax.ts';
import { journeys, openPage, painted, readOn } from './browser.ts';

const open = journeys('blank');

const CLIPBOARD: BrowserContextOptions = {
  permissions: ['clipboard-read', 'clipboard-write'],
  reducedMotion: 'reduce',
};
const WIDE = { width: 1440, height: 900 };

const PICTURES = join(TOP, '.pictures', 'lesson');
let steps = 0;

/** A screenshot of the step, if they are requested. */
async function step(page: Page, name: string): Promise<void> {
  steps++;
  if (process.env.PICTURES !== '1') return;
  await mkdir(PICTURES, { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  await painted(page);
  await page.screenshot({ path: join(PICTURES, `${`${steps}`.padStart(2, '0')}-${name}.png`) });
}

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** The class sees the question, shows its hands, and then what was done. */
async function guess(teacher: Page, date: string, hands: Readonly<Record<string, number>>): Promise<void> {
  const sheet = teacher.getByRole('dialog', { name: 'What did Litvinov do?' });
  await sheet.getByRole('button', { name: new RegExp(date) }).click();
  await step(teacher, `question-${date.replace(' ', '-')}`);
  for (const [letter, count] of Object.entries(hands))
    for (let hand = 0; hand < count; hand++)
      await sheet.getByRole('button', { name: new RegExp(`^${letter}: \\d+ hands?\\. One more`) }).click();
  await sheet.getByRole('button', { name: /^Show what was done/ }).click();
  await sheet.getByText(/answered$/).waitFor();
  await expect.poll(() => sheet.locator('.guess-figure').allTextContents()).not.toContain('…');
  await step(teacher, `answer-${date.replace(' ', '-')}`);
}

interface Group {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** The answer to the crisis of the evening. */
  readonly answer: RegExp;
  readonly written: string;
}

const GROUPS: readonly Group[] = [
  {
    name: 'Anna, Piotr',
    viewport: WIDE,
    answer: /^Leave it to the speech/,
    written: 'We let the paper print it.',
  },
  {
    name: 'Jonas, Rūta',
    viewport: { width: 1024, height: 768 },
    answer: /^State the reserve in public/,
    written: 'Not a word.',
  },
  {
    name: 'the back row',
    viewport: { width: 390, height: 844 },
    answer: /^Let Bucharest know/,
    written: 'We asked upstairs.',
  },
];

const sheets = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.body.dataset.sheets ?? 0));

/** A group opens the link, plays to the end of the assignment, and returns its hand-in as a link. */
async function play({ name, viewport, answer, written }: Group, link: string): Promise<string> {
  const { page, troubles } = await openPage(link, { ...CLIPBOARD, viewport });
  const begin = page.getByRole('button', { name: 'Begin', exact: true });
  await begin.waitFor();
  await step(page, `card-${name.split(/\W/)[0]}`);
  await begin.click();
  await page.locator('.assigned-line').waitFor();
  await step(page, `desk-${name.split(/\W/)[0]}`);
  await page.keyboard.press('a');
  await page.getByRole('button', { name: answer }).click();
  const isOver = page.locator('.assigned-line', { hasText: 'The end is reached' });
  for (let keys = 0; keys < 300 && (await isOver.count()) === 0; keys++) {
    await page.keyboard.press((await sheets(page)) > 0 ? 'Escape' : 'w');
    await painted(page);
  }
  // The sheet has opened automatically; a key press may have closed it again.
  await readOn(page);
  await isOver.click();
  const end = page.getByRole('dialog', { name: 'The end of the assignment is reached' });
  await end.getByRole('textbox').first().fill(written);
  await end.getByRole('textbox', { name: /^A name of your choice/ }).fill(name);
  await step(page, `hand-in-${name.split(/\W/)[0]}`);
  await end.getByRole('button', { name: /^Copy as a link/ }).click();
  await expect.poll(() => copied(page)).toContain('#handin=1.');
  expect(troubles).toEqual([]);
  return copied(page);
}

test('a lesson of 45 minutes: two moments before the class, three groups at work, and their results side by side', async () => {
  const { page: teacher, troubles } = await open({ ...CLIPBOARD, viewport: WIDE });
  await teacher.getByRole('button', { name: 'For a class' }).waitFor();
  await teacher.evaluate(() =>
    localStorage.setItem(
      'litvinov-protocol:settings',
      JSON.stringify({ light: 'wall', prologue: 'moscow-1929' }),
    ),
  );
  await teacher.reload();
  await teacher.getByRole('button', { name: 'For a class' }).waitFor();
  await step(teacher, 'title');
  // Nobody is bound: the articles of the Paris Pact, from the codex, and the plan that the teacher has
  // printed.
  await teacher.keyboard.press('6');
  await teacher.getByRole('dialog').waitFor();
  await teacher.keyboard.press('4');
  await teacher.getByRole('heading', { name: 'Lesson plan, 45 minutes' }).first().waitFor();
  await step(teacher, 'plan');
  await teacher.keyboard.press('1');
  await teacher.getByText('Stop 1 of 9').waitFor();
  await guess(teacher, '29 December', { A: 2, C: 3 });
  await guess(teacher, '31 January', { B: 4, D: 1 });

  await teacher.keyboard.press('2');
  await teacher.getByRole('heading', { name: 'The evening of 8 February' }).waitFor();
  await step(teacher, 'assignment');
  await teacher.getByRole('button', { name: /^Copy the link/ }).click();
  await expect.poll(() => copied(teacher)).toContain('#lesson=1.');
  const link = await copied(teacher);

  const handedIn: string[] = [];
  for (const group of GROUPS) handedIn.push(await play(group, link));

  await teacher.keyboard.press('3');
  const box = teacher.getByRole('textbox', { name: 'Links, one a line' });
  await box.fill(handedIn.join('\n'));
  await box.press('Tab');
  await teacher.keyboard.press('Enter');
  const table = teacher.getByRole('table', { name: 'The results, a group a row' });
  await expect.poll(() => table.locator('tbody > tr').count()).toBe(GROUPS.length);
  for (const { name } of GROUPS) await table.getByText(name).first().waitFor();
  await step(teacher, 'results');
  await table.locator('.row-open').first().click();
  await teacher.getByText(GROUPS[0]?.written ?? '').waitFor();
  await step(teacher, 'written-answers');
  for (const at of [0, 1]) await table.getByRole('checkbox').nth(at).check();
  await teacher.getByRole('button', { name: 'Compare two' }).click();
  await teacher.getByRole('dialog', { name: 'Two calendars' }).getByRole('listbox').waitFor();
  await step(teacher, 'two-groups-compared');
  expect(troubles).toEqual([]);
});
