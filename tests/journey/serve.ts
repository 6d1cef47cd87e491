// Builds the page once for all journeys and serves it with its real headers; also serves the pages that show
// the map alone.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { buildPage } from '../../src/build/page.ts';
import { serveMaps } from '../map/serve.ts';
import { leaveOutTheMap } from './blank-map.ts';
import { uncompressed } from './uncompressed.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built page. */
    address: string;
    /** The address of the same page with a blank sheet in place of the map. */
    addressWithoutMap: string;
    /** The folder in which it was built. */
    built: string;
    /** The folder of the page with a blank sheet in place of the map. */
    builtWithoutMap: string;
    /** The address of the pages that show the map alone. */
    maps: string;
    /** The folder for temporary files of the journeys and their browsers. */
    temporary: string;
  }
}

/** A browser may still write into its folder while it ends. */
const REMOVE = { recursive: true, force: true, maxRetries: 10 } as const;

/** Its path below the page itself. */
const WITHOUT_MAP = 'without-map';

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const outDir = await mkdtemp(join(tmpdir(), 'litvinov-page-'));
  await buildPage(outDir);
  const withoutMap = join(outDir, WITHOUT_MAP);
  await leaveOutTheMap(outDir, withoutMap);
  const maps = await serveMaps();
  const server = await preview({
    logLevel: 'warn',
    plugins: [uncompressed],
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the preview server has no address');
  project.provide('address', address);
  project.provide('addressWithoutMap', new URL(`${WITHOUT_MAP}/`, address).href);
  project.provide('built', outDir);
  project.provide('builtWithoutMap', withoutMap);
  project.provide('maps', maps.address);
  // A short name: browsers open sockets below it, whose paths may have at most some hundred characters.
  const temporary = await mkdtemp(join(tmpdir(), 'lp-'));
  project.provide('temporary', temporary);
  return async () => {
    await Promise.all([server.close(), maps.close()]);
    await Promise.all([outDir, temporary].map((folder) => rm(folder, REMOVE)));
  };
}
