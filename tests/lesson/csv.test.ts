// CSV that every spreadsheet reads, and in which nothing written by a pupil is evaluated as a formula.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, csvOf } from '../../src/lesson/csv.ts';
import { FIXED } from '../random.ts';
import { count } from '../tools.ts';

/** Parses it according to RFC 4180. */
function read(csv: string): string[][] {
  const lines: string[][] = [];
  let [cells, cell, quoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < csv.length; at++) {
    const letter = csv[at];
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (csv[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ',') {
      cells.push(cell);
      cell = '';
    } else if (letter === '\r' && csv[at + 1] === '\n') {
      lines.push([...cells, cell]);
      [cells, cell] = [[], ''];
      at += 1;
    } else cell += letter;
  }
  expect([cells, cell, quoted]).toEqual([[], '', false]);
  return lines;
}

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[\s=+\-@"',;\n\r\t\uFF1D1aA]{0,12}$/),
  fc.integer(),
  fc.constant(null),
);

test('whatever stands in the cells comes back, and no cell of text begins as a formula does', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (lines) => {
      const csv = csvOf(lines);
      expect(csv.startsWith('\uFEFF')).toBe(true);
      const back = read(csv.slice(1));
      expect(back.map((cells) => cells.length)).toEqual(lines.map((cells) => cells.length));
      for (const [row, cells] of lines.entries())
        for (const [at, given] of cells.entries()) {
          const found = back[row]?.[at] ?? '';
          if (typeof given !== 'string') expect(found).toBe(given === null ? '' : `${given}`);
          else {
            expect([given, `'${given}`]).toContain(found);
            expect(found).not.toMatch(/^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u);
            expect(found).not.toMatch(/^[\t\r\n]/);
          }
        }
    }),
    { seed: FIXED, numRuns: count(500, 100_000) },
  );
});

test('a formula is a text, a comma and a quotation mark are kept, and figures stay figures', () => {
  expect(
    csvOf([
      ['Group', 'Points'],
      ['=1+1', -2.5],
      ['Anna, "the" first', 64.1],
      [' @SUM(A1)', null],
    ]),
  ).toBe('\uFEFFGroup,Points\r\n\'=1+1,-2.5\r\n"Anna, ""the"" first",64.1\r\n\' @SUM(A1),\r\n');
});
