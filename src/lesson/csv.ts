/**
 * A table as CSV (RFC 4180): a comma between cells, CRLF behind every line, quotation marks where a cell needs them, and
 * a mark in front by which spreadsheets know UTF-8.
 */

/** Figures go out as they are; null is an empty cell. */
export type Cell = string | number | null;

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Spreadsheets read a cell that begins so as a formula, also in the wide forms of these signs; what a pupil has written
 * must not be calculated. An apostrophe in front makes it a text.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

const NEEDS_MARKS = /[",\r\n]/;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `${cell}`;
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_MARKS.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines of cells, the head first. */
export const csvOf = (lines: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');
