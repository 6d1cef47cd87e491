/**
 * Places the labels along a line from left to right, each on the lowest free level. The three days of the
 * text get the lowest level first. A label without room is left to the list of its day and never printed
 * smaller.
 */

export interface Wanted {
  /** Position of the mark. */
  readonly x: number;
  readonly width: number;
  /** It gets the lowest level first. */
  readonly isMajor: boolean;
}

export interface Placed {
  readonly level: number;
  /** The label ends at the mark, because there is no room to its right. */
  readonly ends: boolean;
}

/** Design choice: more levels would be too far from the line to read. */
export const MOST_LEVELS = 6;
const GAP = 10;
/** Space between a mark's leader and its label. */
export const INDENT = 5;

interface Span {
  readonly from: number;
  readonly to: number;
}

const meets = (a: Span, b: Span): boolean => a.from < b.to + GAP && b.from < a.to + GAP;

/** The place of each label, or null if there is no room. `left` and `right` bound all labels. */
export function placeLabels(
  labels: readonly Wanted[],
  left: number,
  right: number,
  levels = MOST_LEVELS,
): (Placed | null)[] {
  const taken: Span[][] = Array.from({ length: levels }, () => []);
  const placed: (Placed | null)[] = labels.map(() => null);
  const place = (at: number, most: number): void => {
    const label = labels[at];
    if (label === undefined) return;
    const after = { from: label.x, to: label.x + INDENT + label.width };
    const before = { from: label.x - INDENT - label.width, to: label.x };
    const [span, ends] = after.to <= right ? [after, false] : [before, true];
    if (span.from < left) return;
    const level = taken.findIndex((others, one) => one < most && !others.some((other) => meets(span, other)));
    if (level < 0) return;
    taken[level]?.push(span);
    placed[at] = { level, ends };
  };
  const order = labels.map((_, at) => at).sort((a, b) => (labels[a]?.x ?? 0) - (labels[b]?.x ?? 0));
  for (const at of order) if (labels[at]?.isMajor) place(at, 1);
  for (const at of order) if (placed[at] === null) place(at, levels);
  return placed;
}
