/** Layout of the line of fortune in pixels: decisions side by side at equal distances, points upwards. */
import type { Amount, Day } from '../../../core/integers.ts';
import type { Row } from './rows.ts';

/** Below this width in pixels the picture is small and its acts have no names. */
const SMALL = 600;
/** Minimum distance in pixels between names in type of 13.5 pixels. */
const LEAST_FOR_NAMES = 15;

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly small: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Every row has its name under it; otherwise only those with a flag. */
  readonly named: boolean;
  /** Points at which the horizontal lines are drawn. */
  readonly grid: readonly number[];
  readonly x: (row: number) => number;
  readonly y: (amount: Amount) => number;
  /** The first and last row of each day. */
  readonly days: readonly { readonly day: Day; readonly from: number; readonly to: number }[];
}

/** Distance of the horizontal lines, in points. */
const GRID = 20;
const POINT = 100;

function daysOf(rows: readonly Row[]): Layout['days'] {
  const days: { day: Day; from: number; to: number }[] = [];
  for (const [at, { day }] of rows.entries()) {
    const last = days.at(-1);
    if (last?.day === day) last.to = at;
    else days.push({ day, from: at, to: at });
  }
  return days;
}

export function layoutOf(rows: readonly Row[], spread: Amount, width: number): Layout {
  const small = width < SMALL;
  const amounts = rows.flatMap(({ inHand, reach }) => [inHand, reach === null ? 0 : reach + spread]);
  const most = Math.ceil(Math.max(POINT * GRID, ...amounts) / (10 * POINT)) * 10;
  const least = Math.floor(Math.min(0, ...amounts) / (10 * POINT)) * 10;
  const left = small ? 30 : 44;
  const right = width - (small ? 34 : 52);
  const top = small ? 22 : 46;
  const step = (right - left) / Math.max(1, rows.length - 1);
  const named = !small && step >= LEAST_FOR_NAMES;
  const bottom = top + (small ? 132 : 300);
  const under = small ? 14 : 172;
  const from = Math.ceil(least / GRID) * GRID;
  return {
    width,
    height: bottom + under,
    small,
    left,
    right,
    top,
    bottom,
    named,
    grid: Array.from({ length: Math.floor((most - from) / GRID) + 1 }, (_, at) => from + at * GRID),
    x: (row) => left + row * step,
    y: (amount) => bottom - ((amount / POINT - least) * (bottom - top)) / (most - least),
    days: daysOf(rows),
  };
}

/** An SVG path as a stair: it keeps its height up to the next row and falls there. */
export function stair(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], at) => (at === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
}

/** The same stair from end to beginning, as the other edge of an area. */
export function stairBack(points: readonly (readonly [x: number, y: number])[]): string {
  return [...points]
    .reverse()
    .map(([x, y], at) => (at === 0 ? `L${x} ${y}` : `V${y}H${x}`))
    .join('');
}

export function line(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}
