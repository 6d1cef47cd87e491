// The code that threads run: tasks.ts with all that it imports, built once in a process and removed when it ends.
import { rmSync } from 'node:fs';
import { bundle } from '../build/launch.mjs';

/** @type {Promise<URL> | null} */
let code = null;

async function built() {
  const { folder, built } = await bundle(new URL('./tasks.ts', import.meta.url));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  // A signal alone would end the process without its exit, and leave the folder behind.
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  return built;
}

/** The file, for a pool of threads. */
export function codeOfThreads() {
  code ??= built();
  return code;
}
