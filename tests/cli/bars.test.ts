// The bars from the command line: rows of four fields, whatever their results.
import { expect, test } from 'vitest';
import { cli, lines } from './run.ts';

interface Row {
  readonly name: string;
  readonly target: string;
  readonly measured: string;
  readonly pass: boolean;
}

let whole: readonly Row[] = [];

test('bars --quick --json gives rows with name, target, measured and pass', async () => {
  const { code, out } = await cli(['bars', '--quick', '--json', '--scenario', 'two-powers']);
  expect(code).toBe(0);
  const document = JSON.parse(out) as { bars: Row[]; quick: boolean };
  expect(document.quick).toBe(true);
  whole = document.bars;
  expect(document.bars.length).toBeGreaterThan(30);
  for (const row of document.bars) {
    expect(Object.keys(row)).toEqual(['measured', 'name', 'pass', 'target']);
    expect(typeof row.pass).toBe('boolean');
  }
  expect(new Set(document.bars.map(({ name }) => name)).size).toBe(document.bars.length);
});

test('--only measures the parts that it names, the same rows as the whole table has', async () => {
  const where = ['--quick', '--json', '--scenario', 'two-powers'];
  const part = await cli(['bars', '--only', 'history,ladder', ...where]);
  const { bars } = JSON.parse(part.out) as { bars: Row[] };
  expect(bars.map(({ name }) => name.split(':')[0]).filter((name, at, all) => name !== all[at - 1])).toEqual([
    'history elsewhere',
    'history',
    'ladder',
  ]);
  for (const row of bars) expect(whole).toContainEqual(row);
  const wrong = await cli(['bars', '--only', 'weather']);
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('ladder, help, lines');
});

test('a verb that bars does not know is one line and code 2', async () => {
  const { code, err } = await cli(['bars', '--slow']);
  expect(code).toBe(2);
  expect(lines(err)).toHaveLength(1);
});
