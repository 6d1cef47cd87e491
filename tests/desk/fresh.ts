// All desk tests run in one page of one browser, file after file, so that the modules are loaded only once. Resets the
// page for each file to the state that a first visitor finds.
import { afterAll, beforeAll } from 'vitest';
import { page, server } from 'vitest/browser';
import { SETTINGS, type Setting, set } from '../../src/desk/settings/settings.ts';
import { announce } from '../../src/desk/shell/announce.ts';
import { sayAgain } from '../../src/desk/shell/hints.ts';
import '../../src/desk/desk.css';

/**
 * In a browser without a window nobody sees the page, and no test reads its pixels: painting them would take a sixth of
 * the processor's time (measured).
 */
function leaveUnpainted(): void {
  if (server.config.browser.headless) window.frameElement?.setAttribute('style', 'opacity: 0');
}

beforeAll(async () => {
  leaveUnpainted();
  for (const [name, [first]] of Object.entries(SETTINGS)) set(name as Setting, first);
  set('prologue', '');
  sayAgain();
  announce('');
  localStorage.clear();
  await page.viewport(1280, 800);
});
/** Removes everything that a file has added to the document. */
afterAll(() => document.body.replaceChildren());
