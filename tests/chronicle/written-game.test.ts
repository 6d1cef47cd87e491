// The entry point for games from outside: invalid input is refused with its place, and a game made under
// other rules is opened and marked as such. The page and the command line both use it.
import { describe, expect, test } from 'vitest';
import { type Log, makeLog } from '../../src/chronicle/log.ts';
import { play } from '../../src/chronicle/play.ts';
import { recordOf, sealedRecordOf } from '../../src/chronicle/record.ts';
import { begin, gameOf } from '../../src/chronicle/timeline.ts';
import { type Changed, type Opened, openGame, readGame, readLog } from '../../src/chronicle/written-game.ts';
import { fingerprintOf } from '../../src/core/fingerprint.ts';
import { commandsIn, historyCommands, scenarioOf, worldOf } from '../tools.ts';

const ID = 'moscow-1929';
const { timeline } = play(worldOf(ID), historyCommands(ID).slice(0, 12));
const log = makeLog(timeline);
const fingerprint = fingerprintOf(gameOf(timeline));

function opened(text: string): Opened {
  const read = readGame(text);
  if ('fault' in read) throw new Error(JSON.stringify(read.fault));
  const game = openGame(read, scenarioOf(ID), (seed) => begin(worldOf(ID, seed)));
  if ('fault' in game) throw new Error(JSON.stringify(game.fault));
  return game;
}

const faultOf = (text: string): unknown => {
  const read = readGame(text);
  return 'fault' in read ? read.fault : null;
};

describe('a seed that nobody can be dealt is refused', () => {
  const BAD = ['abc', '5000000000', '4294967296', '-3', '1e3', '0x10', '', '1.5', ' 7'];
  test.each(BAD)('in a despatch, with its line and column: %j', (seed) => {
    expect(faultOf(`; by hand\n[Scenario "${ID}"] [Seed "${seed}"]\n1928-12-29  note POL\n`)).toEqual({
      code: 'seed',
      found: seed,
      at: { line: 2, column: 26 },
    });
  });

  test.each([-3, 0.5, 5_000_000_000, '7', null])('in a log: %j', (seed) => {
    expect(faultOf(JSON.stringify({ ...log, seed }))).toEqual({
      code: 'seed',
      found: JSON.stringify(seed),
      at: null,
    });
  });

  test.each([
    ['0', 0],
    ['7', 7],
    ['4294967295', 4_294_967_295],
  ])('and one that can be dealt is not: %s', (text, seed) => {
    expect(readGame(`[Seed "${text}"]\n1928-12-29  note POL\n`)).toMatchObject({ seed });
  });
});

describe('a game that was written down under other rules', () => {
  const other = 'f'.repeat(64);
  const changed: readonly [Changed, Log][] = [
    ['version', { ...log, scenario: { ...log.scenario, version: 999 } }],
    ['digest', { ...log, scenario: { ...log.scenario, digest: other } }],
    ['fingerprint', { ...log, fingerprint: other }],
  ];
  test.each(changed)('is opened all the same, and its %s is named', (what, stale) => {
    const game = opened(JSON.stringify(stale));
    expect(game).toMatchObject({ stopped: null, changed: what });
    expect(fingerprintOf(gameOf(game.timeline))).toBe(fingerprint);
  });

  test.each<[Changed, string, string]>([
    ['version', 'Version', '999'],
    ['digest', 'Digest', 'f'.repeat(16)],
    ['fingerprint', 'Fingerprint', 'f'.repeat(16)],
  ])('is opened from a despatch too, and its %s is named', (what, tag, value) => {
    const text = recordOf(timeline).replace(new RegExp(`\\[${tag} "\\w+"\\]`), '');
    expect(opened(`[${tag} "${value}"]\n${text}`).changed).toBe(what);
  });

  test('is played as far as today’s rules allow', () => {
    const commands = [...log.commands, { do: 'register' as const }, { do: 'publish' as const }];
    const game = opened(JSON.stringify({ ...log, commands, scenario: { ...log.scenario, digest: other } }));
    expect(game).toMatchObject({
      changed: 'digest',
      stopped: { index: commands.length - 2, refusal: { code: 'not-signed' } },
    });
    expect(fingerprintOf(gameOf(game.timeline))).toBe(fingerprint);
  });

  test('and one that was written down under today’s rules is as it was, whichever way it comes', () => {
    for (const text of [JSON.stringify(log), recordOf(timeline), sealedRecordOf(timeline)])
      expect(opened(text)).toMatchObject({ stopped: null, changed: null });
    const { fingerprint: _, ...without } = log;
    expect(opened(JSON.stringify(without)).changed).toBeNull();
  });
});

test('a despatch that is changed by hand is not called a game of other rules', () => {
  expect(opened(`${recordOf(timeline)}1929-02-28\n`).changed).toBeNull();
  expect(sealedRecordOf(timeline)).toContain(`[Fingerprint "${fingerprint.slice(0, 16)}"]`);
});

test('a game of another scenario is refused with both names, and one that names none is of the scenario that lies open', () => {
  const read = readLog(makeLog(play(worldOf('two-powers'), []).timeline));
  if ('fault' in read) throw new Error('no log');
  expect(openGame(read, scenarioOf(ID), (seed) => begin(worldOf(ID, seed)))).toEqual({
    fault: { code: 'scenario', id: 'two-powers', expected: ID },
  });
  expect(opened('1928-12-29  note POL\n').timeline.moments).toHaveLength(3);
});

test('a mark of an editor before the first letter does no harm, in a despatch and in a log', () => {
  expect(opened(`\uFEFF${recordOf(timeline)}`).changed).toBeNull();
  expect(opened(`\uFEFF${JSON.stringify(log)}`).changed).toBeNull();
});

test.each([
  ['Version', 'one'],
  ['Digest', 'abc'],
  ['Fingerprint', 'F'.repeat(64)],
])('a tag that the game is compared with has to be one: [%s "%s"]', (tag, found) => {
  expect(faultOf(`[Seed "0"]\n [${tag} "${found}"]\n1928-12-29  note POL\n`)).toEqual({
    code: 'tag',
    tag,
    found,
    at: { line: 2, column: 2 },
  });
});

test('tags that the game does not know are a person’s remarks and are let through', () => {
  const read = readGame('[Player "Class 10b"] [Seed "3"]\n1928-12-29  note POL\n');
  expect(read).toMatchObject({ seed: 3, commands: commandsIn('1928-12-29 note POL') });
});
