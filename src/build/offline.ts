// Makes the built page installable and usable offline: service worker with its list of files, manifest and icons. In
// development only the icon exists.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, type Plugin, type Rolldown, transformWithOxc } from 'vite';

const WORKER = 'sw.js';
const MANIFEST = 'manifest.webmanifest';
/** In assets/icons; the larger one has a margin that may be cut off. */
const ICONS = [
  { file: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  { file: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { file: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
];

const manifest = {
  name: 'The Litvinov Protocol',
  short_name: 'Litvinov',
  description: 'A game of diplomatic negotiation, Moscow 1928-29, that explains every answer it gives.',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#545B51',
  theme_color: '#545B51',
  categories: ['games', 'education'],
  icons: ICONS.map(({ file, ...icon }) => ({ src: `./${file}`, ...icon })),
};

/** Digest of a file's content, in the form of subresource integrity. */
export const digestOf = (content: string | Uint8Array): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

const contentOf = (output: Rolldown.OutputBundle[string]): string | Uint8Array =>
  output.type === 'chunk' ? output.code : output.source;

/**
 * The files to cache, by address and with their digests, and a version for exactly these contents and this worker. The
 * page itself has no digest, since many servers insert a line of their own.
 */
export function listed(
  bundle: Rolldown.OutputBundle,
  worker = '',
): { files: Record<string, string>; version: string } {
  const outputs = Object.values(bundle)
    .filter(({ fileName }) => fileName !== WORKER)
    .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
  const files = outputs.map((output): [string, string] =>
    output.fileName === 'index.html' ? ['./', ''] : [output.fileName, digestOf(contentOf(output))],
  );
  const hash = createHash('sha256').update(worker);
  for (const output of outputs) hash.update(output.fileName).update(contentOf(output));
  return { files: Object.fromEntries(files), version: hash.digest('hex').slice(0, 16) };
}

/** The service worker's code for these files. */
export async function workerText(source: string, bundle: Rolldown.OutputBundle): Promise<string> {
  const { code } = await transformWithOxc(source, 'sw.ts');
  const { files, version } = listed(bundle, code);
  const head = `const VERSION = ${JSON.stringify(version)}, FILES = ${JSON.stringify(files)};\n`;
  return minifySync(WORKER, head + code).code;
}

/** Emits these files with the build and adds the manifest to the page's head. */
export function offline(): Plugin {
  let root = '';
  return {
    name: 'litvinov:offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'link', attrs: { rel: 'manifest', href: `./${MANIFEST}` }, injectTo: 'head' }],
    },
    generateBundle: {
      // After the page itself has been written.
      order: 'post',
      async handler(_options, bundle) {
        for (const { file } of ICONS)
          this.emitFile({
            type: 'asset',
            fileName: file,
            source: readFileSync(join(root, 'assets', 'icons', file)),
          });
        this.emitFile({ type: 'asset', fileName: MANIFEST, source: JSON.stringify(manifest) });
        const source = readFileSync(join(root, 'src', 'sw.ts'), 'utf8');
        this.emitFile({ type: 'asset', fileName: WORKER, source: await workerText(source, bundle) });
      },
    },
  };
}
