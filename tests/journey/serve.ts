// Builds the page once for all journeys and serves it as a real server would, with its real headers.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

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
  // Under the test runner NODE_ENV is "test", and Vite would build the libraries' development forms.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  process.env.NODE_ENV = before;
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
