// Builds the page once for all journeys and serves it as a real server would, with its real headers.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { buildPage } from '../../src/build/page.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built page. */
    address: string;
    /** The folder in which it was built. */
    built: string;
  }
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const outDir = await mkdtemp(join(tmpdir(), 'litvinov-page-'));
  await buildPage(outDir);
  const server = await preview({
    logLevel: 'warn',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the preview server has no address');
  project.provide('address', address);
  project.provide('built', outDir);
  return async () => {
    await server.close();
    await rm(outDir, { recursive: true });
  };
}
