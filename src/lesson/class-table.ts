/**
 * A teacher's table as one file: every result as received, with what was found about it, so that the table can be
 * opened again. Each result is validated anew (results.ts).
 */
import * as v from 'valibot';
import type { Source } from './results.ts';
import { MOST_TEXT } from './sealed-text.ts';
import { type Turning, turning } from './turning.ts';

const TABLE_FORMAT = 'litvinov-protocol/class-table@1';

/** Limit on the results of a table (design choice: two large classes). */
export const MOST_RESULTS = 80;

/** Limit in characters for names of files and pupils; longer ones are cut when they are received. */
export const MOST_NAME = 200;

const short = v.pipe(v.string(), v.maxLength(MOST_NAME));

const from = v.variant('is', [
  v.strictObject({ is: v.literal('file'), file: short }),
  v.strictObject({
    is: v.literal('line'),
    line: v.pipe(v.number(), v.integer(), v.minValue(1)),
    file: v.nullable(short),
  }),
  v.strictObject({ is: v.literal('address') }),
  v.strictObject({ is: v.literal('typed') }),
]);

const table = v.strictObject({
  format: v.literal(TABLE_FORMAT),
  results: v.pipe(
    v.array(
      v.strictObject({
        from,
        text: v.pipe(v.string(), v.maxLength(MOST_TEXT + 1)),
        name: v.nullable(short),
        turning: v.nullable(turning),
      }),
    ),
    v.maxLength(MOST_RESULTS),
  ),
});

/** A result as the table stores it. */
export interface Kept extends Source {
  /** Null until it has been searched for. */
  readonly turning: Turning | null;
}

export interface TableFault {
  /** The place in the file, as "results.3.name"; empty where it is no table at all. */
  readonly path: string;
  readonly expected: string;
}

export const tableData = (results: readonly Kept[]): v.InferOutput<typeof table> => ({
  format: TABLE_FORMAT,
  results: results.map(({ from, text, name, turning }) => ({ from, text, name, turning })),
});

export const printTable = (results: readonly Kept[]): string =>
  `${JSON.stringify(tableData(results), null, 1)}\n`;

/** Whether the text claims to be a table. */
export const saysTable = (text: string): boolean =>
  /^[\uFEFF\s]*\{\s*"format"\s*:\s*"litvinov-protocol\/class-table@/.test(text);

/** Reads a text that claims to be a table. Never throws. */
export function readTable(
  text: string,
): { readonly results: readonly Kept[] } | { readonly fault: TableFault } {
  try {
    return readTableData(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return { fault: { path: '', expected: 'JSON' } };
  }
}

/** The same for data, such as a stored table. */
export function readTableData(
  data: unknown,
): { readonly results: readonly Kept[] } | { readonly fault: TableFault } {
  const result = v.safeParse(table, data);
  if (result.success) return { results: result.output.results };
  const [issue] = result.issues;
  return { fault: { path: v.getDotPath(issue) ?? '', expected: issue.expected ?? issue.message } };
}
