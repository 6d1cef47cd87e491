// Runs the exported `main(argv)` of a TypeScript file through Vite, since Node 20 does not read types. The call is made
// by an entry module inside Vite's runner: the runner closes once its entry has run, and a `main` called from outside
// could then import nothing more.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';

const ENTRY = 'virtual:launch';
const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs `main` of the file. The number that it returns becomes the exit code; an error ends the process with 1.
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

/** Inside a single file a module no longer knows its own path, so the path is written in. */
const placed = {
  name: 'litvinov:placed',
  /** @type {import('vite').Plugin['transform']} */
  transform(code, id) {
    if (!code.includes('import.meta.url')) return null;
    return { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)), map: null };
  },
};

/**
 * Builds a TypeScript file with all its imports into one file: in Vite's runner every name from another file costs a
 * look-up (measured: games take twice as long). The caller removes the folder that contains it.
 * @param {URL} file
 * @returns {Promise<{ folder: string, built: URL }>}
 */
export async function bundle(file) {
  const folder = await mkdtemp(join(tmpdir(), 'litvinov-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [placed],
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(file),
      outDir: folder,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'built.mjs' } },
    },
  });
  return { folder, built: pathToFileURL(join(folder, 'built.mjs')) };
}

/**
 * What a TypeScript file exports, built into one file first.
 * @param {URL} file
 */
export async function load(file) {
  const { folder, built } = await bundle(file);
  try {
    return await import(built.href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
