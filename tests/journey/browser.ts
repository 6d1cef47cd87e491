// Starts the browser for a journey, and a page that keeps account of everything that goes wrong in it.
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, firefox, type Page } from 'playwright';
import { expect, inject, onTestFinished } from 'vitest';
import { browserFlags, findBrowser, findFirefox, NO_FIREFOX } from '../../src/build/browser.ts';

/** A second name under which this machine is reached: pages from there are in no secure context. */
export const OTHER_NAME = 'another.test';

/** Starts the browser that was found, with the flags of every test browser, and more. */
export async function launchBrowser(...more: string[]): Promise<Browser> {
  const found = await findBrowser();
  if (found === null) throw new Error('no browser: node src/build/run.mjs browser says how to get one');
  return chromium.launch({ executablePath: found.path, args: [...browserFlags(), ...more] });
}

let kept: Promise<Browser> | null = null;

/**
 * The browser of all journeys that run in this process, each of which has a context of its own; it is started when it is
 * first wanted and ends with the process.
 */
export function sharedBrowser(): Promise<Browser> {
  if (kept === null) {
    kept = launchBrowser(`--host-resolver-rules=MAP ${OTHER_NAME} 127.0.0.1`);
    // The runner ends its processes by this signal; on the way out Playwright takes the browser and its profile along.
    process.once('SIGTERM', () => process.exit());
  }
  return kept;
}

/**
 * Starts the Firefox of this machine as its makers ship it, driven by the standard protocol WebDriver BiDi; or says why
 * it cannot be: none is there, or it does not know a command that Playwright needs.
 */
export async function launchFirefox(): Promise<Browser | string> {
  const found = findFirefox();
  if (found === null) return NO_FIREFOX;
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath: found.path });
  try {
    await (await browser.newContext()).close();
    return browser;
  } catch (error) {
    await browser.close();
    const [command] = /(?<=unknown command\nMessage: )\S+/.exec(String(error)) ?? [];
    if (command === undefined) throw error;
    return `${found.path} is Firefox ${browser.version()}, which does not know ${command}: Playwright cannot drive it.`;
  }
}

/** What Chromium says of drawing in software, and Playwright of the worker that it keeps out: not about the page. */
const BESIDE_THE_PAGE = /GL Driver Message \(OpenGL, Performance|Service Worker registration blocked/;

/** A page and the troubles seen in it, in words; an untroubled page has none. */
export type Watched = { page: Page; troubles: string[] };

/**
 * Opens a new page in a context of its own, without the service worker unless `options` allow it: it would fetch the
 * whole page once more beside every journey. Console errors and warnings, uncaught errors, violations of the
 * page's policy and requests to another origin than `address` are kept as troubles. The page is closed with its test:
 * one that stood open would draw and hold memory beside the next. The browser is the shared one, if none is given.
 */
export async function openPage(
  address: string,
  options: BrowserContextOptions = {},
  given?: Browser,
): Promise<Watched> {
  const browser = given ?? (await sharedBrowser());
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
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
  await page.goto(address);
  return { page, troubles };
}

/** Opens a page of the built game, with what the address asks for, as "?lang=pl". */
export type Open = (options?: BrowserContextOptions, asked?: string) => Promise<Watched>;

/**
 * What comes back opens a page of the built game: as it is, or, for journeys that do not look at the map, with a blank
 * sheet in its place, which takes a third of the time.
 */
export function journeys(map: 'drawn' | 'blank' = 'drawn'): Open {
  const address = inject(map === 'drawn' ? 'address' : 'addressWithoutMap');
  return (options, asked = '') => openPage(`${address}${asked}`, options);
}

/** Instead of axe, where the page has it already. */
const NOTHING = ';';

/**
 * What axe finds on the page as it stands, a line each. Only violations are written out, and by the page itself: with
 * all that passes, and a page of its own for the report, a look takes three times as long (measured). A page that has
 * axe from an earlier look is not given it again, which would take a third of the look.
 */
export async function barriers(page: Page, screen: string): Promise<string[]> {
  // What lay beneath a sheet can be reached again a frame after the sheet has closed.
  await page.waitForFunction(
    () =>
      document.body.dataset.sheets !== '0' ||
      document.querySelector('#desk > [inert], [inert] main') === null,
  );
  const given = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder(given ? { page, axeSource: NOTHING } : { page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${screen}: ${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

/** Waits until the browser has kept the whole page. */
export async function settled(page: Page): Promise<void> {
  const ready = (): Promise<unknown> =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await expect.poll(ready, { timeout: 30_000 }).toBe('activated');
}

/** What a key has changed is on the screen: the page has drawn two frames since. */
export const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );

/** Reads on, by the key that puts a sheet away, until no sheet lies on the desk any more. */
export async function readOn(page: Page): Promise<void> {
  const lie = (): Promise<number> => page.evaluate(() => Number(document.body.dataset.sheets ?? 0));
  for (let sheets = await lie(); sheets > 0; sheets = await lie()) {
    await page.getByRole('dialog').first().waitFor();
    await page.keyboard.press('Escape');
    await painted(page);
  }
}
