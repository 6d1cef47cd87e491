// Runs the command line: in this process or, to test the process itself, as a user would.
import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/main.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a verb in this process, with its own streams. */
export async function cli(argv: readonly string[], input = ''): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await main(argv, {
    input: Readable.from([input]),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

/** Runs a verb as a separate process: its two outputs and its exit code. */
export function cliProcess(
  argv: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['src/cli/run.mjs', ...argv], {
      cwd: ROOT,
      env: { ...process.env, ...env },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.on('error', failed);
    child.on('close', (code) => done({ code, out, err }));
    child.stdin.end(input);
  });
}

export function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
