// node src/build/run.mjs readme-pictures: takes the pictures of README again, from the page as it is now, into
// assets/pictures/. Every picture is the same game on the same day each time.
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright';
import { withBuiltPage } from './built-page.ts';

const TOP = fileURLToPath(new URL('../../', import.meta.url));
const SCENARIO = join(TOP, 'scenarios', 'moscow-1929');
const PICTURES = join(TOP, 'assets', 'pictures');

/** A game that pictures show: a despatch's lines, or a file of the scenario, and the day on which it is opened. */
type Shown = { despatch?: string; file?: string; at?: string };

const WIDE = { width: 1440, height: 900 };
const TALL = { width: 390, height: 844 };

/** What leads from the opened page to the picture. */
type Way = (page: Page) => Promise<void>;

/** The picture's name, the fragment of the address that it opens, its size, and the way to it. */
type Picture = { name: string; fragment: string; size: typeof WIDE; way: Way };

/** The fragment of the address that contains this game. */
async function linkOf({ despatch, file, at }: Shown, folder: string): Promise<string> {
  const written = join(folder, 'shown.despatch');
  if (despatch !== undefined) await writeFile(written, `${despatch}\n`);
  const named = file === undefined ? written : join(SCENARIO, file);
  const program = join(TOP, 'src', 'cli', 'run.mjs');
  const link = execFileSync(
    process.execPath,
    [program, 'convert', named, '--to', 'link', '--scenario', SCENARIO],
    { encoding: 'utf8' },
  );
  return `${link.trim()}${at === undefined ? '' : `&at=${at}`}`;
}

/** Lets time pass on the desk until this is there. */
async function waitFor(page: Page, what: Locator): Promise<void> {
  const wait = page.getByRole('button', { name: /^Wait/ });
  await wait.waitFor();
  while (!(await what.isVisible())) {
    if (await wait.isVisible()) await page.keyboard.press('w');
    await page.waitForTimeout(500);
    if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape');
  }
}

/** To the paper of 11 January. */
const toTheTelegrams: Way = (page) =>
  waitFor(page, page.getByRole('heading', { name: 'Three telegrams, unsigned' }).first());

const toWhy: Way = async (page) => {
  await toTheTelegrams(page);
  await page
    .getByRole('button', { name: /^Why\?/ })
    .first()
    .click();
  await page.getByRole('heading', { name: /^Why did/ }).waitFor();
};

const toTheEnd: Way = (page) => waitFor(page, page.getByRole('button', { name: 'What decided it?' }));

const toTheProcess: Way = async (page) => {
  await page.getByRole('heading', { name: /2 March 1929/ }).waitFor();
  await page.keyboard.press('j');
  await page.getByRole('heading', { name: 'Where do we stand?' }).waitFor();
};

const toTheClass: Way = async (page) => {
  await page.getByRole('button', { name: 'For a class' }).waitFor();
  await page.keyboard.press('6');
  await page.locator('.page-tabs').waitFor();
};

const toTheSecondStop: Way = async (page) => {
  await toTheClass(page);
  await page.getByRole('button', { name: /11 January/ }).click();
  await page.keyboard.press('b');
  await page.keyboard.press('Space');
  await page.getByText('Stop 2 of 9 · answered').waitFor();
  while ((await page.locator('.guess-figure').allTextContents()).includes('…'))
    await page.waitForTimeout(200);
};

const toThePapers: Way = async (page) => {
  await toTheClass(page);
  await page.keyboard.press('4');
  await page.locator('.print-sheet').first().waitFor();
};

const toTheTitle: Way = async (page) => {
  await page.getByRole('button', { name: /^New game/ }).waitFor();
};

async function pictures(folder: string): Promise<Picture[]> {
  const games: Record<'desk' | 'end' | 'process', Shown> = JSON.parse(
    await readFile(join(PICTURES, 'games.json'), 'utf8'),
  );
  const desk = await linkOf(games.desk, folder);
  const end = await linkOf(games.end, folder);
  const march = await linkOf(games.process, folder);
  return [
    { name: 'title-1440', fragment: '', size: WIDE, way: toTheTitle },
    { name: 'title-390', fragment: '', size: TALL, way: toTheTitle },
    { name: 'desk-1440', fragment: desk, size: WIDE, way: toTheTelegrams },
    { name: 'desk-390', fragment: desk, size: TALL, way: toTheTelegrams },
    { name: 'why-1440', fragment: desk, size: WIDE, way: toWhy },
    { name: 'process-1440', fragment: march, size: WIDE, way: toTheProcess },
    { name: 'process-390', fragment: march, size: TALL, way: toTheProcess },
    { name: 'end-1440', fragment: end, size: WIDE, way: toTheEnd },
    { name: 'end-390', fragment: end, size: TALL, way: toTheEnd },
    { name: 'class-guess-1440', fragment: '', size: WIDE, way: toTheSecondStop },
    { name: 'class-print-1440', fragment: '', size: WIDE, way: toThePapers },
  ];
}

async function take(
  browser: Browser,
  address: string,
  { name, fragment, size, way }: Picture,
): Promise<void> {
  const context = await browser.newContext({
    viewport: size,
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${address}${fragment}`);
  // A game in an address is opened only when the visitor says so.
  if (fragment !== '') await page.getByRole('dialog').getByRole('button').last().click();
  await way(page);
  // The map is drawn after the desk, and typefaces arrive after the text.
  const map = page.locator('.map-host');
  if ((await map.count()) > 0)
    await page.locator('.map-host [data-drawn="fine"]').waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(1, size.height - 1);
  await page.waitForTimeout(1_500);
  const path = join(PICTURES, `${name}.jpg`);
  await page.screenshot({ path, type: 'jpeg', quality: 85 });
  process.stdout.write(`${name}\n`);
  await context.close();
}

/** Builds the page, serves it and takes every picture. */
export async function main(): Promise<number> {
  await withBuiltPage(async (browser, address, folder) => {
    for (const picture of await pictures(folder)) await take(browser, address, picture);
  });
  return 0;
}
