// Builds the page once for all journeys and serves it as a real server would, with its real headers; and, beside it, the
// pages that show the map alone.
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { PHASER_CHUNK } from '../../src/build/budget.ts';
import { buildPage } from '../../src/build/page.ts';
import { serveMaps } from '../map/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built page. */
    address: string;
    /** The address of the same page with a blank sheet in place of the map. */
    addressWithoutMap: string;
    /** The folder in which it was built. */
    built: string;
    /** The address of the pages that show the map alone. */
    maps: string;
  }
}

const WITHOUT_MAP = 'without-map';

/** Stands in for the module that draws the map: it lays a blank sheet in the map's place and says that it is drawn. */
const BLANK = `
export const openMap = async (host) => {
  const place = document.createElement('div');
  Object.assign(place.style, { position: 'absolute', inset: '0' });
  place.dataset.drawn = 'fine';
  host.append(place);
  const nothing = () => null;
  return {
    show: nothing, select: nothing, letter: nothing, rest: nothing, resize: nothing,
    middleOf: nothing, whereIs: nothing, destroy: () => place.remove(),
  };
};
`;

/** Lays a copy of the built page into a folder of it, with another module for the map and none of what that imports. */
async function leaveOutTheMap(outDir: string): Promise<void> {
  const copy = await mkdtemp(join(tmpdir(), 'litvinov-copy-'));
  await cp(outDir, copy, { recursive: true });
  const assets = join(copy, 'assets');
  let drawing = 0;
  for (const name of await readdir(assets)) {
    if (!name.endsWith('.js')) continue;
    const path = join(assets, name);
    if (name.startsWith(`${PHASER_CHUNK}-`)) await writeFile(path, '');
    if (!/export\{[^}]*\bas openMap\b/.test(await readFile(path, 'utf8'))) continue;
    await writeFile(path, BLANK);
    drawing += 1;
  }
  if (drawing !== 1) throw new Error(`modules that draw the map: ${drawing}`);
  await rename(copy, join(outDir, WITHOUT_MAP));
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const outDir = await mkdtemp(join(tmpdir(), 'litvinov-page-'));
  await buildPage(outDir);
  await leaveOutTheMap(outDir);
  const maps = await serveMaps();
  const server = await preview({
    logLevel: 'warn',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the preview server has no address');
  project.provide('address', address);
  project.provide('addressWithoutMap', new URL(`${WITHOUT_MAP}/`, address).href);
  project.provide('built', outDir);
  project.provide('maps', maps.address);
  return async () => {
    await Promise.all([server.close(), maps.close()]);
    await rm(outDir, { recursive: true });
  };
}
