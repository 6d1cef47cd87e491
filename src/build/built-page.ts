// Builds the page as it is shipped, serves it and opens a browser, for programs that measure it or take pictures of it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { preview } from 'vite';
import { browserFlags, findBrowser } from './browser.ts';
import { buildPage } from './page.ts';

/**
 * Calls `use` with a browser, the address of the page and a folder for temporary files; then closes and removes
 * everything. Throws where no browser is found.
 */
export async function withBuiltPage(
  use: (browser: Browser, address: string, folder: string) => Promise<void>,
): Promise<void> {
  const found = await findBrowser();
  if (found === null) throw new Error('no browser: node src/build/run.mjs browser says how to get one');
  const folder = await mkdtemp(join(tmpdir(), 'litvinov-page-'));
  const outDir = join(folder, 'page');
  await buildPage(outDir);
  const server = await preview({
    logLevel: 'warn',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const browser = await chromium.launch({ executablePath: found.path, args: browserFlags() });
  try {
    await use(browser, server.resolvedUrls?.local[0] ?? '', folder);
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  }
}
