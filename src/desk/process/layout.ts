/**
 * Layout of the process on a wide sheet: the grid of the boxes, the arrows between siblings, and the
 * neighbours for the arrow keys.
 */
import type { Stage } from '../../core/stages.ts';
import { type Box, type Chart, isIn, withInner } from './chart.ts';

/** The place of an outer box in the grid of the wide sheet. */
export interface Place {
  readonly column: number;
  readonly row: number;
  /** A box with contents may span the height of the picture, except for what stands below its tracks. */
  readonly span: number;
  /** Direction of its arrow to the next box; null for the last. */
  readonly out: 'down' | 'right' | null;
}

const isLeaf = ({ inner }: Box): boolean => inner.length === 0;

/** Consecutive boxes without contents share a column. */
function columnsOf(boxes: readonly Box[]): Box[][] {
  const columns: Box[][] = [];
  for (const box of boxes) {
    const last = columns.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && isLeaf(before) && isLeaf(box)) last.push(box);
    else columns.push([box]);
  }
  return columns;
}

const WIDTHS = { leaf: '1fr', nest: '1.42fr', parallel: '3.1fr' } as const;

/** The places of the outer boxes, and the columns as CSS. */
export function placesOf(boxes: readonly Box[]): {
  readonly places: ReadonlyMap<Stage, Place>;
  readonly columns: string;
  readonly rows: number;
  /** The first column with room below it. */
  readonly under: number;
} {
  const columns = columnsOf(boxes);
  const rows = columns.reduce((most, { length: count }) => Math.max(most, count), 1);
  const places = new Map<Stage, Place>();
  columns.forEach((column, at) => {
    column.forEach(({ name, inner, parallel }, index) => {
      const below = index < column.length - 1;
      const out = below ? ('down' as const) : at < columns.length - 1 ? ('right' as const) : null;
      const span = inner.length === 0 ? 1 : rows + (parallel ? 1 : 2);
      places.set(name, { column: at + 1, row: index + 1, span, out });
    });
  });
  const width = ([first]: readonly Box[]): string =>
    first === undefined || isLeaf(first) ? WIDTHS.leaf : first.parallel ? WIDTHS.parallel : WIDTHS.nest;
  const under = columns.findIndex(([first]) => first?.parallel === true) + 1;
  return {
    places,
    columns: columns.map((column) => `minmax(0, ${width(column)})`).join(' '),
    rows,
    under: Math.max(1, under),
  };
}

/** An arrow between two siblings, drawn beside those in between. */
export interface Arc {
  /** Indices of the two boxes among their siblings. */
  readonly from: number;
  readonly to: number;
  /** How many other arrows it has to go around; 0 for the arrow to the next box. */
  readonly lane: number;
}

type Ends = Pick<Arc, 'from' | 'to'>;

const length = ({ from, to }: Ends): number => Math.abs(to - from);
const isNext = ({ from, to }: Ends): boolean => to === from + 1;

/** Whether two arrows on the same side touch. */
const meet = (one: Ends, other: Ends): boolean =>
  !isNext(one) &&
  !isNext(other) &&
  one.to > one.from === other.to > other.from &&
  Math.min(one.from, one.to) <= Math.max(other.from, other.to) &&
  Math.min(other.from, other.to) <= Math.max(one.from, one.to);

/** Every arrow between siblings, the shortest first. */
export function arcsOf(chart: Chart, fellows: readonly Box[]): Arc[] {
  const ends: Ends[] = [];
  fellows.forEach(({ states }, from) => {
    for (const lead of chart.leads) {
      if (!states.some((state) => isIn(lead.from.path, state))) continue;
      const to = fellows.findIndex(({ name }) => lead.to.includes(name));
      const known = ends.some((one) => one.from === from && one.to === to);
      if (to >= 0 && to !== from && !known) ends.push({ from, to });
    }
  });
  const arcs: Arc[] = [];
  for (const one of ends.sort((a, b) => length(a) - length(b))) {
    const taken = arcs.filter((other) => meet(one, other)).map(({ lane }) => lane);
    arcs.push({ ...one, lane: [0, 1, 2, 3].find((lane) => !taken.includes(lane)) ?? 0 });
  }
  return arcs;
}

/**
 * The neighbour of a box: left and right along the outer boxes, or from track to track; up and down through
 * the contents of a box or of a track.
 */
export function neighbour(chart: Chart, name: Stage, key: string): Stage | null {
  const path = (chart.all.get(name)?.path ?? []).flatMap((one) => chart.all.get(one) ?? []);
  const outer = path[0];
  if (outer === undefined) return null;
  const track = outer.parallel ? path[1] : undefined;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const column = withInner(track ?? outer);
    // Down from the outer box into its first track, and up from the head of a track to the outer box.
    const whole = track === undefined ? column : [outer, ...column];
    const at = whole.findIndex((one) => one.name === name) + (key === 'ArrowDown' ? 1 : -1);
    return whole[at]?.name ?? null;
  }
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return null;
  const by = key === 'ArrowRight' ? 1 : -1;
  const beside = (fellows: readonly Box[], one: Box): Stage | null =>
    fellows[fellows.findIndex((fellow) => fellow.name === one.name) + by]?.name ?? null;
  return (track && beside(outer.inner, track)) ?? beside(chart.boxes, outer);
}
