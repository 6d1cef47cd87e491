// Half of npm run bench: measures the time from a key press to the painted desk on a processor slowed four times,
// compared with an empty page in the same browser, and the time until the map is drawn. It only prints; people judge
// the figures on a machine that they know.
import type { Browser, Page } from 'playwright';
import { withBuiltPage } from './built-page.ts';

/** The factor by which Lighthouse slows a phone. */
const SLOWED = 4;
/** Number of presses measured on each page. */
const PRESSES = 60;
/** Milliseconds between the drawn map and the first press: a player reads the first screen (design choice). */
const READING = 3_000;

declare global {
  interface Window {
    /** For each press that did something: milliseconds from the key to the frame that shows the result. */
    presses: number[];
    /** The presses so far. */
    pressed: number;
  }
}

/** Runs in the page before any of its own scripts. */
function listen(): void {
  window.presses = [];
  window.pressed = 0;
  // The day and the open sheets; on an empty page, what the key writes. A press that only announces a stop is not counted.
  const state = (): string =>
    [
      document.querySelector('header h1')?.textContent,
      document.body?.dataset.sheets,
      document.documentElement.dataset.pressed,
    ].join();
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'w') return;
    const before = state();
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => {
        const taken = performance.now() - event.timeStamp;
        if (state() !== before) window.presses.push(taken);
        window.pressed += 1;
      };
      painted.port2.postMessage(null);
    });
  };
  window.addEventListener('keydown', press, true);
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** The value below which this share of the values lies. */
function quantile(values: readonly number[], share: number): number {
  const all = sorted(values);
  return all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? Number.NaN;
}

function line(name: string, values: readonly number[]): string {
  const ms = (share: number): string => `${quantile(values, share).toFixed(1)} ms`.padStart(9);
  return `  ${name.padEnd(14)} median ${ms(0.5)}   95th ${ms(0.95)}   of ${values.length}`;
}

/** A page of its own context, in which no game is kept, on a slowed processor. */
async function slowPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
  });
  await context.addInitScript(listen);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  return page;
}

/**
 * Presses W and reads what it brought, until enough presses are recorded; starts again when a game is over. Adds to
 * `drawn` the milliseconds from the end of the prologue until the map is drawn.
 */
async function atTheDesk(browser: Browser, address: string, drawn: number[]): Promise<number[]> {
  const found: number[] = [];
  while (found.length < PRESSES) {
    const page = await slowPage(browser);
    await page.goto(address);
    await page.getByRole('button', { name: /^New game/ }).click();
    await page.getByRole('button', { name: 'Skip the prologue' }).click();
    const from = performance.now();
    await page.locator('.map-host [data-drawn="fine"]').waitFor();
    drawn.push(performance.now() - from);
    await page.waitForTimeout(READING);
    const wait = page.getByRole('button', { name: /^Wait/ });
    await page.evaluate(() => {
      window.presses = [];
    });
    while ((await wait.count()) > 0 && found.length + (await noted(page)).length < PRESSES) {
      const before = await page.evaluate(() => window.pressed);
      await page.keyboard.press('w');
      await page.waitForFunction((count) => window.pressed > count, before);
      while (await page.evaluate(() => Number(document.body.dataset.sheets ?? 0) > 0)) {
        await page.getByRole('dialog').first().waitFor();
        await page.keyboard.press('Escape');
      }
    }
    found.push(...(await noted(page)));
    await page.context().close();
  }
  return found;
}

const noted = (page: Page): Promise<number[]> => page.evaluate(() => window.presses);

/** The same key on a page that does nothing but write one attribute. */
async function onNothing(browser: Browser, address: string): Promise<number[]> {
  const page = await slowPage(browser);
  await page.goto(new URL('icon.svg', address).href);
  await page.evaluate(() => {
    window.addEventListener('keydown', () => {
      document.documentElement.setAttribute('data-pressed', `${performance.now()}`);
    });
  });
  for (let press = 0; press < PRESSES; press++) {
    await page.keyboard.press('w');
    await page.waitForFunction((count) => window.pressed > count, press);
  }
  return noted(page);
}

/** Builds the page, serves it, measures, prints. */
export async function main(): Promise<number> {
  await withBuiltPage(async (browser, address) => {
    const drawn: number[] = [];
    const bare = await onNothing(browser, address);
    const desk = await atTheDesk(browser, address, drawn);
    const ratio = (quantile(desk, 0.95) / quantile(bare, 0.95)).toFixed(1);
    const table = [
      line('an empty page', bare),
      line('the desk', desk),
      `  the desk takes ${ratio} times as long`,
    ];
    process.stdout.write(`press to paint, the processor ${SLOWED} times slower:\n${table.join('\n')}\n`);
    process.stdout.write(`from the prologue to the drawn map:\n${line('the map', drawn)}\n`);
  });
  return 0;
}
