// The built page, opened as by a visitor: what holds before anything is played.
import { expect, inject, onTestFinished, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/build/headers.ts';
import { openPage, painted, sharedBrowser, whereItStopped } from './browser.ts';

const address = inject('address');

test('the page opens without an error, a policy violation or a request to another origin', async () => {
  const { page, troubles } = await openPage(address);
  await page.waitForLoadState('networkidle');
  expect(await page.title()).toBe('The Litvinov Protocol');
  expect(troubles).toEqual([]);
});

test('the policy comes with the page and with the server', async () => {
  const response = await fetch(address);
  const html = await response.text();
  expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy('header'));
  const { page } = await openPage(address);
  const first = page.locator('head > :first-child');
  expect(await first.getAttribute('content')).toBe(contentSecurityPolicy('meta'));
  expect(html).not.toContain('unsafe-');
});

test('a script address that came by no policy is stopped and reported', async () => {
  const { page, troubles } = await openPage(address);
  const add = page.evaluate(() => {
    document.createElement('script').src = '/a.js';
  });
  await expect(add).rejects.toThrow('TrustedScriptURL');
  await expect.poll(() => troubles.join()).toContain('policy: require-trusted-types-for');
});

const ASKS = ['no older than Chrome', 'nie starszej niż Chrome', 'не старее Chrome'];

test('a browser without script is told in three languages what the page needs', async () => {
  const context = await (await sharedBrowser()).newContext({ javaScriptEnabled: false });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(address);
  for (const words of ASKS) await page.getByText(words).waitFor();
});

test('an older browser is told what the page needs, and this one is not', async () => {
  const { page } = await openPage(address);
  await page.getByRole('button', { name: 'New game' }).waitFor();
  expect(await page.getByText(ASKS[0] ?? '').isVisible()).toBe(false);
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLElement.prototype, 'popover');
  });
  await page.reload();
  for (const words of ASKS) await page.getByText(words).waitFor();
});

test('a page in the background, which is never drawn, loads all the same', async () => {
  const context = await (await sharedBrowser()).newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
  });
  await page.goto(address);
  await page.getByRole('button', { name: 'New game' }).waitFor({ state: 'attached' });
});

test('a wait for the paint ends on a page that gets no frame, and a failed journey tells what its page shows', async () => {
  const { page } = await openPage(address, {
    before: (page) =>
      page.addInitScript(() => {
        window.requestAnimationFrame = () => 0;
      }),
  });
  await page.getByRole('button', { name: 'New game' }).waitFor({ state: 'attached' });
  await painted(page, 50);
  expect(JSON.parse(await whereItStopped(page, 50))).toMatchObject({ sheets: [], paints: false });
});

test('the browser of the tests can draw the map: WebGL works', async () => {
  const { page } = await openPage(address);
  const version = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    return gl?.getParameter(gl.VERSION);
  });
  expect(version).toContain('WebGL 2.0');
});

test('the page is lit, set and stilled as it was left, before anything is drawn', async () => {
  const { page, troubles } = await openPage(address, { viewport: { width: 390, height: 844 } });
  const root = page.locator('html');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Night lamp' }).check();
  await page.getByRole('radio', { name: '200%' }).check();
  await page.getByRole('group', { name: 'Movement' }).getByRole('radio', { name: 'None' }).check();
  await page.keyboard.press('Escape');
  // The page's own script never loads: the attributes were set by the script in its head.
  await page.route(/assets\/index-.*\.js/, (route) => route.abort());
  await page.reload();
  await expect.poll(() => root.getAttribute('data-light')).toBe('lamp');
  expect(await root.getAttribute('data-size')).toBe('200');
  expect(await root.getAttribute('data-motion')).toBe('none');
  expect(await page.evaluate(() => getComputedStyle(document.body).zoom)).toBe('1.5');
  await page.setViewportSize({ width: 520, height: 844 });
  expect(await page.evaluate(() => getComputedStyle(document.body).zoom)).toBe('2');
  expect(troubles.filter((trouble) => !/ERR_FAILED/.test(trouble))).toEqual([]);
});
