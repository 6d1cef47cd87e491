// A teacher gives out an assignment, a pupil in another browser plays it and hands it in, and the returned
// game is the one that was played: by keyboard alone, and without requests from the page.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { ASSIGNMENT_FORMAT, type Assignment, packAssignment } from '../../src/lesson/assignment.ts';
import { readHandIn, readHandInAddress } from '../../src/lesson/hand-in.ts';
import { barriers, CONTRAST, journeys, openPage, painted, readOn } from './browser.ts';

const open = journeys('blank');

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Moves the focus by Tab to the control with this name. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const here = document.activeElement;
      if (here === null) return '';
      const label =
        here instanceof HTMLInputElement || here instanceof HTMLTextAreaElement ? here.labels?.[0] : null;
      return here.getAttribute('aria-label') ?? label?.textContent ?? here.textContent ?? '';
    });
    if (name.test(focused.trim())) return;
  }
  throw new Error(`${name} is not reached`);
}

const sheets = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.body.dataset.sheets ?? 0));

test('an assignment is made, played and handed in by keyboard, and read again as it was', async () => {
  const { page: teacher, troubles } = await open(CLIPBOARD);
  await teacher.getByRole('button', { name: 'New game' }).waitFor();
  await teacher.getByRole('button', { name: /^For a class/ }).waitFor();
  await teacher.keyboard.press('6');
  await teacher.getByRole('dialog').waitFor();
  await teacher.keyboard.press('2');
  await teacher.getByRole('heading', { name: 'The evening of 8 February' }).waitFor();
  await tabTo(teacher, /^Title/);
  await teacher.keyboard.press('Control+A');
  await teacher.keyboard.type('Two or five?');
  await teacher.getByRole('heading', { name: 'Two or five?' }).waitFor();
  await teacher.getByText(/^This assignment has no code/).waitFor();
  await tabTo(teacher, /^Copy the link/);
  await teacher.keyboard.press('Enter');
  await teacher
    .getByText(/^Copied \(\d+ characters\)/)
    .first()
    .waitFor({ state: 'attached' });
  const link = await copied(teacher);
  expect(link).toContain('#lesson=1.');

  const { page: pupil, troubles: others } = await openPage(link, CLIPBOARD);
  await pupil.getByRole('heading', { name: 'Two or five?' }).waitFor();
  expect(new URL(pupil.url()).hash).toBe('');
  await tabTo(pupil, /^Begin$/);
  await pupil.keyboard.press('Enter');
  const reminder = pupil.getByRole('button', { name: /^Two or five\? until 12 February 1929/ });
  await reminder.waitFor();
  // History's acts are left out.
  await pupil.keyboard.press('e');
  await pupil.getByText(/leaves history’s line out until its end/).waitFor();
  await pupil.keyboard.press('Escape');
  await pupil.getByRole('heading', { name: 'Bessarabia in print' }).first().waitFor();
  await pupil.keyboard.press('1');
  const end = pupil.getByRole('dialog', { name: 'The end of the assignment is reached' });
  const isOver = pupil.getByRole('button', { name: /^Two or five\? The end is reached/ });
  // Beneath a sheet it has no role.
  const line = pupil.locator('.assigned-line', { hasText: 'The end is reached' });
  for (let keys = 0; keys < 200 && (await line.count()) === 0; keys++) {
    await pupil.keyboard.press((await sheets(pupil)) > 0 ? 'Escape' : 'w');
    await painted(pupil);
  }
  // The sheet has opened automatically; a key press may have closed it again.
  await readOn(pupil);
  await isOver.focus();
  await pupil.keyboard.press('Enter');
  await end.waitFor();
  await tabTo(pupil, /^When did you call/);
  await pupil.keyboard.type('On 9 February, all four.');
  await tabTo(pupil, /^A name of your choice/);
  await pupil.keyboard.type('Rūta & Jonas');
  await end.getByText('the name “Rūta & Jonas”').waitFor();
  await tabTo(pupil, /^Save as a file/);
  const [download] = await Promise.all([pupil.waitForEvent('download'), pupil.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('litvinov-rūta-jonas.hand-in.json');
  const fromFile = readHandIn(await readFile(await download.path(), 'utf8'));
  await tabTo(pupil, /^Copy as a link/);
  await pupil.keyboard.press('Enter');
  await expect.poll(() => copied(pupil)).toContain('#handin=1.');
  const fromLink = await readHandInAddress(new URL(await copied(pupil)).hash);
  expect(fromLink).toEqual(fromFile);
  if ('fault' in fromFile) throw new Error(JSON.stringify(fromFile.fault));
  const { handIn } = fromFile;
  expect(handIn.name).toBe('Rūta & Jonas');
  expect(handIn.answers).toEqual(['On 9 February, all four.', '', '']);
  expect(handIn.assignment).toMatchObject({ words: { title: 'Two or five?' }, until: '1929-02-12' });
  expect(handIn.game).toMatch(/answer bessarabia 1[\s\S]*1929-02-12\s*$/);

  // It is a row on the teacher's table.
  const { page: table, troubles: more } = await openPage(await copied(pupil));
  await table.getByText('Rūta & Jonas').first().waitFor();

  // After a reload the assignment is there with what was typed.
  await pupil.reload();
  await pupil.getByText(/Your assignment waits to be handed in\./).waitFor();
  await pupil.keyboard.press('4');
  await pupil.getByRole('button', { name: /^Two or five\? The end is reached/ }).focus();
  await pupil.keyboard.press('Enter');
  await expect
    .poll(() => pupil.getByRole('textbox', { name: /^When did you call/ }).inputValue())
    .toBe('On 9 February, all four.');
  expect([...troubles, ...others, ...more]).toEqual([]);
});

const GIVEN: Assignment = {
  format: ASSIGNMENT_FORMAT,
  scenario: 'moscow-1929',
  words: 'evening',
  start: { is: 'history', at: { date: '1929-02-08', acts: 0 } },
  until: '1929-02-12',
  aids: ['counsel'],
  brisk: false,
};

/** Every size and every light once. */
const VIEWS = [
  { width: 1440, height: 900, light: 'day' },
  { width: 1440, height: 900, light: 'wall' },
  { width: 1024, height: 768, light: 'lamp' },
  { width: 390, height: 844, light: 'day' },
];

test('axe finds nothing on the page where an assignment is made, on its card, its reminder and its sheet', async () => {
  const { page } = await open({ viewport: VIEWS[0] ?? null, reducedMotion: 'reduce' });
  const found: string[] = [];
  const look = async (screen: string, also?: () => Promise<void>): Promise<void> => {
    for (const { light, ...size } of VIEWS) {
      await page.setViewportSize(size);
      await page.evaluate((name) => {
        document.documentElement.dataset.light = name;
      }, light);
      await painted(page);
      await also?.();
      found.push(
        ...(await barriers(page, `${screen}, ${size.width}, ${light}`, size.width > 390 ? [] : CONTRAST)),
      );
      const [wide, room] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(wide, `${screen}, ${size.width}`).toBeLessThanOrEqual(room ?? 0);
    }
  };
  await page.getByRole('button', { name: /^For a class/ }).click();
  await page.getByRole('button', { name: /Assignments$/ }).click();
  await page.getByRole('img', { name: 'A QR code of the link to this assignment' }).waitFor();
  await look('made');
  const square = await page.getByRole('img', { name: /^A QR code/ }).boundingBox();
  expect(square?.width).toBeGreaterThanOrEqual(130);
  // The same for a pupil.
  await page.keyboard.press('Escape');
  await page.goto(`${page.url()}${await packAssignment(GIVEN)}`);
  await page.getByRole('button', { name: 'Begin', exact: true }).waitFor();
  await look('card');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.locator('.assigned-line').waitFor();
  await look('desk', async () => {
    // Nothing covers it, at any size and in any light.
    const isSeen = await page.locator('.assigned-line').evaluate((here) => {
      const { left, top, width, height } = here.getBoundingClientRect();
      return here.contains(document.elementFromPoint(left + width / 3, top + height / 2));
    });
    expect(isSeen).toBe(true);
  });
  await page.locator('.assigned-line').click();
  await page.getByRole('dialog', { name: 'What you are to do' }).waitFor();
  await look('sheet');
  expect(found).toEqual([]);
});
