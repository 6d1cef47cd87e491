/** Where a verb of the command line reads and writes: the streams of the process, or those of a test. */

export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** The process's own streams. A reader that closes the pipe early, such as `head`, is not an error. */
export function ownTerminal(): Terminal {
  process.stdout.on('error', () => process.exit(0));
  return {
    get input() {
      return process.stdin;
    },
    out: (text) => {
      process.stdout.write(text);
    },
    err: (text) => {
      process.stderr.write(text);
    },
  };
}
