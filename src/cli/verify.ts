/**
 * `verify`: replays each game and tells whether its result matches what was saved, and where the rules stop it. What a
 * game does not state is not checked.
 */

import { gameOf } from '../chronicle/timeline.ts';
import { digestOf, fingerprintOf } from '../core/fingerprint.ts';
import { readArguments, textFlag } from './arguments.ts';
import { BadInput } from './errors.ts';
import { CHANGED, openNamed, placeOf, readNamed, shortly, stoppedWords } from './read-game.ts';
import { openFolder, wordsOf } from './scenario-folder.ts';
import type { Terminal } from './terminal.ts';

const DIGITS = 16;

/** The findings for one game. */
interface Verified {
  readonly game: string;
  readonly ok: boolean;
  readonly lines: readonly string[];
}

export async function verify(argv: readonly string[], terminal: Terminal): Promise<number> {
  const given = readArguments(
    argv,
    { lang: { type: 'string' }, scenario: { type: 'string' } },
    { least: 1, most: 1000 },
  );
  let bad = 0;
  for (const name of given.words) {
    const { game, ok, lines } = await verified(name, textFlag(given, 'scenario'), textFlag(given, 'lang'));
    if (!ok) bad += 1;
    terminal.out(`${game}: ${ok ? 'comes out as written' : 'does not come out as written'}\n`);
    for (const line of lines) terminal.out(`  ${line}\n`);
  }
  if (given.words.length > 1)
    terminal.out(`${given.words.length - bad} of ${given.words.length} games come out as written\n`);
  return bad === 0 ? 0 : 1;
}

async function verified(
  name: string,
  folder: string | undefined,
  language: string | undefined,
): Promise<Verified> {
  const game = shortly(name);
  try {
    const read = await readNamed(name);
    const scenario = await openFolder(folder ?? read?.scenario ?? undefined);
    const words = wordsOf(scenario, language);
    const { written, opened } = openNamed(name, read, scenario);
    const { timeline, stopped, changed } = opened;
    const said = (value: string | number | null, now: string): string =>
      value === null ? `not written down (now ${now})` : `${value} (now ${now})`;
    const now = fingerprintOf(gameOf(timeline)).slice(0, DIGITS);
    const lines = [
      `version ${said(written.version, `${scenario.version}`)}`,
      `digest ${said(written.digest?.slice(0, DIGITS) ?? null, digestOf(scenario).slice(0, DIGITS))}`,
      `fingerprint ${said(written.fingerprint?.slice(0, DIGITS) ?? null, now)}`,
      ...(changed === null ? [] : [`it was played ${CHANGED[changed]}`]),
      ...(stopped === null
        ? []
        : [`the rules stop it at ${placeOf(written, stopped)}${stoppedWords(words, timeline, stopped)}`]),
    ];
    return { game, ok: changed === null && stopped === null, lines };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { game, ok: false, lines: [error.message] };
  }
}
