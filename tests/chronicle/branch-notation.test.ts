// Several games in one file: what is written can be read back, and what cannot be read is reported with its
// place.
import { expect, test } from 'vitest';
import { unroll } from '../../src/chronicle/autoplay.ts';
import {
  holdsBranches,
  type ParsedBranches,
  parseBranches,
  printBranches,
} from '../../src/chronicle/branch-notation.ts';
import { partingOf } from '../../src/chronicle/parting.ts';
import { play } from '../../src/chronicle/play.ts';
import { begin, gameOf, type Timeline } from '../../src/chronicle/timeline.ts';
import { fingerprintOf } from '../../src/core/fingerprint.ts';
import { commandsIn, historyCommands, worldOf } from '../tools.ts';

const ID = 'moscow-1929';
const lineOf = (text: string): Timeline => {
  const { timeline, stopped } = unroll(begin(worldOf(ID)), commandsIn(text));
  if (stopped !== null) throw new Error(JSON.stringify(stopped));
  return timeline;
};
const gamesOf = (parsed: ParsedBranches) => {
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return parsed.games;
};
const faultsOf = (parsed: ParsedBranches) => ('faults' in parsed ? parsed.faults : []);

const HEAD = '[Branch "one"] [Scenario "moscow-1929"]\n1928-12-29  note POL\n1929-01-11  note LTU ; kept\n';

test('every game of a tree comes out of the file as it went in', () => {
  const history = unroll(begin(worldOf(ID)), historyCommands(ID)).timeline;
  const sooner = lineOf('1928-12-29 note POL | note LTU\n1929-01-01 publish\n1929-01-05 audience LTU');
  const again = lineOf(
    '1928-12-29 note POL | note LTU\n1929-01-01 publish\n1929-01-05 audience LTU\n1929-02-01 press POL',
  );
  const all = [
    { name: 'history', parent: null, timeline: history },
    { name: 'a "quoted" name', parent: 'history', timeline: sooner },
    { name: 'again', parent: 'a "quoted" name', timeline: again },
  ];
  const text = printBranches(
    all.map((one) => ({
      ...one,
      day:
        partingOf(one.timeline, all.find(({ name }) => name === one.parent)?.timeline ?? one.timeline)?.day ??
        0,
    })),
  );
  expect(holdsBranches(text)).toBe(true);
  // What a game shares with its parent is written once.
  expect(text.match(/publish/g)).toHaveLength(1);
  const games = gamesOf(parseBranches(text));
  expect(games.map(({ name }) => name)).toEqual(all.map(({ name }) => name));
  for (const [at, { timeline }] of all.entries()) {
    const { timeline: played, stopped } = play(worldOf(ID), games[at]?.commands ?? []);
    expect(stopped).toBeNull();
    expect(fingerprintOf(gameOf(played))).toBe(fingerprintOf(gameOf(timeline)));
  }
});

test('a branch has what its parent did before that day, and its own remarks', () => {
  const [, two] = gamesOf(
    parseBranches(`${HEAD}[Branch "two"] [From "one" "1929-01-11"]\n1929-01-11  publish ; instead\n`),
  );
  expect(two?.commands).toEqual(commandsIn('1928-12-29 note POL\n1929-01-11 publish'));
  expect(two?.remarks).toEqual([{ text: 'instead', after: 4, place: 'beside' }]);
  expect(two?.tags.Scenario).toBe(ID);
  // Every command is told with its place in the whole file.
  const places = (two?.places ?? []).map((at) => [at?.line, at?.column]);
  expect(places).toHaveLength(two?.commands.length ?? 0);
  expect(places.slice(0, 2)).toEqual([
    [2, 1],
    [2, 13],
  ]);
  const above = HEAD.split('\n').length;
  expect(places.slice(-2)).toEqual([
    [above + 1, 1],
    [above + 1, 13],
  ]);
});

test('a branch may leave the scenario’s own line without its being in the file', () => {
  const [one] = gamesOf(
    parseBranches('[Branch "one"] [From "history" "1929-01-01"]\n1929-01-02  report\n', historyCommands(ID)),
  );
  expect(one?.commands).toEqual(commandsIn('1928-12-29 note POL | note LTU\n1929-01-02 report'));
  // What history did is in no line of this file.
  const places = one?.places ?? [];
  expect(places).toHaveLength(one?.commands.length ?? 0);
  expect(places.at(2)).toBeNull();
  expect(places.at(-1)).toEqual({ line: 2, column: 13 });
});

test.each([
  ['[Branch "two"] [From "three" "1929-01-11"]', 4, 16, 'a game that stands above it: "one"'],
  ['[Branch "two"] [From "one"]', 4, 16, 'a game and a day, as in [From "history" "1929-01-21"]'],
  [
    '[Branch "two"] [From "one" "11 January"]',
    4,
    16,
    'a game and a day, as in [From "history" "1929-01-21"]',
  ],
  ['[Branch "two"] [From "one" "1929-01-11"]\n1929-01-11  dance', 5, 13, 'an act: '],
])('%s is refused with line, column and what was expected', (text, line, column, expected) => {
  const faults = faultsOf(parseBranches(`${HEAD}${text}\n`));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ line, column });
  expect(faults[0]?.expected).toContain(expected);
});
