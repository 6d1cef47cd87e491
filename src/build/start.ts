// npm start: builds the page (into dist, or the given folder), serves it (on 4173, or the given port), prints the
// address, and opens it if there is a desktop.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { preview } from 'vite';
import { buildPage } from './page.ts';

const PORT = 4173;

const USE = 'use: npm start [-- [FOLDER] [--port NUMBER]]';

/** What the command line asks for, or one line that says how to ask. */
export type Asked =
  | { readonly outDir: string | undefined; readonly port: number }
  | { readonly fault: string };

/** Reads the arguments. A word that looks like an option is never taken for the folder to build into. */
export function asked(argv: readonly string[]): Asked {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { port: { type: 'string' } },
      allowPositionals: true,
    });
    const port = values.port === undefined ? PORT : Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      return { fault: `no port: ${values.port}\n${USE}` };
    if (positionals.length > 1) return { fault: `too many folders: ${positionals.join(' ')}\n${USE}` };
    return { outDir: positionals[0], port };
  } catch (error) {
    return { fault: `${error instanceof Error ? error.message : error}\n${USE}` };
  }
}

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

/** Builds and serves until stopped; 2 if the arguments make no sense. */
export async function main(argv: readonly string[] = []): Promise<number> {
  const options = asked(argv);
  if ('fault' in options) {
    process.stderr.write(`${options.fault}\n`);
    return 2;
  }
  const { outDir, port } = options;
  await buildPage(outDir);
  // Vite uses the next free port when this one is in use.
  const server = await preview({ preview: { port }, build: outDir === undefined ? {} : { outDir } });
  const address = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
  process.stdout.write(`The Litvinov Protocol is at ${address} (Ctrl+C stops it)\n`);
  open(address);
  return 0;
}
