// Layout stability: late parts have their place reserved, so that nothing being read moves.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { journeys } from './browser.ts';
import { wordsOf } from './walk.ts';

/** Half of what counts as good (web.dev, "Cumulative Layout Shift"): 0.1. */
const MOST = 0.05;
/** Milliseconds by which every part of the page is delayed. */
const LATE = 150;

const open = journeys();

/** Layout shifts since the page was opened that no key press caused, with the shifted elements. */
async function shifts(page: Page): Promise<{ sum: number; what: string[] }> {
  return page.evaluate(() => {
    const entries = Reflect.get(window, 'shifted') as { value: number; what: string }[];
    return { sum: entries.reduce((all, { value }) => all + value, 0), what: entries.map(({ what }) => what) };
  });
}

/** Delays every part of the page, and records in it what shifts. */
async function onASlowLine(page: Page): Promise<void> {
  await page.route(/assets\/.*\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, LATE));
    await route.continue();
  });
  await page.addInitScript(() => {
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    const seen: { value: number; what: string }[] = [];
    Object.assign(window, { shifted: seen });
    const name = (node: Node | null): string =>
      node instanceof Element ? node.className : `${node?.nodeName}`;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        if (entry.hadRecentInput) continue;
        const what = entry.sources.map(({ node }) => name(node)).join(', ');
        seen.push({ value: entry.value, what: `${entry.value.toFixed(4)} ${what}` });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

test.each([
  [1440, 900],
  [768, 1024],
  [390, 844],
])('on a slow line nothing jumps on the way to the desk at %i by %i', async (width, height) => {
  const { page } = await open({ viewport: { width, height }, before: onASlowLine });
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Skip the prologue' }).click();
  await page.getByRole('button', { name: /^Wait/ }).waitFor();
  await page.getByRole('button', { name: 'Title' }).waitFor();
  if (width > 899) await page.locator('.map-host [data-drawn]').waitFor();
  const { sum, what } = await shifts(page);
  expect(sum, what.join('\n')).toBeLessThan(MOST);
});

/** Holds back what is loaded after the first painting; `letGo` sends it on. */
function holdingBack(): { before: (page: Page) => Promise<unknown>; letGo: () => void } {
  let letGo = (): void => undefined;
  const gone = new Promise<void>((go) => {
    letGo = go;
  });
  const before = (page: Page): Promise<unknown> =>
    page.route(/assets\/second-chunk-.*\.js$/, async (route) => {
      await gone;
      await route.continue();
    });
  return { before, letGo: () => letGo() };
}

test.each([
  [390, 844, 'en'],
  [320, 700, 'pl'],
  [844, 390, 'ru'],
  [768, 1024, 'en'],
])(
  'the draft lies where it will lie before the newest paper comes at %i by %i, %s',
  async (width, height, language) => {
    const { before, letGo } = holdingBack();
    const { page } = await open({ viewport: { width, height }, before }, `?lang=${language}`);
    const words = wordsOf(language);
    await page.getByRole('button', { name: words.say('title-new') }).click();
    await page.getByRole('button', { name: words.say('skip-prologue') }).click();
    const draft = page.locator('.draft');
    const top = async (): Promise<number | undefined> => (await draft.boundingBox())?.y;
    await draft.waitFor();
    // The task is read already.
    const task = page.locator('.newest-paper .task-lines li');
    expect(await task.count()).toBe(3);
    const foot = page.getByRole('button', { name: words.say('command-wait') });
    expect(await foot.count()).toBe(0);
    const first = await top();
    letGo();
    await foot.waitFor();
    await page.locator('.newest-paper > h2').waitFor({ state: 'attached' });
    expect(await top()).toBe(first);
  },
);

test.each([
  [1440, 900],
  [390, 844],
])(
  'the buttons of the title stay where they are when the choice of sound comes at %i by %i',
  async (width, height) => {
    const { before, letGo } = holdingBack();
    const { page } = await open({ viewport: { width, height }, before });
    const settings = page.getByRole('button', { name: 'Settings' });
    const file = page.getByRole('button', { name: 'Open a game from a file' });
    await file.waitFor();
    const places = async () => [await settings.boundingBox(), await file.boundingBox()];
    const first = await places();
    letGo();
    await page.getByRole('button', { name: 'With sound' }).waitFor();
    expect(await places()).toEqual(first);
  },
);
