// The game leaves the page and comes back: as a file, as an address, and between two windows.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, inject, onTestFinished, test } from 'vitest';
import { pack } from '../../src/chronicle/link.ts';
import { openPage } from './browser.ts';

const address = inject('addressWithoutMap');

const noteTo = (page: Page, power: string) => page.getByRole('button', { name: `Send a note to ${power}` });
const noted = (page: Page, power: string) => page.getByRole('heading', { name: `Note to ${power}` }).first();

async function newGame(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  await noteTo(page, 'Poland').click();
  await page.getByText('saved', { exact: true }).waitFor();
}

test('a game is saved as a file and opened again, sent as an address and taken up elsewhere', async () => {
  const { page, troubles } = await openPage(address, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await newGame(page);
  await page.keyboard.press('r');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('moscow-1929-1928-12-20.despatch');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('1928-12-20  note POL');
  await page.getByRole('button', { name: 'Copy a link' }).click();
  await page.getByText(/is copied/).waitFor({ state: 'attached' });
  const link = await page.evaluate(() => navigator.clipboard.readText());

  // A record with a typing error is reported with its place, and changes nothing.
  const open = page.locator('input[type=file]');
  await open.setInputFiles({
    name: 'bad.despatch',
    mimeType: 'text/plain',
    buffer: Buffer.from(`${text}1928-12-21  dance`),
  });
  await page.getByText(/Line \d+, column 13: “dance”/).waitFor();
  await page.keyboard.press('Escape');
  await open.setInputFiles({
    name: 'good.despatch',
    mimeType: 'text/plain',
    buffer: Buffer.from(`${text}1928-12-20  note LTU\n`),
  });
  await page.getByText(/is put with your games/).waitFor();
  await page.getByRole('button', { name: 'Play on from here' }).click();
  await noted(page, 'Lithuania').waitFor();

  // A file is removed after it was chosen and before it is read.
  const folder = await mkdtemp(join(tmpdir(), 'litvinov-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const gone = join(folder, 'gone.despatch');
  await writeFile(gone, text);
  await page.evaluate(() => {
    const { text } = Blob.prototype;
    const removed = new Promise<void>((go) => Object.assign(globalThis, { removed: go }));
    Blob.prototype.text = async function (this: Blob) {
      await removed;
      Blob.prototype.text = text;
      return text.call(this);
    };
  });
  await page.keyboard.press('r');
  await open.setInputFiles(gone);
  await rm(gone);
  await page.evaluate(() => (globalThis as unknown as { removed: () => void }).removed());
  await page.getByText(/cannot read “gone\.despatch”/).waitFor();
  await page.keyboard.press('Escape');

  // A file that is dropped anywhere is opened, and the page is not left for it.
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([dropped], 'dropped.despatch'));
    const isTaken = !document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
    );
    if (!isTaken) throw new Error('the browser would leave the page');
  }, text);
  await page.getByRole('dialog', { name: 'A game was opened' }).waitFor();
  expect(troubles).toEqual([]);

  const other = await openPage(link);
  await other.page.getByRole('dialog', { name: 'A game was opened' }).waitFor();
  expect(new URL(other.page.url()).hash).toBe('');
  await other.page.getByRole('button', { name: 'Play on from here' }).click();
  await noted(other.page, 'Poland').waitFor();
  await other.page.goto(`${link.slice(0, -12)}`);
  await other.page.getByText(/cut short or altered/).waitFor();
  // The same page, with a letter of the beginning mistyped.
  await other.page.goto(link.replace('#game', '#gane'));
  await other.page
    .getByText('The link was altered on the way; its game could be read all the same.')
    .waitFor();
  expect(other.troubles).toEqual([]);
});

test('a second window is told of the first, reads along, and takes the pen over without a loss', async () => {
  const { page } = await openPage(address);
  await newGame(page);
  const second = await page.context().newPage();
  await second.goto(address);
  await second.getByRole('dialog', { name: 'This game is open in another window' }).waitFor();
  await second.getByRole('button', { name: 'Read along' }).click();
  await second.getByRole('button', { name: 'Continue' }).click();
  await noted(second, 'Poland').waitFor();

  await page.keyboard.press('l');
  await page.getByRole('button', { name: /^Lithuania/ }).click();
  await noteTo(page, 'Lithuania').click();
  await noted(second, 'Lithuania').waitFor();

  // A reading window has to ask before any of its input is lost or overwrites something.
  await second.keyboard.press('z');
  await second.getByRole('button', { name: 'Take over here' }).click();
  await page.getByRole('dialog', { name: 'This game is open in another window' }).waitFor();
  // The lock changes hands at once; the game as last saved is read after it.
  await second.getByRole('dialog').waitFor({ state: 'hidden' });
  await second.keyboard.press('z');
  await second.getByText('saved', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Read along' }).click();
  await noted(page, 'Lithuania').waitFor({ state: 'detached' });
});

/** From now on the window is busy: it draws no frame, and its timers are late, as in a background tab. */
const makeBusy = (page: Page, ms: number): Promise<void> =>
  page.evaluate((late) => {
    const wait = setTimeout.bind(window);
    Object.assign(globalThis, {
      requestAnimationFrame: () => 0,
      setTimeout: (go: () => void, ms = 0) => wait(go, ms + late),
    });
  }, ms);

test('a busy window that loses the pen overwrites nothing, and says which act of its own was not kept', async () => {
  const { page: slow, troubles } = await openPage(address);
  await newGame(slow);
  const second = await slow.context().newPage();
  await second.goto(address);
  await second.getByRole('dialog', { name: 'This game is open in another window' }).waitFor();

  await slow.keyboard.press('l');
  await slow.getByRole('button', { name: /^Lithuania/ }).click();
  await noteTo(slow, 'Lithuania').waitFor();
  await makeBusy(slow, 3000);
  await noteTo(slow, 'Lithuania').click();
  await second.getByRole('button', { name: 'Take over here' }).click();
  await second.getByRole('dialog').waitFor({ state: 'detached' });
  await second.getByRole('button', { name: 'Continue' }).click();
  await noted(second, 'Poland').waitFor();
  expect(await noted(second, 'Lithuania').count()).toBe(0);
  await second.keyboard.press('l');
  await second.getByRole('button', { name: /^Romania/ }).click();
  await noteTo(second, 'Romania').click();
  await second.getByText('saved', { exact: true }).waitFor();

  // A timer that the busy window sets now runs after all those of its pending writes.
  await slow.evaluate(() => new Promise((done) => setTimeout(done)));
  await second.reload();
  await second.getByRole('button', { name: 'Continue' }).click();
  await noted(second, 'Romania').waitFor();
  expect(await noted(second, 'Lithuania').count()).toBe(0);

  // A hidden window may draw no frame: its text is read without waiting for one.
  const told = (): Promise<string[]> => slow.getByRole('dialog', { name: 'Not saved' }).allInnerTexts();
  await expect.poll(async () => (await told()).join()).toContain('saved: Send a note to Lithuania.');
  expect(troubles).toEqual([]);
});

test('with a database that never opens a game that was sent is there at once, and it is said once that nothing is saved', async () => {
  const { page, troubles } = await openPage(address);
  const context = page.context();
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () =>
      Object.create(IDBOpenDBRequest.prototype, {
        addEventListener: { value: () => undefined },
        removeEventListener: { value: () => undefined },
      });
  });
  const sent = new URL(address);
  sent.hash = await pack('1928-12-29  note POL\n');
  await page.goto('about:blank');
  await page.goto(sent.href);
  await page.getByRole('dialog', { name: 'A game was opened' }).waitFor();
  const second = await context.newPage();
  await second.goto(address);
  await second.getByRole('dialog', { name: 'This game is open in another window' }).waitFor();
  await page.getByRole('button', { name: 'Play on from here' }).click();
  await noted(page, 'Poland').waitFor();
  await page.getByRole('dialog', { name: 'This game is not being saved' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('z');
  await page.getByText('saved for this visit only').waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(troubles).toEqual([]);
});
