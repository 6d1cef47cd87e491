/**
 * `debrief`: analyses a finished game: where something within reach was lost, what would have made up for it, why, and
 * whether it could be known.
 */
import { FIRST_LINES, type Findings, roundsOf } from '../analysis/debrief/exploring.ts';
import { commandsOf, gameOf } from '../chronicle/timeline.ts';
import { worldOf } from '../core/game.ts';
import { readArguments, readCount } from './arguments.ts';
import { debriefLines } from './debrief-words.ts';
import { GAME_OPTIONS, openGiven } from './given-game.ts';
import { inThreads, type Threads } from './pool.ts';
import type { Task } from './tasks.ts';
import type { Terminal } from './terminal.ts';

type Both = readonly [Findings, Findings];
type Asked = Omit<Task<'explore'>, 'kind' | 'lines' | 'stream' | 'before'>;

async function exploredInRounds(threads: Threads, game: Asked, lines: number): Promise<Both> {
  let both: Both | null = null;
  for (const end of roundsOf(lines)) {
    const round: Omit<Task<'explore'>, 'stream'> = { kind: 'explore', ...game, lines: end, before: both };
    const [one, two] = await threads.all<'explore'>([
      { ...round, stream: 1 },
      { ...round, stream: 2 },
    ]);
    if (!one || !two) throw new Error('an exploration gave no findings');
    both = [one, two];
  }
  if (both === null) throw new Error('an exploration has one round at least');
  return both;
}

export async function debrief(argv: readonly string[], terminal: Terminal): Promise<number> {
  const options = { ...GAME_OPTIONS, lines: { type: 'string' } } as const;
  const given = readArguments(argv, options, { least: 1, most: 1 });
  const lines = readCount('lines', given.flags.lines, FIRST_LINES);
  const { folder, words, timeline } = await openGiven(given.words[0] ?? '', given, terminal);
  const { seed } = worldOf(gameOf(timeline));
  const game = { scenario: folder, seed, commands: commandsOf(timeline) };
  const looked = await inThreads(async (threads) => {
    const found = await exploredInRounds(threads, game, lines);
    const [both] = await threads.all<'debrief'>([{ kind: 'debrief', ...game, findings: found }]);
    if (!both) throw new Error('no debrief was put together');
    return both;
  });
  if (given.flags.json === true) terminal.out(`${JSON.stringify(looked)}\n`);
  else terminal.out(`${debriefLines(words, timeline, looked).join('\n')}\n`);
  return 0;
}
