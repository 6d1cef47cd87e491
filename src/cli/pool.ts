/** A pool of worker threads for long tasks, one for each core. */
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { Answer, Kind, Task } from './tasks.ts';
import { codeOfThreads } from './thread-code.mjs';

/** Queued tasks for each thread: enough that none is idle, few enough that results do not pile up. */
const AHEAD = 3;

/** Games create much short-lived data; a larger young generation saves a fifth of the time (measured). */
const NURSERY_MB = 64;

/** A pool of threads; has to be stopped. */
export class Threads {
  readonly #count = availableParallelism();
  readonly #pool: Tinypool;

  /** `code` is a file whose default export carries out one task. */
  constructor(code: URL) {
    this.#pool = new Tinypool({
      filename: code.href,
      minThreads: 1,
      maxThreads: this.#count,
      resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MB },
    });
  }

  /** Yields the answers in the order of the tasks, whichever is done first. */
  async *inOrder<K extends Kind>(tasks: readonly Task<K>[]): AsyncGenerator<Answer<K>> {
    const ahead = this.#count * AHEAD;
    const running: Promise<Answer<K>>[] = [];
    for (const [index, task] of tasks.entries()) {
      const answer: Promise<Answer<K>> = this.#pool.run(task);
      // Awaited later; until then a rejection must not count as unhandled.
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
    return this.#pool.destroy();
  }
}

/** Runs some work with a pool and stops the pool afterwards, also after an error. */
export async function inThreads<Result>(work: (threads: Threads) => Promise<Result>): Promise<Result> {
  const threads = new Threads(await codeOfThreads());
  try {
    return await work(threads);
  } finally {
    await threads.stop();
  }
}
