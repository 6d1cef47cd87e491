// The second sheet: what 1932, 1938 and September 1939 did to the frontiers. Each kind has its own line
// style, so that none is distinguished by colour alone: a solid band, a dotted one, a broken one, and a line
// of red spikes across.

import type { Box, Line, Point } from '../../atlas/rings.ts';
import { type Aftermath, type Atlas, borderBetween, type Places } from '../../atlas/shapes.ts';
import { overlap } from '../collisions.ts';
import { along, type Curve, placeAt } from '../curve.ts';
import { CAPITALS, INK, PAPER_HI, PLUS, RED, RED_DARK } from '../palette.ts';
import { inWorld, onScreen, openPath } from '../paths.ts';
import { coarse, rounded } from '../simplify.ts';
import { scaleOf, toScreen, type View } from '../viewport.ts';

type What = Aftermath['what'];

/** Strokes of a line from the bottom up: colour, width and dashes in CSS pixels. */
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
const YEAR = { size: 13, pad: 4, far: 1.15, aside: 8 } as const;
/**
 * Candidate positions of a year along its frontier, as shares from the north end, and its offset in half
 * plates; tried in order.
 */
const STANDS = [0.5, 0.35, 0.65, 0.2, 0.8, 0.08, 0.92].flatMap((share) =>
  [1, -1, 1.8, -1.8].map((aside) => ({ share, aside })),
);
/** Cost of covering one more word, worse than covering any piece of frontier. */
const WORD = 1000;
/** CSS pixels by which marks deviate from their frontier: in bends narrower than their width they would be blots. */
const BENDS = 3;
/** CSS pixels between the points that represent a marked frontier, and the margin around each. */
const MARKED = { step: 4, far: 3 } as const;

export function paintAfterwards(
  ctx: CanvasRenderingContext2D,
  view: View,
  atlas: Atlas,
  { afterwards }: Places,
): void {
  const pen = inWorld(ctx, view);
  for (const event of afterwards) {
    const { what } = event;
    const path = openPath(linesOf(view, atlas, afterwards, event));
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
export interface Plate {
  readonly text: string;
  readonly ink: string;
  readonly size: number;
  readonly box: Box;
}

/**
 * A plate for each event, where it covers no word and as little of the marked frontiers as possible; on a
 * small-scale map a plate without room is left to the words beside the sheet. `taken`: areas of what is
 * printed already.
 */
export function plates(
  ctx: CanvasRenderingContext2D,
  view: View,
  atlas: Atlas,
  { afterwards }: Places,
  taken: readonly Box[],
): readonly Plate[] {
  const size = YEAR.size * Math.min(YEAR.far, Math.max(0.85, scaleOf(view))) * view.ratio;
  ctx.font = font(size);
  const curves = new Map(afterwards.map((event) => [event, longest(view, atlas, afterwards, event)]));
  const marked = [...curves.values()].flatMap((curve) => (curve === null ? [] : pointsAlong(curve, view)));
  const found: Plate[] = [];
  for (const event of afterwards) {
    const curve = curves.get(event);
    if (curve === undefined || curve === null) continue;
    const text = String(event.year);
    const half = ctx.measureText(text).width / 2 + YEAR.pad * view.ratio;
    const tall = size * 0.5 + 0.6 * YEAR.pad * view.ratio;
    const words = [...taken, ...found.map(({ box }) => box)];
    const side = event.side === 'left' ? -1 : 1;
    const stands = STANDS.map(({ share, aside }) => {
      const [x, y] = placeAt(curve, curve.length * share).at;
      // Beside the line, not on it, so that its mark stays visible.
      const middle = x + side * aside * (half + YEAR.aside * view.ratio);
      return { left: middle - half, right: middle + half, top: y - tall, bottom: y + tall };
    });
    const best = leastOf(stands, (box) => {
      const under = words.filter((word) => overlap(box, word)).length;
      return under * WORD + marked.filter((point) => isIn(box, point)).length;
    });
    if (best !== null && best.cost < WORD)
      found.push({ text, ink: YEAR_INK[event.what], size, box: best.of });
  }
  return found;
}

/** The areas of the marked frontiers, which names avoid if they can. */
export const markedRoom = (view: View, atlas: Atlas, { afterwards }: Places): readonly Box[] =>
  afterwards.flatMap((event) => {
    const curve = longest(view, atlas, afterwards, event);
    const far = MARKED.far * view.ratio;
    return curve === null
      ? []
      : pointsAlong(curve, view).map(([x, y]) => ({
          left: x - far,
          right: x + far,
          top: y - far,
          bottom: y + far,
        }));
  });

const pointsAlong = (curve: Curve, { ratio }: View): readonly Point[] =>
  Array.from(
    { length: Math.ceil(curve.length / (MARKED.step * ratio)) },
    (_, i) => placeAt(curve, i * MARKED.step * ratio).at,
  );

function leastOf<T>(all: readonly T[], cost: (one: T) => number): { of: T; cost: number } | null {
  let best: { of: T; cost: number } | null = null;
  for (const of of all) {
    const its = cost(of);
    if (best === null || its < best.cost) best = { of, cost: its };
  }
  return best;
}

/** A frontier as its marks follow it: a solid band follows every bend. */
function linesOf(
  view: View,
  atlas: Atlas,
  afterwards: readonly Aftermath[],
  { a, b }: Aftermath,
): readonly Line[] {
  const lines = borderBetween(atlas, a, b)?.lines ?? [];
  const plain = afterwards.every((one) => one.a !== a || one.b !== b || one.what === 'renewed');
  return plain ? lines : lines.map((line) => rounded(coarse(line, (BENDS * view.ratio) / view.zoom)));
}

const isIn = ({ left, right, top, bottom }: Box, [x, y]: Point): boolean =>
  x > left && x < right && y > top && y < bottom;

export function paintPlates(ctx: CanvasRenderingContext2D, view: View, all: readonly Plate[]): void {
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  for (const { text, ink, size, box } of all) {
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

/** The longest piece of a frontier on the view, from its north end. */
function longest(view: View, atlas: Atlas, afterwards: readonly Aftermath[], event: Aftermath): Curve | null {
  const curves = linesOf(view, atlas, afterwards, event).map((line) =>
    along(fromNorth(line).map((point) => toScreen(view, point))),
  );
  return curves.reduce<Curve | null>(
    (best, curve) => (best === null || curve.length > best.length ? curve : best),
    null,
  );
}

function fromNorth(line: Line): Line {
  const [first, last] = [line[0], line.at(-1)];
  return first !== undefined && last !== undefined && first[1] > last[1] ? [...line].reverse() : line;
}
