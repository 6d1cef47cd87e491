// The counts by first verb add up to the whole count, which tests/core/perft.test.ts compares with its golden
// table.
import { expect, test } from 'vitest';
import { perft, perftByVerb } from '../../src/analysis/perft.ts';
import { open } from '../../src/core/game.ts';
import { SCENARIOS, worldOf } from '../tools.ts';

test.each(SCENARIOS)('in %s the counts of all first verbs make the count of sequences', (id) => {
  const { game } = open(worldOf(id));
  for (const depth of [1, 2]) {
    const rows = perftByVerb(game, depth);
    expect(rows.reduce((all, { sequences }) => all + sequences, 0)).toBe(perft(game, depth));
    expect(rows.reduce((all, { commands }) => all + commands, 0)).toBe(perft(game, 1));
  }
  expect(perft(game, 0)).toBe(1);
});
