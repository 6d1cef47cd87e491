/**
 * `debrief`: analyses a finished game: where something within reach was lost, what would have made up for it, why, and
 * whether it could be known.
 */
import { FIRST_LINES } from '../analysis/debrief/exploring.ts';
import { commandsOf, gameOf } from '../chronicle/timeline.ts';
import { worldOf } from '../core/game.ts';
import { readArguments, readCount } from './arguments.ts';
import { debriefLines } from './debrief-words.ts';
import { GAME_OPTIONS, openGiven } from './given-game.ts';
import { inThreads } from './pool.ts';
import type { Terminal } from './terminal.ts';

export async function debrief(argv: readonly string[], terminal: Terminal): Promise<number> {
  const options = { ...GAME_OPTIONS, lines: { type: 'string' } } as const;
  const given = readArguments(argv, options, { least: 1, most: 1 });
  const lines = readCount('lines', given.flags.lines, FIRST_LINES);
  const { folder, words, timeline } = await openGiven(given.words[0] ?? '', given, terminal);
  const { seed } = worldOf(gameOf(timeline));
  const game = { scenario: folder, seed, commands: commandsOf(timeline) };
  const found = await inThreads(async (threads) => {
    const [one, two] = await threads.all<'explore'>([
      { kind: 'explore', ...game, lines, stream: 1 },
      { kind: 'explore', ...game, lines, stream: 2 },
    ]);
    if (!one || !two) throw new Error('an exploration gave no findings');
    const [both] = await threads.all<'debrief'>([{ kind: 'debrief', ...game, findings: [one, two] }]);
    if (!both) throw new Error('no debrief was put together');
    return both;
  });
  if (given.flags.json === true) terminal.out(`${JSON.stringify(found)}\n`);
  else terminal.out(`${debriefLines(words, timeline, found).join('\n')}\n`);
  return 0;
}
