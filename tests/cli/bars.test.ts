// The bars from the command line: rows of four fields, whatever their results.
import { expect, test } from 'vitest';
import { cli, lines } from './run.ts';

interface Row {
  readonly name: string;
  readonly target: string;
  readonly measured: string;
  readonly pass: boolean;
}

test('bars --quick --json gives rows with name, target, measured and pass', async () => {
  const { code, out } = await cli(['bars', '--quick', '--json', '--scenario', 'two-powers']);
  expect(code).toBe(0);
  const document = JSON.parse(out) as { bars: Row[]; quick: boolean };
  expect(document.quick).toBe(true);
  expect(document.bars.length).toBeGreaterThan(30);
  for (const row of document.bars) {
    expect(Object.keys(row)).toEqual(['measured', 'name', 'pass', 'target']);
    expect(typeof row.pass).toBe('boolean');
  }
  expect(new Set(document.bars.map(({ name }) => name)).size).toBe(document.bars.length);
});

test('a verb that bars does not know is one line and code 2', async () => {
  const { code, err } = await cli(['bars', '--slow']);
  expect(code).toBe(2);
  expect(lines(err)).toHaveLength(1);
});
