// The page without a network: a page that was opened once opens again, whatever server it came from and whatever has
// replaced that server; and a new version never appears in the middle of a game.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { TOP } from '../house/syntax.ts';
import { openPage, settled } from './browser.ts';
import { elsewhere, Host, type Instead, signIn, silent, unavailable } from './host.ts';
import { makeLater } from './later.ts';

/** A separate server for one test. */
async function opened(change: (host: Host) => void = () => undefined): Promise<Host> {
  const host = new Host(inject('builtWithoutMap'));
  change(host);
  await host.open();
  onTestFinished(() => host.close());
  return host;
}

const visit = (address: string): ReturnType<typeof openPage> =>
  openPage(address, {
    serviceWorkers: 'allow',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });

/** Troubles other than the missing server. */
const others = (troubles: readonly string[]): string[] =>
  troubles.filter((trouble) => !/ERR_CONNECTION_REFUSED|ERR_FAILED|status of 503/.test(trouble));

/** Begins a game, gives its first act, and waits until the page says that it is saved. */
async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  await page.getByRole('button', { name: 'Send a note to Poland' }).click();
  await page.getByText('saved', { exact: true }).waitFor();
}

/** The browser's cache of the page: for each version its files, with status and first letters. */
const keptFiles = (
  page: Page,
): Promise<{ version: string; address: string; status: number; text: string }[]> =>
  page.evaluate(async () => {
    // Only the beginning is read: all of every file would be megabytes of text.
    const first = async (response?: Response): Promise<string> =>
      (await (await response?.blob())?.slice(0, 500).text()) ?? '';
    const found = [];
    for (const version of await caches.keys()) {
      const cache = await caches.open(version);
      for (const request of await cache.keys()) {
        const response = await cache.match(request, { ignoreVary: true });
        const status = response?.status ?? 0;
        found.push({ version, address: request.url, status, text: await first(response) });
      }
    }
    return found;
  });

/** Only files of the page are cached: no error, no redirect, no other page. */
async function holdsOnlyThePage(page: Page): Promise<void> {
  const files = await keptFiles(page);
  expect(files.length).toBeGreaterThan(40);
  expect(files.filter(({ status, text }) => status !== 200 || /Unavailable|Sign in/.test(text))).toEqual([]);
}

/**
 * The kept game continues, and parts not opened before load: settings, other words, the map. Behind npm start
 * the map is drawn; elsewhere its replacement shows a blank sheet.
 */
async function goesOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'Note to Poland' }).first().waitFor();
  await page.locator('[data-drawn]').first().waitFor();
  await page.keyboard.press('s');
  await page.getByRole('radio', { name: 'Polski' }).check();
  await page.getByRole('heading', { name: 'Nota do Polski' }).first().waitFor();
  await page.getByRole('radio', { name: 'English' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Note to Poland' }).first().waitFor();
}

/** Starts the page as README says, and waits until it says where it is. */
async function started(): Promise<{ address: string; kill: () => Promise<void> }> {
  const child: ChildProcess = spawn('npm', ['start'], {
    cwd: TOP,
    env: { ...process.env, CI: 'true', NODE_ENV: '', VITEST: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
    // In a group of its own: npm starts the server as a process of its own.
    detached: true,
  });
  const ended = new Promise<void>((gone) => child.once('close', () => gone()));
  let running = true;
  const kill = async (): Promise<void> => {
    if (running && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    running = false;
    await ended;
  };
  onTestFinished(kill);
  let said = '';
  const address = await new Promise<string>((found, failed) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const at = /is at (http:\S+)/.exec(said)?.[1];
      if (at !== undefined) found(at);
    });
    child.once('close', (code) => {
      running = false;
      failed(new Error(`npm start ended with ${code}: ${said}`));
    });
  });
  return { address, kill };
}

test('npm start builds the page, serves it and says where; visited once, the server killed, it opens again and a game is played', async () => {
  const { address, kill } = await started();
  const { page, troubles } = await visit(address);
  await page.getByRole('button', { name: 'New game' }).waitFor();
  await settled(page);
  await kill();
  await page.reload();
  await begin(page);
  await page.reload();
  await goesOn(page);
  await holdsOnlyThePage(page);
  expect(others(troubles)).toEqual([]);
});

test('what was opened once opens again without a server, with the kept game; with one, the new version comes', async () => {
  const host = await opened();
  const { page, troubles } = await visit(host.address);
  const lies = (): Promise<string | null> => page.locator('html').getAttribute('data-edition');
  await begin(page);
  await settled(page);
  await host.close();
  await page.goto(`${host.address}?seed=0`);
  await goesOn(page);
  expect(await lies()).toBe('first');
  host.edition = 'second';
  await host.open();
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).waitFor();
  expect(await lies()).toBe('second');
  expect(others(troubles)).toEqual([]);
});

const TROUBLES: readonly [name: string, instead: Instead | null][] = [
  ['has gone', null],
  ['says 503', unavailable],
  ['sends everybody elsewhere', elsewhere],
  ['does not answer', silent],
];

test('a server that packs its files and says that they vary: when it fails in any way, the page opens as it was', async () => {
  const host = await opened((one) => {
    one.gzip = true;
    one.headers = { Vary: 'Origin, Accept-Encoding' };
  });
  const { page, troubles } = await visit(host.address);
  await begin(page);
  await settled(page);
  for (const [name, instead] of TROUBLES) {
    if (instead === null) await host.close();
    else host.instead = instead;
    await page.goto(`${host.address}?trouble=${encodeURIComponent(name)}`);
    await goesOn(page);
    await holdsOnlyThePage(page);
    if (instead === null) await host.open();
  }
  expect(others(troubles)).toEqual([]);
});

test('a server that says of its files that they vary with everything is kept like any other', async () => {
  const host = await opened((one) => {
    one.headers = { Vary: '*' };
  });
  const { page } = await visit(host.address);
  await begin(page);
  await settled(page);
  await host.close();
  await page.reload();
  await goesOn(page);
});

test('where one file comes as an error, a redirect or another page nothing is kept until all of it comes', async () => {
  const host = await opened();
  const { page } = await visit('about:blank');
  const registered = (): Promise<number> =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  for (const instead of [unavailable, elsewhere, signIn]) {
    host.instead = (file, response) => file === 'typefaces.txt' && instead(file, response);
    host.asked.length = 0;
    await page.goto(host.address);
    await page.getByRole('button', { name: 'New game' }).waitFor();
    await expect.poll(() => host.asked.includes('typefaces.txt')).toBe(true);
    await expect.poll(registered).toBe(0);
  }
  host.instead = () => false;
  await page.reload();
  await begin(page);
  await settled(page);
  await holdsOnlyThePage(page);
  await host.close();
  await page.reload();
  await goesOn(page);
});

test('a sign-in page that stands where the page was is not kept as the page', async () => {
  // The page is served once; later requests, such as the worker's, get another one.
  let pages = 0;
  const host = await opened((one) => {
    one.instead = (file, response) => {
      if (file !== '') return false;
      pages += 1;
      return pages > 1 && signIn(file, response);
    };
  });
  const { page } = await visit(host.address);
  await page.getByRole('button', { name: 'New game' }).waitFor();
  await expect.poll(() => host.asked.filter((file) => file === '').length).toBeGreaterThan(1);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
});

/** The page as a later version, in its own folder: every module has another name. */
let later = '';
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'litvinov-later-'));
  later = join(folder, 'later');
  await makeLater(inject('builtWithoutMap'), later);
});
afterAll(() => rm(folder, { recursive: true }));

/** Makes the browser look for a new version, as it does from time to time; returns the state of what it found. */
const look = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const coming = registration.installing ?? registration.waiting;
    if (coming === null) return 'none';
    while (coming.state === 'installing')
      await new Promise((go) => coming.addEventListener('statechange', go, { once: true }));
    return coming.state;
  });

/**
 * Whether a new version still waits for the old one to be closed. Asked from a page of the same server that
 * belongs to neither.
 */
const waits = (page: Page, address: string): Promise<boolean> =>
  page.evaluate(async (scope) => {
    const registration = await navigator.serviceWorker.getRegistration(scope);
    if (registration === undefined) throw new Error('nothing is kept');
    return registration.waiting !== null;
  }, address);

test('a new version never comes in the middle of a game: what is open goes on from its own files', async () => {
  const host = await opened();
  const { page, troubles } = await visit(host.address);
  await begin(page);
  await settled(page);
  await page.reload();
  await page.evaluate(() => Reflect.set(globalThis, 'same', true));
  host.folder = later;
  host.edition = 'later';
  expect(await look(page)).toBe('installed');
  host.asked.length = 0;
  await goesOn(page);
  const day = (): Promise<string | null> => page.getByRole('banner').textContent();
  const before = await day();
  await page.getByRole('button', { name: /^Wait/ }).click();
  await expect.poll(day).not.toBe(before);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'same'))).toBe(true);
  expect(await page.locator('html').getAttribute('data-edition')).toBe('first');
  // Whenever the page starts a worker of its own, the browser looks for a new version.
  expect(host.asked.filter((file) => file !== 'sw.js')).toEqual([]);
  // Once the old version and all its workers are closed, the new version has replaced it and opens next.
  const { href } = new URL(page.url());
  await page.goto(new URL('/sign-in', href).href);
  await expect.poll(() => waits(page, host.address)).toBe(false);
  await page.goto(href);
  await page.getByRole('button', { name: 'Continue' }).waitFor();
  expect(await page.locator('html').getAttribute('data-edition')).toBe('later');
  await expect.poll(async () => new Set((await keptFiles(page)).map(({ version }) => version)).size).toBe(1);
  await host.close();
  await page.reload();
  await goesOn(page);
  expect(await page.locator('html').getAttribute('data-edition')).toBe('later');
  expect(others(troubles)).toEqual([]);
});

test('a new version of which one file does not come leaves the old one whole', async () => {
  const host = await opened();
  const { page } = await visit(host.address);
  await begin(page);
  await settled(page);
  host.folder = later;
  host.edition = 'later';
  host.instead = (file, response) => file.includes('page-') && unavailable(file, response);
  expect(await look(page)).toBe('redundant');
  await host.close();
  await page.reload();
  await goesOn(page);
  expect(await page.locator('html').getAttribute('data-edition')).toBe('first');
});

test('two versions in two folders of one server: either opens again without it', async () => {
  const host = await opened((one) => {
    one.beside = later;
  });
  const { page } = await visit(host.address);
  await begin(page);
  await settled(page);
  await page.goto(host.addressBeside);
  await page.getByRole('button', { name: 'Continue' }).waitFor();
  await settled(page);
  await host.close();
  await page.goto(host.address);
  await goesOn(page);
  await page.goto(host.addressBeside);
  await goesOn(page);
});
