// The code that threads run: tasks.ts with all that it imports, built once in a process and removed when it ends.
import { rmSync } from 'node:fs';
import { bundle } from '../build/launch.mjs';

/** @type {Promise<URL> | null} */
let code = null;

async function built() {
  const { folder, built } = await bundle(new URL('./tasks.ts', import.meta.url));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return built;
}

/** The file, for a pool of threads. */
export function codeOfThreads() {
  code ??= built();
  return code;
}
