// A log from outside: a file, a slot, a link. It is refused with its place, or played as far as the rules
// allow.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCommand } from '../../src/chronicle/command-shape.ts';
import { type Log, makeLog } from '../../src/chronicle/log.ts';
import { play } from '../../src/chronicle/play.ts';
import { advance, gameOf } from '../../src/chronicle/timeline.ts';
import { type GameFault, readGame, readLog, type Written } from '../../src/chronicle/written-game.ts';
import type { Command } from '../../src/core/commands.ts';
import { fingerprintOf } from '../../src/core/fingerprint.ts';
import { unsound } from '../core/sound.ts';
import { changed, grown } from '../mutants.ts';
import { chosen, FIXED } from '../random.ts';
import { count, historyCommands, SCENARIOS, worldOf } from '../tools.ts';

function logOf(id: string): Log {
  return makeLog(play(worldOf(id), historyCommands(id)).timeline);
}

/** What the reader takes from a log. */
function writtenOf({ scenario, seed, commands, fingerprint }: Log): Written {
  const { id, version, digest } = scenario;
  return { scenario: id, seed, commands, version, digest, fingerprint: fingerprint ?? null, remarks: [] };
}

function faultOf(text: string): GameFault | null {
  const parsed = readGame(text);
  return 'fault' in parsed ? parsed.fault : null;
}

test.each(SCENARIOS)(
  'the log of the history of %s, as text, is read and played to the same fingerprint',
  (id) => {
    const log = logOf(id);
    expect(readGame(JSON.stringify(log))).toEqual(writtenOf(log));
    const { timeline, stopped } = play(worldOf(id), log.commands);
    expect(stopped).toBeNull();
    expect(fingerprintOf(gameOf(timeline))).toBe(log.fingerprint);
  },
);

test('a log names its format, its scenario with version and digest, and its seed', () => {
  const { format, scenario, seed } = logOf('moscow-1929');
  expect({ format, seed, id: scenario.id, version: scenario.version }).toEqual({
    format: 'litvinov-protocol/log@1',
    seed: 0,
    id: 'moscow-1929',
    version: 1,
  });
  expect(scenario.digest).toMatch(/^[0-9a-f]{64}$/);
});

test('a log that is none is refused with its place and what is expected', () => {
  const log = logOf('two-powers');
  expect(faultOf('{"format":')).toEqual({ code: 'not-json' });
  for (const none of [null, 7, 'log'])
    expect(readLog(none)).toMatchObject({ fault: { code: 'not-a-log', path: '' } });
  const wrong: [object, string][] = [
    [{ ...log, format: 'litvinov-protocol/log@0' }, 'format'],
    [{ ...log, scenario: { id: 'two-powers' } }, 'scenario.version'],
    [{ ...log, commands: {} }, 'commands'],
    [{ ...log, scenario: { ...log.scenario, digest: 'abc' } }, 'scenario.digest'],
    [{ ...log, fingerprint: 7 }, 'fingerprint'],
    [{ ...log, fingerprint: 'f'.repeat(63) }, 'fingerprint'],
    // A log with further keys needs a new format number.
    [{ ...log, remark: 'by hand' }, 'remark'],
    [{ ...log, scenario: { ...log.scenario, name: 'Two powers' } }, 'scenario.name'],
  ];
  for (const [data, path] of wrong) {
    expect(faultOf(JSON.stringify(data)), path).toMatchObject({ code: 'not-a-log', path });
  }
  for (const seed of [-1, 0.5, 2 ** 32, 2 ** 53, '0', null])
    expect(faultOf(JSON.stringify({ ...log, seed }))).toEqual({
      code: 'seed',
      found: JSON.stringify(seed),
      at: null,
    });
  const odd = { ...log, commands: [...log.commands, { do: 'note', power: 'UPL', at: 1 }] };
  expect(faultOf(JSON.stringify(odd))).toEqual({ code: 'not-a-command', index: log.commands.length });
});

test('a command that the rules refuse stops the log at its place, and what came before it is kept', () => {
  const commands: Command[] = [
    { do: 'wait', until: '1928-12-29' },
    { do: 'note', power: 'POL' },
    { do: 'note', power: 'POL' },
    { do: 'publish' },
  ];
  const { timeline, stopped } = play(worldOf('moscow-1929'), commands);
  expect(stopped).toEqual({
    index: 2,
    command: { do: 'note', power: 'POL' },
    refusal: { code: 'reply-pending', power: 'POL' },
  });
  expect(timeline.moments).toHaveLength(3);
});

test('only plain data of the shape of a command is one', () => {
  for (const odd of [
    null,
    'note',
    {},
    { do: 'dance' },
    { do: 'toString' },
    { do: '__proto__' },
    { do: 'note' },
    { do: 'note', power: 7 },
    { do: 'note', power: 'POL', more: true },
    { do: 'ask', power: 'POL', clause: 'form', option: 'joint' },
    { do: 'ask' },
    { do: 'inform', powers: 'POL' },
    { do: 'sign', with: [null] },
    { do: 'wait', until: 5 },
    { do: 'note', power: 'A'.repeat(41) },
    JSON.parse('{"do":"note","power":"POL","__proto__":{"x":1}}'),
    ['note'],
  ]) {
    expect(isCommand(odd), JSON.stringify(odd)).toBe(false);
  }
  for (const command of historyCommands('moscow-1929')) expect(isCommand(command)).toBe(true);
});

/** Plays an accepted log as far as it goes, and some random commands after it. */
function playable(log: Written, choices: readonly number[]): void {
  const id = SCENARIOS.find((one) => one === log.scenario) ?? 'two-powers';
  let { timeline } = play(worldOf(id, log.seed), log.commands);
  for (const choice of choices) timeline = advance(timeline, chosen(gameOf(timeline), choice)).timeline;
  expect(unsound(gameOf(timeline))).toEqual([]);
}

const choices = fc.array(fc.nat(1_000_000), { maxLength: 50, size: 'max' });

test('a log with changed characters is refused with a reason, or can be played on', () => {
  let [played, refused] = [0, 0];
  const texts = SCENARIOS.map((id) => JSON.stringify(logOf(id)));
  // One changed digit makes the format a later one.
  const later = (text: string): string => text.replace(/log@\d+/, 'log@9');
  const examples: [string, (text: string) => string, number[]][] = texts.map((text) => [text, later, []]);
  fc.assert(
    fc.property(fc.constantFrom(...texts), changed, choices, (text, change, next) => {
      const parsed = readGame(change(text));
      if ('fault' in parsed) {
        refused += 1;
        expect(parsed.fault.code).toMatch(/^(not-|newer$|seed$|line$)/);
        return;
      }
      played += 1;
      playable(parsed, next);
    }),
    { seed: FIXED, numRuns: count(150, 100_000), examples },
  );
  console.log(`log mutants on bytes: ${refused} refused, ${played} played on`);
});

test('a log with changed branches is refused with a reason, or can be played on', () => {
  let [played, refused] = [0, 0];
  const logs = SCENARIOS.map(logOf);
  fc.assert(
    fc.property(fc.constantFrom(...logs), grown, choices, (log, change, next) => {
      const parsed = readLog(change(log));
      if ('fault' in parsed) {
        refused += 1;
        expect(parsed.fault.code).toMatch(/^(not-a-|seed$)/);
        return;
      }
      played += 1;
      playable(parsed, next);
    }),
    { seed: FIXED, numRuns: count(200, 100_000) },
  );
  console.log(`log mutants on the tree: ${refused} refused, ${played} played on`);
  expect(played).toBeGreaterThan(0);
});

const deep = (open: string, close: string): string => open.repeat(10_000) + close.repeat(10_000);
const HOSTILE: readonly [string, () => string][] = [
  ['a key __proto__', () => '{"__proto__":{"format":"litvinov-protocol/log@1"}}'],
  ['a key constructor', () => '{"constructor":{"prototype":{"seed":1}}}'],
  ['ten thousand brackets', () => deep('[', ']')],
  ['ten thousand braces', () => deep('{"a":', '}').replace('{"a":}', '{"a":1}')],
  [
    'deep commands',
    () => JSON.stringify({ ...logOf('two-powers'), commands: [0] }).replace('[0]', `[${deep('[', ']')}]`),
  ],
  [
    'ten megabytes in one string',
    () => JSON.stringify({ ...logOf('two-powers'), format: 'x'.repeat(10_000_000) }),
  ],
  [
    'a seed past 2^53',
    () => JSON.stringify(logOf('two-powers')).replace('"seed":0', '"seed":99999999999999999999'),
  ],
  ['a seed past all numbers', () => JSON.stringify(logOf('two-powers')).replace('"seed":0', '"seed":1e999')],
  ['a lone surrogate', () => '{"format":"\ud800"}'],
  [
    'a million commands',
    () => JSON.stringify({ ...logOf('two-powers'), commands: Array(1_000_000).fill(0) }),
  ],
];

test.each(HOSTILE)('a hostile log is refused without a throw: %s', (_, make) => {
  expect(faultOf(make())).not.toBeNull();
});
