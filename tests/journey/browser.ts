// Starts the browser for journeys, and pages that record everything that goes wrong in them.
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, firefox, type Page } from 'playwright';
import { expect, inject, onTestFinished } from 'vitest';
import { browserFlags, findBrowser, findFirefox, NO_FIREFOX } from '../../src/build/browser.ts';
import { count } from '../tools.ts';

/** A second host name of this machine: pages from there are not in a secure context. */
export const OTHER_NAME = 'another.test';

/** Starts the installed browser with the flags of every test browser, and `more`. */
export async function launchBrowser(...more: string[]): Promise<Browser> {
  const found = await findBrowser();
  if (found === null) throw new Error('no browser: node src/build/run.mjs browser says how to get one');
  return chromium.launch({ executablePath: found.path, args: [...browserFlags(), ...more] });
}

let kept: Promise<Browser> | null = null;

let isTold = false;

/**
 * The test runner ends its processes by this signal, and half a second later by force; on exit Playwright closes the
 * browsers and removes their profiles. What it has no time for goes with the folder of all temporary files (temporary.ts).
 */
function endWithTheProcess(): void {
  if (!isTold) process.once('SIGTERM', () => process.exit());
  isTold = true;
}

/**
 * The browser shared by all journeys of this process, each of which has its own context; started on first
 * use, it ends with the process.
 */
export function sharedBrowser(): Promise<Browser> {
  if (kept === null) {
    endWithTheProcess();
    kept = launchBrowser(`--host-resolver-rules=MAP ${OTHER_NAME} 127.0.0.1`);
  }
  return kept;
}

let keptFirefox: Promise<Browser | string> | null = null;

/**
 * An unmodified Firefox of this machine, driven by the standard protocol WebDriver BiDi and shared by all journeys of this
 * process; or the reason if it cannot be started: there is none, or it lacks a command that Playwright needs.
 */
export function sharedFirefox(): Promise<Browser | string> {
  endWithTheProcess();
  keptFirefox ??= launchFirefox();
  return keptFirefox;
}

async function launchFirefox(): Promise<Browser | string> {
  const found = findFirefox();
  if (found === null) return NO_FIREFOX;
  let browser: Browser | null = null;
  try {
    browser = await firefox.launch({ channel: 'moz-firefox', executablePath: found.path });
    await (await browser.newContext()).close();
    return browser;
  } catch (error) {
    await browser?.close();
    const [command] = /(?<=unknown command\nMessage: )\S+/.exec(String(error)) ?? [];
    if (command === undefined) throw error;
    return `${found.path} does not know ${command}: it is too old for Playwright to drive it.`;
  }
}

/**
 * Chromium's message about software rendering, and Playwright's about the blocked service worker: neither
 * concerns the page. Chromium also remarks on the face of headings, which is loaded ahead for every page, where a journey
 * stays for seconds on a sheet that has none.
 */
const BESIDE_THE_PAGE =
  /GL Driver Message \(OpenGL, Performance|Service Worker registration blocked|woff2 was preloaded using link preload but not used/;

/** The longest that a journey waits for an element, in milliseconds: it ends only what hangs. Design choice. */
const SLOWEST = 60_000;

/** Milliseconds without a frame after which none is expected: a busy machine paints a frame in less. Design choice. */
const NO_FRAME = 10_000;

/** A page and the troubles seen in it, as text; a page without problems has none. */
export type Watched = { page: Page; troubles: string[] };

/** How a page is opened: the options of its context, and what is done to the still blank page. */
export type Opening = BrowserContextOptions & { readonly before?: (page: Page) => Promise<unknown> };

/**
 * Opens a new page in a context of its own, without the service worker unless `options` allow it, because it
 * would load the whole page again beside every journey. Records console errors and warnings, uncaught errors,
 * policy violations and requests to other origins than `address` as troubles. The page is closed with its
 * test: an open one would use drawing time and memory during the next. Uses the shared browser by default.
 */
export async function openPage(
  address: string,
  { before, ...options }: Opening = {},
  given?: Browser,
): Promise<Watched> {
  const browser = given ?? (await sharedBrowser());
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  context.setDefaultTimeout(SLOWEST);
  const page = await context.newPage();
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') console.error(`${task.name}\n${await whereItStopped(page)}`);
    await context.close();
  });
  const troubles: string[] = [];
  const own = new URL(address).origin;
  context.on('request', (request) => {
    const url = new URL(request.url());
    const inside = url.protocol === 'data:' || url.protocol === 'blob:';
    if (!inside && url.origin !== own) troubles.push(`request to another origin: ${request.url()}`);
  });
  page.on('console', (message) => {
    const text = message.text();
    if (['error', 'warning'].includes(message.type()) && !BESIDE_THE_PAGE.test(text)) {
      troubles.push(`console: ${text}`);
    }
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  await page.exposeFunction('reportViolation', (text: string) => troubles.push(`policy: ${text}`));
  await page.addInitScript(() => {
    const report = Reflect.get(globalThis, 'reportViolation') as (text: string) => void;
    document.addEventListener('securitypolicyviolation', (event) => {
      report(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  await before?.(page);
  await page.goto(address);
  return { page, troubles };
}

/**
 * What a page shows whose test has failed: its heading, its sheets, the focus, and whether it still runs and paints. A test
 * that hangs leaves nothing else from which the cause could be found.
 */
export async function whereItStopped(page: Page, noFrame = NO_FRAME): Promise<string> {
  const state = page.evaluate(async (ms) => {
    const text = (selector: string): string[] =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim().slice(0, 80));
    const painting = new Promise((done) => requestAnimationFrame(() => done(true)));
    const tooLong = new Promise((done) => setTimeout(() => done(false), ms));
    return JSON.stringify({
      headings: text('h1'),
      sheets: text('[role=dialog] h2'),
      counted: document.body.dataset.sheets,
      focus: document.activeElement?.outerHTML.slice(0, 120),
      paints: await Promise.race([painting, tooLong]),
    });
  }, noFrame);
  const silent = new Promise<string>((done) =>
    setTimeout(done, noFrame + NO_FRAME, 'the page does not answer'),
  );
  return Promise.race([state.catch(String), silent]);
}

/** Opens a page of the built game, with a query such as "?lang=pl". */
export type Open = (options?: Opening, asked?: string) => Promise<Watched>;

/**
 * Returns a function that opens a page of the built game: as it is or, for journeys that do not look at the
 * map, with a blank sheet in its place, which takes a third of the time.
 */
export function journeys(map: 'drawn' | 'blank' = 'drawn'): Open {
  const address = inject(map === 'drawn' ? 'address' : 'addressWithoutMap');
  return (options, asked = '') => openPage(`${address}${asked}`, options);
}

/**
 * Rules about contrast. They depend on styles and positions, not on words, and take three quarters of axe's time
 * (measured), so they are checked once for each look of a screen, and in the soak everywhere.
 */
export const CONTRAST: readonly string[] = count(['color-contrast', 'link-in-text-block'], []);

/** Replaces axe if the page already has it. */
const NOTHING = ';';

/**
 * Violations that axe finds on the current page, one line each, without the rules in `but`. Only violations are reported,
 * and by the page itself: with everything that passes, and a separate page for the report, a run takes three times as long
 * (measured). A page that already has axe does not get it again, which would take a third of the run.
 */
export async function barriers(page: Page, screen: string, but: readonly string[] = []): Promise<string[]> {
  // Elements beneath a sheet can be reached again one frame after the sheet has closed.
  await page.waitForFunction(
    () =>
      document.body.dataset.sheets !== '0' ||
      document.querySelector('#desk > [inert], [inert] main') === null,
  );
  const given = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder(given ? { page, axeSource: NOTHING } : { page }).setLegacyMode().options({
    resultTypes: ['violations'],
    rules: Object.fromEntries(but.map((rule) => [rule, { enabled: false }])),
  });
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${screen}: ${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

/** Waits until the browser has cached the whole page. */
export async function settled(page: Page): Promise<void> {
  const ready = (): Promise<unknown> =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await expect.poll(ready).toBe('activated');
}

/**
 * Waits for two frames and a timer: the effects of a key press are then on the screen, also those that the page renders
 * in a timer after the first frame (src/desk/shell/beneath.tsx). A browser without a window may leave out the frames of a
 * page in which nothing changes; such a page has nothing to paint, and the wait ends without them.
 */
export const painted = (page: Page, noFrame = NO_FRAME): Promise<void> =>
  page.evaluate(
    (ms) =>
      new Promise<void>((done) => {
        const noFrame = setTimeout(done, ms);
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            clearTimeout(noFrame);
            setTimeout(done);
          }),
        );
      }),
    noFrame,
  );

/** How many sheets are open. */
export const openSheets = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.body.dataset.sheets ?? 0));

/** After days in which nothing came, a second press counts only after this time, in milliseconds. */
const TWICE = 500;

/**
 * Waits by key, or by the given press. If days have passed and no sheet has opened, it pauses until the next press counts:
 * to press all that time costs more than the days that pass.
 */
export async function passDays(page: Page, press = () => page.keyboard.press('w')): Promise<void> {
  const day = page.locator('h1').first();
  const before = await day.textContent();
  await press();
  await painted(page);
  if ((await openSheets(page)) === 0 && (await day.textContent()) !== before)
    await page.waitForTimeout(TWICE);
}

/** More sheets than one act ever opens one after another. */
const TOO_MANY = 30;

/** Waits for the effects of the last act, then reads on with the key that closes sheets, until no sheet is open. */
export async function readOn(page: Page): Promise<void> {
  await painted(page);
  for (let presses = 0; (await openSheets(page)) > 0; presses++) {
    expect(presses, 'Escape does not close the sheet').toBeLessThan(TOO_MANY);
    await page.getByRole('dialog').first().waitFor();
    await page.keyboard.press('Escape');
    await painted(page);
  }
}
