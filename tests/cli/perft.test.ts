// The count of sequences from the command line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli, lines, ROOT } from './run.ts';

interface Golden {
  readonly scenario: string;
  readonly on: string;
  readonly depth: number;
  readonly sequences: number;
}

const golden = JSON.parse(readFileSync(join(ROOT, 'tests/golden/perft.json'), 'utf8')) as Golden[];

test('perft gives the number of the golden table, as a document and as a table', async () => {
  const row = golden.find(({ scenario, depth }) => scenario === 'two-powers' && depth === 3);
  if (!row) throw new Error('no golden row');
  const document = await cli(['perft', '--depth', '3', '--scenario', 'two-powers', '--json']);
  expect(JSON.parse(document.out)).toMatchObject({ depth: 3, sequences: row.sequences });
  const table = await cli(['perft', '--depth', '3', '--scenario', 'two-powers']);
  expect(table.code).toBe(0);
  expect(lines(table.out).at(-1)).toMatch(new RegExp(`^all +\\d+ +${row.sequences}$`));
});

test('a depth that is none, or that takes days, is wrong use', async () => {
  expect(await cli(['perft', '--depth', '0'])).toMatchObject({ code: 2, out: '' });
  expect(await cli(['perft', '--depth', '7'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('at most 6'),
  });
});
