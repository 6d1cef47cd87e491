// Runs the exported `main(argv)` of a TypeScript file through Vite, as Node 20 reads no types itself.
// The call is made by an entry module inside Vite's runner: the runner closes once its entry has run,
// and a `main` called from out here could import nothing more.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';

const ENTRY = 'virtual:launch';
const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs `main` of the file; the number that it gives becomes the exit code, an error ends the process with 1.
 * @param {URL} file
 * @param {readonly string[]} argv
 */
export async function launch(file, argv) {
  const path = JSON.stringify(fileURLToPath(file).replaceAll('\\', '/'));
  const entry = {
    name: 'litvinov:launch',
    resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
    load: (id) =>
      id === `\0${ENTRY}`
        ? `import { main } from ${path};\nprocess.exitCode = await main(${JSON.stringify(argv)});\n`
        : undefined,
  };
  await runnerImport(ENTRY, { root, configFile: false, logLevel: 'error', plugins: [entry] });
}

/** In one file a module no longer knows its place by itself: it is written in. */
const placed = {
  name: 'litvinov:placed',
  /** @type {import('vite').Plugin['transform']} */
  transform(code, id) {
    if (!code.includes('import.meta.url')) return null;
    return { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)), map: null };
  },
};

/**
 * What a TypeScript file exports, for a thread that keeps calling it: built into one file first, with all that it
 * imports, since through Vite's runner every name from another file costs a look-up (measured: games take twice as
 * long). The folder with that file is removed once it is read.
 * @param {URL} file
 */
export async function load(file) {
  const outDir = await mkdtemp(join(tmpdir(), 'litvinov-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      plugins: [placed],
      ssr: { noExternal: true },
      build: {
        ssr: fileURLToPath(file),
        outDir,
        minify: false,
        rolldownOptions: { output: { entryFileNames: 'work.mjs' } },
      },
    });
    return await import(pathToFileURL(join(outDir, 'work.mjs')).href);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
