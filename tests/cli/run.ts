// Runs the command line as a user would: a process of its own, its two outputs and its exit code.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function cli(
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
