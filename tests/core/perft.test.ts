// Counts sequences of legal commands: a number that every change of legality changes. The table is in
// tests/golden/perft.json; `UPDATE_GOLDEN=1` rewrites it, with the reason in the commit message.
import { expect, test } from 'vitest';
import { given, perft } from '../../src/analysis/perft.ts';
import { type Game, open } from '../../src/core/game.ts';
import { conceivable } from '../../src/core/legal-commands.ts';
import { expectGolden } from '../golden.ts';
import { count, historyCommands, SCENARIOS, worldOf } from '../tools.ts';

/** History's deal up to a day, with no acts. */
function on(scenario: string, date: string): Game {
  const world = worldOf(scenario);
  let { game } = open(world);
  const { firstDay } = world.scenario.calendar;
  if (date === firstDay) return game;
  for (const command of historyCommands(scenario)) {
    if (command.do === 'wait' && command.until === firstDay) continue;
    if (command.do === 'wait' && command.until !== undefined && command.until >= date) break;
    game = given(game, command);
  }
  return given(game, { do: 'wait', until: date });
}

interface Row {
  readonly scenario: string;
  readonly on: string;
  readonly depth: number;
  readonly sequences?: number;
}

/** The rows: the opening, the first answers, an evening before the signature, deposits, the last days. */
const ROWS: readonly Row[] = [
  { scenario: 'two-powers', on: '1929-03-01', depth: 1 },
  { scenario: 'two-powers', on: '1929-03-01', depth: 2 },
  { scenario: 'two-powers', on: '1929-03-01', depth: 3 },
  { scenario: 'two-powers', on: '1929-03-08', depth: 3 },
  { scenario: 'two-powers', on: '1929-03-13', depth: 3 },
  { scenario: 'two-powers', on: '1929-03-18', depth: 3 },
  { scenario: 'moscow-1929', on: '1928-12-20', depth: 1 },
  { scenario: 'moscow-1929', on: '1928-12-20', depth: 2 },
  { scenario: 'moscow-1929', on: '1929-01-11', depth: 2 },
  { scenario: 'moscow-1929', on: '1929-02-08', depth: 2 },
  { scenario: 'moscow-1929', on: '1929-02-09', depth: 2 },
  { scenario: 'moscow-1929', on: '1929-03-13', depth: 2 },
  { scenario: 'moscow-1929', on: '1929-06-03', depth: 2 },
];

test('there are as many sequences of commands as the golden table says', () => {
  expectGolden(
    'perft',
    ROWS.map((row) => ({ ...row, sequences: perft(on(row.scenario, row.on), row.depth) })),
  );
});

/** As deep as an afternoon allows: from the openings, in the soak only. */
const DEEPEST: readonly Row[] = [
  { scenario: 'two-powers', on: '1929-03-01', depth: 5 },
  { scenario: 'moscow-1929', on: '1928-12-20', depth: 4 },
];

test('deeper than the golden rows, every sequence can be carried out', () => {
  const deeper = ROWS.filter(({ depth }) => depth <= count(1, 3)).map((row) => ({
    ...row,
    depth: row.depth + 1,
  }));
  const rows = [...deeper, ...DEEPEST.slice(0, count(0, DEEPEST.length))];
  const counts = rows.map((row) => perft(on(row.scenario, row.on), row.depth));
  console.log(`perft, deeper: ${counts.join(' ')}`);
  for (const sequences of counts) expect(sequences).toBeGreaterThan(0);
});

test.each(SCENARIOS)('in %s no command is listed twice', (id) => {
  for (const date of id === 'two-powers' ? ['1929-03-08', '1929-03-13'] : ['1929-01-11', '1929-02-09']) {
    const game = on(id, date);
    const all = conceivable(game).map((command) => JSON.stringify(command));
    expect(new Set(all).size).toBe(all.length);
  }
});
