// Runs the exported `main(argv)` of a TypeScript file through Vite, as Node 20 reads no types itself.
// The call is made by an entry module inside Vite's runner: the runner closes once its entry has run,
// and a `main` called from out here could import nothing more.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

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

/**
 * What a TypeScript file exports, for a thread that keeps calling it. Whatever it imports has to be there at once: the
 * runner is closed afterwards.
 * @param {URL} file
 */
export async function load(file) {
  const { module } = await runnerImport(fileURLToPath(file), { root, configFile: false, logLevel: 'error' });
  return module;
}
