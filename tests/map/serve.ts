// Builds the pages of this folder, each of which shows the map alone, and serves them; they are not part of
// the product.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { uncompressed } from '../journey/uncompressed.ts';

const TOP = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = 'tests/map';

export interface Served {
  /** The address of this folder's pages. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export async function serveMaps(): Promise<Served> {
  const outDir = await mkdtemp(join(tmpdir(), 'litvinov-map-'));
  const plain = { root: TOP, configFile: false, publicDir: false, logLevel: 'error' } as const;
  const input = ['index.html', 'sheet.html'].map((name) => join(TOP, FOLDER, name));
  await build({
    ...plain,
    build: { outDir, emptyOutDir: true, minify: false, rolldownOptions: { input } },
  });
  const server = await preview({
    ...plain,
    plugins: [uncompressed],
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the preview server has no address');
  return {
    address: new URL(`${FOLDER}/`, address).href,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
