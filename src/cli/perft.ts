/** `perft`: counts the sequences of a given number of commands from the opening, by their first verb. */

import { perftByVerb } from '../analysis/perft.ts';
import { canonicalJson } from '../core/fingerprint.ts';
import { open } from '../core/game.ts';
import { readArguments, readCount, readSeedFlag, textFlag } from './arguments.ts';
import { WrongUse } from './errors.ts';
import { openWorld } from './scenario-folder.ts';
import type { Terminal } from './terminal.ts';

/** A deeper count takes days. */
const MOST_DEPTH = 6;

export async function perft(argv: readonly string[], terminal: Terminal): Promise<number> {
  const text = { type: 'string' } as const;
  const given = readArguments(
    argv,
    { depth: text, scenario: text, seed: text, json: { type: 'boolean' } },
    { least: 0, most: 0 },
  );
  const depth = readCount('depth', given.flags.depth, 2);
  if (depth > MOST_DEPTH) throw new WrongUse(`--depth ${depth}: expected at most ${MOST_DEPTH}`);
  const world = await openWorld(textFlag(given, 'scenario'), readSeedFlag(given.flags.seed, 0));
  const rows = perftByVerb(open(world).game, depth);
  const sequences = rows.reduce((all, row) => all + row.sequences, 0);
  if (given.flags.json === true) {
    const { id } = world.scenario;
    terminal.out(`${canonicalJson({ scenario: id, seed: world.seed, depth, sequences, byVerb: rows })}\n`);
    return 0;
  }
  const table = [
    ['first verb', 'commands', 'sequences'],
    ...rows.map((row) => [row.verb, `${row.commands}`, `${row.sequences}`]),
    ['all', `${rows.reduce((all, row) => all + row.commands, 0)}`, `${sequences}`],
  ];
  for (const [verb = '', commands = '', count = ''] of table) {
    terminal.out(`${verb.padEnd(12)}${commands.padStart(10)}${count.padStart(14)}\n`);
  }
  return 0;
}
