// A page that several journeys use one after another is blank for each of them, and is really used again.
import { expect, inject, onTestFinished, test } from 'vitest';
import { sharedBrowser } from './browser.ts';
import { blankPage } from './page-pool.ts';

const address = inject('addressWithoutMap');

/** An option of its own, so that no other journey has left a page for it. */
const OPTIONS = { serviceWorkers: 'block', locale: 'en-NZ' } as const;

const open = async (options = {}) =>
  blankPage(await sharedBrowser(), { ...OPTIONS, ...options }, async () => undefined);

/** What a page has stored, by the names of the stores. */
const stored = (): Promise<Record<string, number>> =>
  indexedDB.databases().then((databases) => ({
    databases: databases.length,
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie.length,
  }));

test('a page is used again, and nothing of the journey before is left on it', async () => {
  const first = await open({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  await first.page.goto(address);
  await first.page.getByRole('button', { name: 'New game' }).waitFor();
  await first.page.evaluate(() => {
    localStorage.setItem('left', 'local');
    sessionStorage.setItem('left', 'session');
    indexedDB.open('left');
  });
  await first.context.addCookies([{ name: 'left', value: 'cookie', url: address }]);
  let heard = 0;
  first.page.on('console', () => heard++);
  await first.giveBack(true);

  const second = await open();
  onTestFinished(() => second.context.close());
  expect(second.context).toBe(first.context);
  expect(second.page.url()).toBe('about:blank');
  await second.page.goto(address);
  expect(await second.page.evaluate(stored)).toMatchObject({ local: 0, session: 0, cookies: 0 });
  expect(await second.page.evaluate(() => indexedDB.databases())).not.toContainEqual(
    expect.objectContaining({ name: 'left' }),
  );
  expect(second.page.viewportSize()).toEqual({ width: 1280, height: 720 });
  expect(await second.page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(
    false,
  );
  await second.page.evaluate(() => console.log('is anybody listening?'));
  expect(heard).toBe(0);
});

type Blank = Awaited<ReturnType<typeof open>>;

const SPOILING: Readonly<Record<string, (blank: Blank) => unknown>> = {
  'reaches for the context': ({ page }) => page.context(),
  'puts a script into every page': ({ page }) => page.addInitScript(() => undefined),
  'opens another page': ({ context }) => context.newPage(),
};

test.each([
  ['fails', null, false],
  ...Object.entries(SPOILING).map(([name, journey]) => [name, journey, true] as const),
] as const)('if a journey %s nobody else gets its page', async (_, journey, passed) => {
  const first = await open();
  await first.page.goto(address);
  await journey?.(first);
  await first.giveBack(passed);
  const second = await open();
  onTestFinished(() => second.context.close());
  expect(second.context).not.toBe(first.context);
});
