// npm start: builds the page (into dist, or the given folder), serves it, prints the address, and opens it if there is
// a desktop.
import { spawn } from 'node:child_process';
import { preview } from 'vite';
import { buildPage } from './page.ts';

const PORT = 4173;

/** The command that opens an address on this desktop; null without a desktop. */
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
  // The address has been printed, so a failure to open it is not an error.
  child.on('error', () => undefined);
  child.unref();
}

/** Builds and serves until stopped. */
export async function main([outDir]: readonly string[] = []): Promise<number> {
  await buildPage(outDir);
  // Vite uses the next free port when this one is in use.
  const server = await preview({ preview: { port: PORT }, build: outDir === undefined ? {} : { outDir } });
  const address = server.resolvedUrls?.local[0] ?? `http://localhost:${PORT}/`;
  process.stdout.write(`The Litvinov Protocol is at ${address} (Ctrl+C stops it)\n`);
  open(address);
  return 0;
}
