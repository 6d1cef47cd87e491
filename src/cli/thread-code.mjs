// The code that worker threads run: tasks.ts with its imports, built once in a process and removed when it ends.
import { rmSync } from 'node:fs';
import { bundle } from '../build/launch.mjs';

/** @type {Promise<URL> | null} */
let code = null;

async function built() {
  const { folder, built } = await bundle(new URL('./tasks.ts', import.meta.url));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  // A signal alone would end the process without the exit event, and the folder would stay.
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  return built;
}

/** The file, for a pool of threads. */
export function codeOfThreads() {
  code ??= built();
  return code;
}
