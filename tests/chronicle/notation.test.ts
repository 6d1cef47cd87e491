// Despatch notation: what a person may write, and the message for an unreadable line.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { historyOf } from '../../src/chronicle/autoplay.ts';
import {
  type NotationFault,
  parseDespatch,
  printAct,
  printDespatch,
  type Remark,
} from '../../src/chronicle/notation.ts';
import { commandsOf } from '../../src/chronicle/timeline.ts';
import type { Command } from '../../src/core/commands.ts';
import { VERBS } from '../../src/core/commands.ts';
import { FIXED } from '../random.ts';
import { commandsIn, count, SCENARIOS, scenarioOf, worldOf } from '../tools.ts';

function faultsOf(text: string): readonly NotationFault[] {
  const parsed = parseDespatch(text);
  return 'faults' in parsed ? parsed.faults : [];
}

test('a line is a date and acts; the date means: wait until that day', () => {
  expect(commandsIn('1928-12-29  note POL | note LTU           ; a remark')).toEqual([
    { do: 'wait', until: '1928-12-29' },
    { do: 'note', power: 'POL' },
    { do: 'note', power: 'LTU' },
  ]);
});

test('every verb can be written', () => {
  const lines: Record<string, Command> = {
    'draft form=joint': { do: 'draft', clause: 'form', option: 'joint' },
    'ask form=joint': { do: 'ask', clause: 'form', option: 'joint' },
    'ask ROM': { do: 'ask', power: 'ROM' },
    'note POL': { do: 'note', power: 'POL' },
    'need POL': { do: 'need', power: 'POL' },
    'sound POL': { do: 'sound', power: 'POL' },
    'audience POL': { do: 'audience', power: 'POL' },
    'inform FIN PER TUR': { do: 'inform', powers: ['FIN', 'PER', 'TUR'] },
    call: { do: 'call' },
    'call POL ROM': { do: 'call', with: ['POL', 'ROM'] },
    'settle POL': { do: 'settle', power: 'POL' },
    sign: { do: 'sign' },
    'sign POL ROM': { do: 'sign', with: ['POL', 'ROM'] },
    'intel POL': { do: 'intel', power: 'POL' },
    'assure POL': { do: 'assure', power: 'POL' },
    'favour FIN': { do: 'favour', power: 'FIN' },
    'press POL': { do: 'press', power: 'POL' },
    'lobby POL': { do: 'lobby', power: 'POL' },
    'mediate GER FIN': { do: 'mediate', by: 'GER', power: 'FIN' },
    'commit depo=moscow': { do: 'commit', clause: 'depo', option: 'moscow' },
    'answer donkey 1': { do: 'answer', dilemma: 'donkey', choice: 1 },
    deadline: { do: 'deadline' },
    publish: { do: 'publish' },
    report: { do: 'report' },
    ratify: { do: 'ratify' },
    register: { do: 'register' },
    withdraw: { do: 'withdraw' },
  };
  for (const [text, command] of Object.entries(lines)) {
    expect(commandsIn(`1929-01-01 ${text}`).slice(1), text).toEqual([command]);
    expect(command.do !== 'wait' && printAct(command)).toBe(text);
  }
  const written = new Set(Object.values(lines).map((command) => command.do));
  expect(VERBS.filter((verb) => verb !== 'wait' && !written.has(verb))).toEqual([]);
});

test('the head keeps every tag, known or not, and a tag named like an inner part of a language is only a tag', () => {
  const parsed = parseDespatch(
    '[Scenario "moscow-1929"] [Seed "0"]\n[__proto__ "x"] [Ending "a \\"b\\""] ; no more\n',
  );
  // A tag's name begins with a letter.
  expect('faults' in parsed && parsed.faults[0]).toMatchObject({ line: 2, column: 1 });
  const odd = parseDespatch('[constructor "x"] [Ending "a \\"b\\""] ; no more');
  expect('despatch' in odd && odd.despatch.tags).toEqual({ constructor: 'x', Ending: 'a "b"' });
});

test('blank lines, lines of remarks, Windows line ends and tabs do not matter', () => {
  const text = '\r\n; nothing yet\r\n\t1929-01-01\tpublish |  | report ;x|y\r\n\r\n';
  expect(commandsIn(text)).toEqual([
    { do: 'wait', until: '1929-01-01' },
    { do: 'publish' },
    { do: 'report' },
  ]);
});

test('remarks stay where they stood: at the head, on a line of their own, beside acts and beside a day', () => {
  const text = [
    '[Scenario "moscow-1929"] [Seed "0"]',
    '; the winter',
    '1928-12-29  note POL | note LTU  ; the notes go out',
    '; a quiet week',
    '1929-01-05  ; nothing came',
    '1929-01-05  publish',
    '1929-01-11',
    '; to the end',
    '',
  ].join('\n');
  const parsed = parseDespatch(text);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  expect(parsed.despatch.remarks).toEqual([
    { text: 'the winter', after: 0, place: 'alone' },
    { text: 'the notes go out', after: 3, place: 'beside' },
    { text: 'a quiet week', after: 3, place: 'alone' },
    { text: 'nothing came', after: 4, place: 'beside' },
    { text: 'to the end', after: 6, place: 'alone' },
  ]);
  expect(printDespatch(parsed.despatch, '1928-12-20')).toBe(text);
  expect(parseDespatch(printDespatch(parsed.despatch, '1928-12-20'))).toEqual(parsed);
  // Every command is told with its place; two lines of one day begin it once.
  expect(parsed.despatch.places?.map((at) => [at?.line, at?.column])).toEqual([
    [3, 1],
    [3, 13],
    [3, 24],
    [5, 1],
    [6, 13],
    [7, 1],
  ]);
  // Remarks behind or above the tags are moved below them.
  const head = parseDespatch('; first\n[Seed "0"] ; second\n1928-12-29 publish');
  if ('faults' in head) throw new Error(JSON.stringify(head.faults));
  expect(printDespatch(head.despatch, '1928-12-20')).toBe(
    '[Seed "0"]\n; first\n; second\n1928-12-29  publish\n',
  );
});

test('two lines of one day are one day', () => {
  expect(
    commandsIn('1929-01-01 publish\n1929-01-01 report').filter(({ do: verb }) => verb === 'wait'),
  ).toHaveLength(1);
});

const BAD: readonly [string, Partial<NotationFault>][] = [
  [
    'note POL',
    { line: 1, column: 1, found: 'note', expected: 'a date, as in 1928-12-29, or a tag in brackets' },
  ],
  ['  1929-1-1 publish', { line: 1, column: 3, found: '1929-1-1' }],
  ['1929-01-02 publish\n1929-01-01 report', { line: 2, column: 1, expected: 'a day not before 1929-01-02' }],
  ['1929-01-01  note', { line: 1, column: 13, found: 'note', expected: 'one power, as in "note POL"' }],
  ['1929-01-01  note POL | note pol', { line: 1, column: 24, found: 'note pol' }],
  ['1929-01-01  note POL ROM', { line: 1, column: 13 }],
  ['1929-01-01  dance', { line: 1, column: 13, found: 'dance' }],
  ['1929-01-01  wait', { line: 1, column: 13, found: 'wait' }],
  ['1929-01-01  toString', { line: 1, column: 13, found: 'toString' }],
  ['1929-01-01  publish now', { line: 1, column: 13, expected: 'nothing after the word' }],
  ['1929-01-01  draft form', { line: 1, column: 13, expected: 'a wording, as in "draft form=joint"' }],
  ['1929-01-01  draft form=Joint', { line: 1, column: 13 }],
  ['1929-01-01  ask', { line: 1, column: 13 }],
  ['1929-01-01  inform', { line: 1, column: 13, expected: 'powers, as in "inform FIN PER"' }],
  ['1929-01-01  sign all', { line: 1, column: 13 }],
  ['[Seed 0]', { line: 1, column: 1, found: '[Seed 0]', expected: 'a tag, as in [Seed "0"]' }],
  ['[Seed "0"] [Scenario]', { line: 1, column: 12 }],
];

test.each(BAD)('a bad line is named with line, column and what was expected: %s', (text, fault) => {
  const faults = faultsOf(text);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject(fault);
  expect(faults[0]?.expected).not.toBe('');
});

test('all bad lines of a file are named at once, and no more than twenty', () => {
  expect(
    faultsOf('x\ny\n1929-01-01 dance | sing | publish').map(({ line, column }) => [line, column]),
  ).toEqual([
    [1, 1],
    [2, 1],
    [3, 12],
    [3, 20],
  ]);
  expect(faultsOf('x\n'.repeat(1000))).toHaveLength(20);
});

test.each(SCENARIOS)('the history of %s, printed and read, is itself', (id) => {
  const { firstDay } = scenarioOf(id).calendar;
  const parsed = parseDespatch(scenarioOf(id).despatches.history ?? '');
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  const printed = printDespatch(parsed.despatch, firstDay);
  expect(parseDespatch(printed)).toEqual(parsed);
  const unrolled = historyOf(worldOf(id));
  if (!unrolled) throw new Error('no history');
  const again = parseDespatch(printDespatch({ tags: {}, commands: commandsOf(unrolled) }, firstDay));
  const acts = (commands: readonly Command[]): Command[] =>
    commands.filter((command) => command.do !== 'wait');
  expect('despatch' in again && acts(again.despatch.commands)).toEqual(acts(parsed.despatch.commands));
});

/** The history with some of its characters deleted, duplicated, changed or moved. */
function mutant(text: string, edits: readonly [number, number, string][]): string {
  let changed = text;
  for (const [where, kind, put] of edits) {
    const at = where % (changed.length + 1);
    const span = kind % 7;
    changed = changed.slice(0, at) + (kind % 2 === 0 ? put : '') + changed.slice(at + span);
  }
  return changed;
}

test('whatever is read, reading never throws, and every fault has its place in the text', () => {
  let [good, bad] = [0, 0];
  const texts = SCENARIOS.map((id) => scenarioOf(id).despatches.history ?? '');
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      '|',
      ';',
      '[',
      ']',
      '"',
      '\\',
      '\n',
      '=',
      ' ',
      '1929-02-30',
      '\ud800',
      '\u202e',
      '__proto__',
    ),
  );
  const edit = fc.tuple(fc.nat(), fc.nat(100), piece);
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 8 }), (text, edits) => {
      const changed = mutant(text, edits);
      const parsed = parseDespatch(changed);
      if ('despatch' in parsed) {
        good += 1;
        const printed = printDespatch(parsed.despatch, '1900-01-01');
        const again = parseDespatch(printed);
        if ('faults' in again) throw new Error(`${printed}\n${JSON.stringify(again.faults)}`);
        const said = (remarks: readonly Remark[] = []): string[] => remarks.map((one) => one.text);
        expect(said(again.despatch.remarks)).toEqual(said(parsed.despatch.remarks));
        expect(printDespatch(again.despatch, '1900-01-01')).toBe(printed);
        return;
      }
      bad += 1;
      const lines = changed.split(/\r?\n/);
      for (const { line, column, expected } of parsed.faults) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThan(0);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        expect(expected).not.toBe('');
      }
    }),
    { seed: FIXED, numRuns: count(1_500, 100_000) },
  );
  console.log(`notation: ${good + bad} mutants, ${good} readable, ${bad} refused with their place`);
});

// Read in a time that grows with its square, such a line would not be done within the limit of a test.
test('a very long line is read', () => {
  expect(faultsOf(`1929-01-01 ${'note POL | '.repeat(200_000)}x`)).toHaveLength(1);
  expect(faultsOf('['.repeat(2_000_000))).toHaveLength(1);
  expect(faultsOf(`[A "${'\\'.repeat(1_000_001)}`)).toHaveLength(1);
  expect(faultsOf(`[A ${' '.repeat(100_000)}`)).toHaveLength(1);
});
