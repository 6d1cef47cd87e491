// npm start: builds the page (into dist, or the folder that is named), serves it, says where, and opens it where there
// is a desktop to open it on.
import { spawn } from 'node:child_process';
import { preview } from 'vite';
import { buildPage } from './page.ts';

const PORT = 4173;

/** How to open an address on this desktop; null where there is none. */
export function opener(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): [command: string, ...args: string[]] | null {
  if (env.CI) return null;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}

function open(address: string): void {
  const how = opener(process.platform, process.env);
  if (how === null) return;
  const [command, ...args] = how;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  // The address is on screen already: a desktop that can't open it is no failure of ours.
  child.on('error', () => undefined);
  child.unref();
}

/** Builds and serves until stopped. */
export async function main([outDir]: readonly string[] = []): Promise<number> {
  await buildPage(outDir);
  // Vite takes the next free port when this one is taken.
  const server = await preview({ preview: { port: PORT }, build: outDir === undefined ? {} : { outDir } });
  const address = server.resolvedUrls?.local[0] ?? `http://localhost:${PORT}/`;
  process.stdout.write(`The Litvinov Protocol is at ${address} (Ctrl+C stops it)\n`);
  open(address);
  return 0;
}
