// A table as one file: it can be read back unchanged, and a damaged one reports the place.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Kept, MOST_RESULTS, printTable, readTable, saysTable } from '../../src/lesson/class-table.ts';
import { readResult, sourcesOfFile } from '../../src/lesson/results.ts';
import { changed } from '../mutants.ts';
import { FIXED } from '../random.ts';
import { count } from '../tools.ts';

const TABLE: readonly Kept[] = [
  { from: { is: 'line', line: 3, file: 'list.txt' }, text: '#game=1.abc', name: 'Anna', turning: null },
  {
    from: { is: 'file', file: 'ben.json' },
    text: '{"format": …}',
    name: null,
    turning: {
      is: 'named',
      label: 'turning-point',
      date: '1929-01-11',
      act: { do: 'note', power: 'POL' },
      lost: 9,
    },
  },
  {
    from: { is: 'typed' },
    text: '[Seed "0"]',
    name: null,
    turning: { is: 'change', date: '1929-02-01', act: null, gain: 7 },
  },
  {
    from: { is: 'typed' },
    text: '#game=1.def',
    name: 'Jan',
    turning: { is: 'stretch', from: '1929-03-04', until: '1929-05-02', lost: 11 },
  },
  { from: { is: 'address' }, text: '#handin=1.abc', name: null, turning: { is: 'none' } },
];

test('a table comes out of its file as it went in, also from an editor that puts a mark before it', () => {
  const text = printTable(TABLE);
  expect(saysTable(text)).toBe(true);
  expect(readTable(text)).toEqual({ results: TABLE });
  expect(readTable(`\uFEFF${text}`)).toEqual({ results: TABLE });
});

test('what is missing, unknown, too much or no command is refused with its place', () => {
  const data = (
    change: (table: { results: Record<string, unknown>[] } & Record<string, unknown>) => void,
  ) => {
    const table = JSON.parse(printTable(TABLE));
    change(table);
    return readTable(JSON.stringify(table));
  };
  expect(data((table) => Reflect.deleteProperty(table.results[1] ?? {}, 'text'))).toMatchObject({
    fault: { path: 'results.1.text' },
  });
  expect(data((table) => Object.assign(table, { more: 1 }))).toMatchObject({ fault: { path: 'more' } });
  expect(
    data((table) => Object.assign(table.results[1]?.turning ?? {}, { act: { do: 'fly' } })),
  ).toMatchObject({ fault: { path: 'results.1.turning.act' } });
  expect(
    data((table) => {
      table.results = Array.from({ length: MOST_RESULTS + 1 }, () => table.results[0] ?? {});
    }),
  ).toMatchObject({ fault: { path: 'results' } });
  expect(readTable('{"format":"litvinov-protocol/class-table@1"')).toEqual({
    fault: { path: '', expected: 'JSON' },
  });
});

test('what is too long to be a result is kept as far as it says so, and the table opens again', async () => {
  const [source] = sourcesOfFile('long.txt', 'x'.repeat(2_000_000), { history: [], firstDay: '1928-12-20' });
  if (source === undefined) throw new Error('a file is a result');
  const read = readTable(printTable([{ ...source, turning: null }]));
  if ('fault' in read) throw new Error(read.fault.path);
  expect(await readResult(read.results[0] ?? source)).toMatchObject({ fault: { code: 'too-large' } });
});

test('ten thousand damaged tables are read or refused, and never an error', () => {
  const text = printTable(TABLE);
  let refused = 0;
  fc.assert(
    fc.property(changed, (change) => {
      const read = readTable(change(text));
      if ('fault' in read) refused += 1;
      else expect(Array.isArray(read.results)).toBe(true);
    }),
    { seed: FIXED, numRuns: count(10_000, 100_000) },
  );
  expect(refused).toBeGreaterThan(1_000);
});
