/** Threads for what takes long: as many as the machine has cores, kept until the work is done. */
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { Answer, Kind, Task } from './tasks.ts';
import { codeOfThreads } from './thread-code.mjs';

/** Pieces of work that wait for a thread: enough that none stands idle, few enough that results don't pile up. */
const AHEAD = 3;

/** Games make much short-lived data: with a roomy nursery a fifth of the time is saved (measured). */
const NURSERY_MB = 64;

/** A pool of threads; to be stopped. */
export class Threads {
  private readonly count = availableParallelism();
  private readonly pool: Tinypool;

  /** `code` is a file whose default export does one task. */
  constructor(code: URL) {
    this.pool = new Tinypool({
      filename: code.href,
      minThreads: 1,
      maxThreads: this.count,
      resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MB },
    });
  }

  /** Gives the answers in the order of the tasks, whichever is done first. */
  async *inOrder<K extends Kind>(tasks: readonly Task<K>[]): AsyncGenerator<Answer<K>> {
    const ahead = this.count * AHEAD;
    const running: Promise<Answer<K>>[] = [];
    for (const [index, task] of tasks.entries()) {
      const answer: Promise<Answer<K>> = this.pool.run(task);
      // Awaited in its turn; until then a failure is not yet anybody's.
      answer.catch(() => {});
      running[index] = answer;
      const due = running[index - ahead];
      if (due) yield await due;
    }
    for (const answer of running.slice(-ahead)) yield await answer;
  }

  async all<K extends Kind>(tasks: readonly Task<K>[]): Promise<Answer<K>[]> {
    const answers: Answer<K>[] = [];
    for await (const answer of this.inOrder(tasks)) answers.push(answer);
    return answers;
  }

  stop(): Promise<void> {
    return this.pool.destroy();
  }
}

/** Does some work in threads, and stops them whatever comes of it. */
export async function inThreads<Result>(work: (threads: Threads) => Promise<Result>): Promise<Result> {
  const threads = new Threads(await codeOfThreads());
  try {
    return await work(threads);
  } finally {
    await threads.stop();
  }
}
