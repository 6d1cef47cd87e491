/**
 * Geometry of the plane of texts: horizontally what home has to spare, vertically what a signatory has, both
 * to one scale. Texts far from every named one are counted and left out. Amounts are hundredths of a point;
 * positions are pixels of the picture.
 */
import type { TextsStudy } from '../../../analysis/texts/study.ts';
import type { Amount } from '../../../core/integers.ts';
import type { PowerId } from '../../../scenario/primitives.ts';

/** Who would accept a text: everybody; all signatories but not home; or not all signatories. */
export type Borne = 'all' | 'guests' | 'none';

/** Texts at one point. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly borne: Borne;
  readonly texts: number;
}

export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly x: (amount: Amount) => number;
  readonly y: (amount: Amount) => number;
  /** The edges of the visible area. */
  readonly from: { readonly home: Amount; readonly up: Amount };
  readonly until: { readonly home: Amount; readonly up: Amount };
  readonly dots: readonly Dot[];
  /** Number of texts outside the picture. */
  readonly outside: number;
  readonly frontier: readonly { readonly x: number; readonly y: number }[];
  /** What the signatory with the least room, or the selected one, has to spare for a text. */
  readonly up: (number: number) => Amount;
}

/** How far below the limit the picture reaches: 10 points, and further if a named text lies there. Design choice. */
const BELOW = -1000;
/** How far it reaches to the right of everything acceptable. Design choice. */
const BEYOND = 700;
/** Space around the outermost points, for their marks. */
const AROUND = 200;
/** Height reserved at the top for the label of each named text. */
const HEADROOM = 180;

const MARGIN = { left: 46, right: 14, top: 12, bottom: 48 } as const;

/** The vertical measure: the room of the signatory with least, or of one signatory. */
function upOf(study: TextsStudy, against: PowerId | null): readonly Amount[] {
  return study.rooms.find(({ party }) => party === against)?.room ?? study.least;
}

/** The picture of a study for this width in pixels. */
export function planeOf(study: TextsStudy, against: PowerId | null, width: number): Plane {
  const across = study.rooms.find(({ party }) => party === study.home)?.room ?? [];
  const up = upOf(study, against);
  const at = (number: number): { home: Amount; up: Amount } => ({
    home: across[number] ?? 0,
    up: up[number] ?? 0,
  });
  const named = study.named.map(({ number }) => at(number));
  const floor = Math.min(BELOW, ...named.map((one) => one.up)) - AROUND;
  const left = Math.min(BELOW, ...named.map((one) => one.home)) - AROUND;
  const right =
    BEYOND +
    across.reduce(
      (most, home, number) => ((up[number] ?? 0) >= 0 ? Math.max(most, home) : most),
      Math.max(0, ...named.map((one) => one.home)),
    );
  const isShown = ({ home, up: high }: ReturnType<typeof at>): boolean =>
    high >= floor && home >= left && home <= right;
  const shown = across.flatMap((_, number) => (isShown(at(number)) ? [{ ...at(number), number }] : []));
  const from = { home: left, up: floor };
  const until = {
    home: right,
    up: Math.max(AROUND, ...shown.map((one) => one.up)) + HEADROOM * study.named.length,
  };
  const scale = (width - MARGIN.left - MARGIN.right) / (until.home - from.home);
  const x = (amount: Amount): number => MARGIN.left + (amount - from.home) * scale;
  const y = (amount: Amount): number => MARGIN.top + (until.up - amount) * scale;
  const frontier = study.planes.find((plane) => plane.against === against)?.frontier ?? [];
  return {
    width,
    height: y(floor) + MARGIN.bottom,
    x,
    y,
    from,
    until,
    up: (number) => up[number] ?? 0,
    dots: dotsOf(study, shown, x, y),
    outside: study.texts - shown.length,
    frontier: frontier
      .map(at)
      .filter(isShown)
      .map((point) => ({ x: x(point.home), y: y(point.up) })),
  };
}

function dotsOf(
  { least }: TextsStudy,
  shown: readonly { home: Amount; up: Amount; number: number }[],
  x: Plane['x'],
  y: Plane['y'],
): Dot[] {
  const dots = new Map<string, { x: number; y: number; borne: Borne; texts: number }>();
  for (const { home, up, number } of shown) {
    const borne: Borne = (least[number] ?? -1) < 0 ? 'none' : home < 0 ? 'guests' : 'all';
    const key = `${home}/${up}/${borne}`;
    const there = dots.get(key);
    if (there) there.texts += 1;
    else dots.set(key, { x: x(home), y: y(up), borne, texts: 1 });
  }
  return [...dots.values()];
}

/** Points at which grid lines lie: every fifth, or every tenth if there is little room. */
export function gridOf(from: Amount, until: Amount, step: Amount): Amount[] {
  const lines: Amount[] = [];
  for (let amount = Math.ceil(from / step) * step; amount <= until; amount += step) lines.push(amount + 0);
  return lines;
}
