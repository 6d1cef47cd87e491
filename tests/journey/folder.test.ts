// The built page as plain files in a folder of a folder, behind a server that knows nothing of it.
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.ftl': 'text/plain',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

const PLACE = '/games/1929/';
let server: Server;
/** The name of the version that the server has now. */
let edition = 'first';
let browser: Browser;
let address = '';

beforeAll(async () => {
  browser = await launchBrowser();
  const root = inject('built');
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://page').pathname;
    const inside = path.startsWith(PLACE) ? normalize(path.slice(PLACE.length)) : null;
    if (inside === null || inside.startsWith('..')) {
      response.writeHead(404).end();
      return;
    }
    const file = join(root, inside === '.' ? 'index.html' : inside);
    readFile(file).then(
      (content) =>
        response
          .writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' })
          .end(
            file.endsWith('index.html')
              ? `${content}`.replace('<html', `<html data-edition="${edition}"`)
              : content,
          ),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  address = `http://127.0.0.1:${bound.port}${PLACE}`;
});
afterAll(async () => {
  await browser.close();
  await new Promise((closed) => server.close(closed));
});

test('the page plays from any sub-folder, map and all', async () => {
  const { page, troubles } = await openPage(browser, address);
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  await page.getByRole('button', { name: 'Send a note to Poland' }).click();
  await page.locator('[data-drawn]').first().waitFor();
  await page.getByRole('heading', { name: 'Note to Poland' }).first().waitFor();
  expect(troubles).toEqual([]);
});

test('what was opened once opens again without a server, with the kept game; with one, the new version comes', async () => {
  const { page, troubles } = await openPage(browser, address, { serviceWorkers: 'allow' });
  const ready = (): Promise<unknown> =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  const lies = (): Promise<string | null> => page.locator('html').getAttribute('data-edition');
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  await page.getByRole('button', { name: 'Send a note to Poland' }).click();
  await page.getByText('kept', { exact: true }).waitFor();
  await expect.poll(ready, { timeout: 30_000 }).toBe('activated');

  await new Promise((closed) => {
    server.close(closed);
    server.closeAllConnections();
  });
  await page.goto(`${address}?seed=0`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'Note to Poland' }).first().waitFor();
  // A part that nobody had opened before.
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Night lamp' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Title' }).click();
  await page.getByRole('button', { name: 'Watch history' }).click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  await page.locator('canvas').first().waitFor();
  expect(await lies()).toBe('first');

  edition = 'second';
  const { port } = new URL(address);
  await new Promise<void>((listening) => server.listen(Number(port), '127.0.0.1', listening));
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).waitFor();
  expect(await lies()).toBe('second');
  expect(troubles.filter((trouble) => !/ERR_CONNECTION_REFUSED|ERR_FAILED/.test(trouble))).toEqual([]);
}, 90_000);
