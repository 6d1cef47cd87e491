// Detectors of cut and covered text, for whole pages.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { transformWithOxc } from 'vite';

/** A pseudo-language: English with every text a third longer. */
export const LONG = 'en-XA';

/** The detectors from the desk's tests, as a script for a whole page. */
async function detectors(): Promise<string> {
  const path = new URL('../desk/cut.ts', import.meta.url);
  const { code } = await transformWithOxc(await readFile(path, 'utf8'), path.pathname);
  const plain = code.replaceAll(/^export\s+(?:\{[^}]*\};?)?/gm, '');
  return `(() => { ${plain}
    const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    return [...cutOff(top), ...overprinted(top)];
  })()`;
}

let eyes: Promise<string> | null = null;

/** Texts that are cut off or covered, and sideways scrolling of the page, one line each. */
export async function unreadable(page: Page, screen: string): Promise<string[]> {
  eyes ??= detectors();
  const found = ((await page.evaluate(await eyes)) as string[]).map((trouble) => `${screen}: ${trouble}`);
  const aside = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return aside === 0 ? found : [...found, `${screen}: scrolls sideways by ${aside}`];
}
