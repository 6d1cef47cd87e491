// All files of these tests run in one page of one browser, one after another, which loads the modules once for all. Each
// file finds the page as one that has just been opened by somebody who was never there.
import { afterAll, beforeAll } from 'vitest';
import { page } from 'vitest/browser';
import { SETTINGS, type Setting, set } from '../../src/desk/settings/settings.ts';
import { sayAgain } from '../../src/desk/shell/hints.ts';
import '../../src/desk/desk.css';

beforeAll(async () => {
  for (const [name, [first]] of Object.entries(SETTINGS)) set(name as Setting, first);
  sayAgain();
  localStorage.clear();
  await page.viewport(1280, 800);
});
/** What a file has laid into the document goes with it. */
afterAll(() => document.body.replaceChildren());
