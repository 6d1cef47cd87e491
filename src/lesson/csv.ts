/**
 * Tables as CSV (RFC 4180): commas between cells, CRLF after every line, quotation marks where a cell needs them, and a
 * byte order mark by which spreadsheets recognise UTF-8.
 */

/** Numbers are written as they are; null is an empty cell. */
export type Cell = string | number | null;

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Spreadsheets read a cell that begins like this as a formula, also with the full-width forms of these signs. What a
 * pupil has written must not be evaluated; an apostrophe in front makes it text.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

const NEEDS_MARKS = /[",\r\n]/;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `${cell}`;
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_MARKS.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines of cells, the header first. */
export const csvOf = (lines: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');
