// Pages of the shared browser that journeys use one after another. To open the game on a page where it has been open before
// takes half of the processor time of a page in a new context (measured: 1.0 and 1.9 s), which has to compile all its code.
import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright';

/** A page and its context, of which it is the only page. */
export type InContext = { readonly page: Page; readonly context: BrowserContext };

/** A page that shows nothing and has nothing stored. */
type Blank = InContext & { readonly session: CDPSession };

/** The size of a page that asks for none: Playwright's. */
const USUAL = { width: 1280, height: 720 };

/** By these a journey can change a page or its context for good. */
const LASTING: ReadonlySet<string | symbol> = new Set([
  'addInitScript',
  'clock',
  'context',
  'exposeBinding',
  'exposeFunction',
  'route',
]);

/** What a journey listens to on its page; Playwright has listeners of its own to other events. */
const HEARD = ['console', 'dialog', 'download', 'filechooser', 'pageerror', 'popup', 'request', 'response'];

const BLANK = 'about:blank';

/** The blank pages that wait to be used again, one for each set of options that a page cannot change. */
const waiting = new Map<string, Blank>();

/** The page for a journey; `noticed` is called when it takes hold of something by which it can change the page for good. */
const watched = (page: Page, noticed: () => void): Page =>
  new Proxy(page, {
    get: (own, name) => {
      if (LASTING.has(name)) noticed();
      const value: unknown = Reflect.get(own, name, own);
      return typeof value === 'function' ? value.bind(own) : value;
    },
  });

async function newBlank(
  browser: Browser,
  options: BrowserContextOptions,
  prepare: (page: Page) => Promise<void>,
): Promise<Blank> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await prepare(page);
  return { page, context, session };
}

/** Removes what the journey has stored and set; returns false if the page cannot be used again. */
async function blanked({ page, context, session }: Blank): Promise<boolean> {
  if (page.isClosed() || context.pages().length > 1) return false;
  for (const event of HEARD) page.removeAllListeners(event);
  const { origin } = new URL(page.url());
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(BLANK);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  return true;
}

/**
 * A blank page with these options, used before or new, and what gives it back. A journey that closes the page, opens another
 * beside it, or takes hold of what can change it for good, keeps others from using it. `prepare` is called for new pages only.
 */
export async function blankPage(
  browser: Browser,
  { viewport = USUAL, reducedMotion = null, ...options }: BrowserContextOptions,
  prepare: (page: Page) => Promise<void>,
): Promise<InContext & { giveBack: (usable: boolean) => Promise<void> }> {
  const key = JSON.stringify(Object.entries(options).sort());
  const blank = waiting.get(key) ?? (await newBlank(browser, options, prepare));
  waiting.delete(key);
  const { page, context } = blank;
  if (viewport !== null) await page.setViewportSize(viewport);
  await page.emulateMedia({ media: null, reducedMotion });
  let isChanged = false;
  const noticed = (): void => {
    isChanged = true;
  };
  const giveBack = async (usable: boolean): Promise<void> => {
    if (usable && !isChanged && !waiting.has(key) && (await blanked(blank))) waiting.set(key, blank);
    else await context.close();
  };
  return { page: watched(page, noticed), context, giveBack };
}
