/** `replay`: plays a despatch file, a log, an address, or history, and prints it in words or as its result. */
import { resultOf } from '../chronicle/result.ts';
import { gameOf } from '../chronicle/timeline.ts';
import { worldOf } from '../core/game.ts';
import { readArguments } from './arguments.ts';
import { GAME_OPTIONS, openGiven } from './given-game.ts';
import type { Terminal } from './terminal.ts';
import { linesOf } from './transcript.ts';

export async function replay(argv: readonly string[], terminal: Terminal): Promise<number> {
  const given = readArguments(argv, GAME_OPTIONS, { least: 1, most: 1 });
  const { timeline, words } = await openGiven(given.words[0] ?? '', given, terminal);
  const result = resultOf(timeline);
  if (given.flags.json === true) {
    terminal.out(`${JSON.stringify(result)}\n`);
    return 0;
  }
  for (const moment of timeline.moments) {
    for (const line of linesOf(
      words,
      gameOf(timeline),
      worldOf(gameOf(timeline)),
      'historian',
      moment.cables,
    ))
      terminal.out(`${line}\n`);
  }
  if (result.ending !== null)
    terminal.out(`\n${words.say(`ending-${result.ending}`)}. ${words.points(result.score)}\n`);
  return 0;
}
