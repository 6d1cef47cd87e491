/** Where a verb of the command line reads and writes: the streams of the process, or those that a test hands over. */

export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** The process's own. A reader that has seen enough, such as `head`, closes the pipe: that is no error of ours. */
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
