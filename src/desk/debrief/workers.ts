/**
 * The two workers that analyse a finished game, behind the interface `Analyst`. The first request starts
 * them, `stop` ends them; requests to workers that were ended never settle.
 */
import { proxy, type Remote, wrap } from 'comlink';
import type { Findings } from '../../analysis/debrief/exploring.ts';
import type { Progress } from '../../analysis/debrief/report.ts';
import { resultOf } from '../../chronicle/result.ts';
import { commandsOf, type Timeline } from '../../chronicle/timeline.ts';
import type { DebriefWorker, FinishedGame } from '../../debrief-worker.ts';
import address from '../../debrief-worker.ts?worker&url';
import { scriptUrl } from '../shell/trusted-types.ts';
import type { Analyst } from './analyst.ts';

/** Running workers, and a promise that rejects when one of them fails. */
interface Running {
  readonly one: Remote<DebriefWorker>;
  readonly two: Remote<DebriefWorker>;
  readonly failed: Promise<never>;
  readonly end: () => void;
}

function start(): Running {
  const workers = [1, 2].map(
    (stream) => new Worker(scriptUrl(address), { type: 'module', name: `debrief ${stream}` }),
  );
  const failed = new Promise<never>((_, reject) => {
    for (const worker of workers) {
      worker.addEventListener('error', (event) => reject(new Error(event.message || 'a worker has failed')));
      worker.addEventListener('messageerror', () => reject(new Error('a worker cannot be understood')));
    }
  });
  // If nobody waits for it, the failure is reported at the next request.
  failed.catch(() => undefined);
  const [one, two] = workers.map((worker) => wrap<DebriefWorker>(worker));
  if (one === undefined || two === undefined) throw new Error('there are two workers');
  return {
    one,
    two,
    failed,
    end: () => {
      for (const worker of workers) worker.terminate();
    },
  };
}

/** The game as plain data for a worker. */
function asData(game: Timeline): FinishedGame {
  const { seed, fingerprint } = resultOf(game);
  return { scenario: game.world.scenario, seed, commands: commandsOf(game), fingerprint };
}

/** The findings of both searches at the end of their last round. */
type Both = readonly [Findings, Findings];

export function startWorkers(): Analyst {
  let running: Running | null = null;
  /** Plain data, so that a search can continue even in new workers. */
  const found = new WeakMap<Timeline, Both>();
  const here = (): Running => {
    running ??= start();
    return running;
  };
  const stop = (): void => {
    running?.end();
    running = null;
  };
  /** Resolves with the answer, or rejects if the workers fail; failed workers are not used again. */
  const ask = async <T>(question: (running: Running) => Promise<T>): Promise<T> => {
    const now = here();
    try {
      return await Promise.race([question(now), now.failed]);
    } catch (error) {
      if (running === now) stop();
      throw error;
    }
  };
  return {
    stop,
    debrief: (game, { first, progress, yours }, budget = 0) =>
      ask(async ({ one, two }) => {
        const question = asData(game);
        first(await one.begin(question));
        await two.begin(question);
        const rounds = await one.rounds(budget);
        const of = 2 * (rounds.at(-1) ?? 0);
        const come: number[] = [];
        const listen = (stream: number) =>
          proxy((now: Progress): void => {
            come[stream] = now.lines;
            progress({ stage: now.stage, lines: come.reduce((total, each) => total + each, 0), of });
          });
        const [mine, other] = [listen(0), listen(1)];
        let both = found.get(game) ?? null;
        for (const lines of rounds) {
          if (both !== null && lines <= both[0].budget) continue;
          both = await Promise.all([one.explore(1, lines, both, mine), two.explore(2, lines, both, other)]);
          found.set(game, both);
        }
        if (both === null) throw new Error('a debrief has one round at least');
        const [debrief, history] = await Promise.all([one.debrief(both, yours?.() ?? []), two.history()]);
        return { debrief, history };
      }),
    texts: (game, circle) =>
      ask(async ({ two }) => {
        await two.begin(asData(game));
        return two.texts(circle);
      }),
    minds: (game) =>
      ask(async ({ two }) => {
        await two.begin(asData(game));
        return two.minds();
      }),
    judge: (game, debrief, decision, acts) =>
      ask(async ({ one }) => {
        await one.begin(asData(game));
        return one.judge(debrief, decision, acts);
      }),
  };
}
