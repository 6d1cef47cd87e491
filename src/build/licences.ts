// Licences of third-party parts of the page: the typefaces' licence has to be shipped with them; Vite writes the
// licences of the libraries.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** File with the libraries' licences, in the built folder. */
export const LIBRARIES = 'licences.md';
const TYPEFACES = 'typefaces.txt';

/** The packages from which a style sheet takes typefaces. */
export const typefacesIn = (sheets: readonly string[]): string[] => [
  ...new Set(sheets.flatMap((text) => [...text.matchAll(/@fontsource\/[\w-]+/g)].map(([name]) => name))),
];

/** The licence of each package, under its name. */
export const licenceText = (root: string, packages: readonly string[]): string =>
  packages
    .map((name) => `${name}\n\n${readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim()}\n`)
    .join('\n\n');

/** The style sheets that name typefaces. */
export const FACES = ['fonts.css', 'fonts-cyrillic.css'] as const;

export function licences(): Plugin {
  let root = '';
  return {
    name: 'litvinov:licences',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      const sheets = FACES.map((name) => readFileSync(join(root, 'src/desk/shell', name), 'utf8'));
      this.emitFile({
        type: 'asset',
        fileName: TYPEFACES,
        source: licenceText(root, typefacesIn(sheets)),
      });
    },
  };
}
