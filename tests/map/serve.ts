// Serves the pages of this folder, each of which shows the map alone, from sources: nothing of them is in the product.
import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';

/** The pages import nothing else from packages: found late, one would make the server reload them in the middle. */
const PACKAGES = ['phaser', 'topojson-client', '@preact/signals', 'preact', 'preact/hooks', '@fluent/bundle'];
const RULES = ['xstate', 'valibot', 'idb', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'];

export interface Served {
  readonly server: ViteDevServer;
  /** The address of a page of this folder. */
  readonly page: (name: string) => string;
}

export async function serveMaps(): Promise<Served> {
  const server = await createServer({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    cacheDir: fileURLToPath(new URL('../../node_modules/.vite-map/', import.meta.url)),
    optimizeDeps: { include: [...PACKAGES, ...RULES] },
    server: { port: 0, host: '127.0.0.1', hmr: false, fs: { strict: false } },
  });
  await server.listen();
  return { server, page: (name) => new URL(name, server.resolvedUrls?.local[0]).href };
}
