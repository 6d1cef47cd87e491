// The second sheet: what 1932, 1938 and September 1939 did to the frontiers. Each kind has its own line, so that none
// is told by colour alone: a plain band, a dotted one, a broken one, and a line of red spikes across.
import {
  type Aftermath,
  type Atlas,
  type Box,
  borderBetween,
  type Line,
  type Places,
  type Point,
} from '../../atlas/shapes.ts';
import { along, placeAt } from '../curve.ts';
import { CAPITALS, INK, PAPER_HI, PLUS, RED, RED_DARK } from '../ink.ts';
import { inWorld, onScreen, openPath } from '../paths.ts';
import { scaleOf, toScreen, type View } from '../view.ts';

type What = Aftermath['what'];

/** Passes over the line, the lowest first: colour, width and dashes in CSS pixels. */
const LINES: Readonly<Record<What, readonly (readonly [string, number, readonly number[]])[]>> = {
  renewed: [
    [PAPER_HI, 8, []],
    [PLUS, 5, []],
    [PAPER_HI, 1.6, []],
  ],
  failed: [
    [PAPER_HI, 7, []],
    [INK, 3.4, [0.1, 7]],
  ],
  forced: [
    [PAPER_HI, 8, []],
    [INK, 4.6, [11, 4]],
  ],
  crossed: [
    [PAPER_HI, 5.2, []],
    [RED, 2, []],
    [RED, 10, [1.8, 7.4]],
  ],
};
const YEAR_INK: Readonly<Record<What, string>> = {
  renewed: PLUS,
  failed: INK,
  forced: INK,
  crossed: RED_DARK,
};
/** Where along a frontier its years stand, from its north end: the earlier above. */
const YEARS_AT = [0.3, 0.66] as const;
const YEAR = { size: 13, pad: 4, far: 1.15, aside: 8 } as const;

export function paintAfterwards(
  ctx: CanvasRenderingContext2D,
  view: View,
  atlas: Atlas,
  { afterwards }: Places,
): void {
  const pen = inWorld(ctx, view);
  for (const { a, b, what } of afterwards) {
    const path = openPath(borderBetween(atlas, a, b)?.lines ?? []);
    for (const [colour, width, dashes] of LINES[what]) {
      ctx.lineCap = what === 'crossed' || what === 'forced' ? 'butt' : 'round';
      ctx.setLineDash(dashes.map(pen));
      ctx.strokeStyle = colour;
      ctx.lineWidth = pen(width);
      ctx.stroke(path);
    }
  }
  ctx.setLineDash([]);
  onScreen(ctx);
}

/** A year on a small plate beside its line. */
interface Plate {
  readonly text: string;
  readonly ink: string;
  readonly size: number;
  readonly box: Box;
}

export function plates(
  ctx: CanvasRenderingContext2D,
  view: View,
  atlas: Atlas,
  { afterwards }: Places,
): readonly Plate[] {
  const size = YEAR.size * Math.min(YEAR.far, Math.max(0.85, scaleOf(view))) * view.ratio;
  ctx.font = font(size);
  return afterwards.flatMap((event) => {
    const of = afterwards.filter(({ a, b }) => a === event.a && b === event.b);
    const share = of.length === 1 ? 0.5 : (YEARS_AT[of.indexOf(event)] ?? 0.5);
    const at = middle(view, atlas, event, share);
    if (at === null) return [];
    const text = String(event.year);
    const half = ctx.measureText(text).width / 2 + YEAR.pad * view.ratio;
    const tall = size * 0.5 + 0.6 * YEAR.pad * view.ratio;
    // Beside the line, not on it: what was done to it stays to be seen.
    const aside = half + YEAR.aside * view.ratio;
    const [x, y] = [at[0] + (event.side === 'left' ? -aside : aside), at[1]];
    const box = { left: x - half, right: x + half, top: y - tall, bottom: y + tall };
    return [{ text, ink: YEAR_INK[event.what], size, box }];
  });
}

export function paintPlates(ctx: CanvasRenderingContext2D, view: View, atlas: Atlas, places: Places): void {
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  for (const { text, ink, size, box } of plates(ctx, view, atlas, places)) {
    ctx.font = font(size);
    ctx.fillStyle = PAPER_HI;
    ctx.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
    ctx.strokeStyle = ink;
    ctx.lineWidth = 1.3 * view.ratio;
    ctx.strokeRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
    ctx.fillStyle = ink;
    ctx.fillText(text, (box.left + box.right) / 2, (box.top + box.bottom) / 2 + size * 0.34);
  }
}

const font = (size: number): string => `700 ${size}px ${CAPITALS}`;

/** A point on the longest piece of a frontier, measured from its north end. */
function middle(view: View, atlas: Atlas, { a, b }: Aftermath, share: number): Point | null {
  const lines = borderBetween(atlas, a, b)?.lines ?? [];
  const curves = lines.map((line) => along(fromNorth(line).map((point) => toScreen(view, point))));
  const longest = curves.reduce<(typeof curves)[number] | null>(
    (best, curve) => (best === null || curve.length > best.length ? curve : best),
    null,
  );
  return longest === null ? null : placeAt(longest, longest.length * share).at;
}

function fromNorth(line: Line): Line {
  const [first, last] = [line[0], line.at(-1)];
  return first !== undefined && last !== undefined && first[1] > last[1] ? [...line].reverse() : line;
}
