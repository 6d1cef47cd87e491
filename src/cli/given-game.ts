/**
 * Loads the game for a verb that works with a whole game: reads it (read-game.ts), plays it under today's rules, and
 * continues to its last day.
 */
import type { Timeline } from '../chronicle/timeline.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Words } from '../strings/fluent.ts';
import { type Given, readSeedFlag, textFlag } from './arguments.ts';
import { finished, openNamed, readNamed, report } from './read-game.ts';
import { openFolder, wordsOf } from './scenario-folder.ts';
import type { Terminal } from './terminal.ts';

/** Options of every verb that takes a game. */
export const GAME_OPTIONS = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  scenario: { type: 'string' },
  seed: { type: 'string' },
} as const;

/** The name that stands for the scenario's own history. */
export const HISTORY = 'history';

/** A game as a verb works with it. */
export interface GivenGame {
  /** The game from its first day to its last. */
  readonly timeline: Timeline;
  readonly scenario: Scenario;
  /** The scenario's folder as it was given, for verbs that open it again in a thread. */
  readonly folder: string | undefined;
  readonly words: Words;
}

/**
 * The game of this name with the options `--scenario`, `--seed` and `--lang`. Throws `BadInput` for one that cannot be
 * played, and reports one that was made under other rules.
 */
export async function openGiven(name: string, given: Given, terminal: Terminal): Promise<GivenGame> {
  const written = await readNamed(name);
  const folder = textFlag(given, 'scenario') ?? written?.scenario ?? undefined;
  const scenario = await openFolder(folder);
  const words = wordsOf(scenario, textFlag(given, 'lang'));
  const named = openNamed(name, written, scenario, (own) => readSeedFlag(given.flags.seed, own));
  report(words, name, named, terminal);
  return { timeline: finished(named.opened), scenario, folder, words };
}
