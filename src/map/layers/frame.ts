// The graduated frame: a paper rim, and a band of black and white steps at the real degrees where meridians
// and parallels meet the edge.
import { degreesAt } from '../../atlas/projection.ts';
import type { Sheet } from '../../atlas/rings.ts';
import { ABOVE, type Canvas, type Lay } from '../canvas.ts';
import { INK, PAPER, PAPER_HI } from '../palette.ts';
import { toWorld, type View } from '../viewport.ts';

/** CSS pixels from the edge inwards: paper rim, line, band, line. */
const RIM = 4;
const LINE = 1;
const BAND = 4;
const INNER = RIM + LINE + BAND;
/** Minimum length of a step of the band, in CSS pixels. */
const SHORTEST = 15;
const STEPS = [0.25, 0.5, 1, 2, 5, 10] as const;
/** Device pixels between the points at which degrees are read along an edge. */
const SAMPLE = 1;

/** How much the frame fades in the evening. */
const DIMMED = 0.72;

/** Four strips along the edges, painted when the window on the sheet has changed. */
export class Frame {
  readonly #strips: Readonly<Record<Side, Canvas>>;
  #seen: View | null = null;
  #night = 0;

  constructor(lay: Lay) {
    const strip = (): Canvas => lay(ABOVE);
    this.#strips = { top: strip(), bottom: strip(), left: strip(), right: strip() };
  }

  /** In the evening the dark sheet shows through: `night` is 0 by day and 1 in the evening. */
  dim(night: number): void {
    if (night === this.#night) return;
    this.#night = night;
    for (const { canvas } of Object.values(this.#strips)) canvas.style.opacity = String(1 - night * DIMMED);
  }

  /** `ratio`: device pixels per CSS pixel. */
  draw(view: View, sheet: Sheet, ratio: number): void {
    if (view === this.#seen) return;
    this.#seen = view;
    const thick = Math.round(INNER * view.ratio) + hair(view);
    for (const side of SIDES) {
      const level = side === 'top' || side === 'bottom';
      const [width, height] = level ? [view.width, thick] : [thick, view.height];
      const left = side === 'right' ? view.width - thick : 0;
      const top = side === 'bottom' ? view.height - thick : 0;
      const { ctx, lie } = this.#strips[side];
      lie(left, top, width, height, ratio);
      ctx.setTransform(1, 0, 0, 1, -left, -top);
      ctx.clearRect(left, top, width, height);
      paintFrame(ctx, view, sheet, side);
    }
  }
}

type Side = 'top' | 'bottom' | 'left' | 'right';
const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right'];
const hair = (view: View): number => Math.max(1, Math.round(0.9 * view.ratio));

/** Paints the whole frame, of which a strip shows its part; only that side's degrees are read. */
function paintFrame(ctx: CanvasRenderingContext2D, view: View, sheet: Sheet, side: Side): void {
  const px = (css: number): number => Math.round(css * view.ratio);
  const [w, h] = [view.width, view.height];
  const [near, far] = [px(RIM + LINE), px(INNER)];
  ring(ctx, w, h, 0, far, PAPER);
  ring(ctx, w, h, px(RIM), near, INK);
  ring(ctx, w, h, near, far, PAPER_HI);
  ctx.fillStyle = INK;
  const level = side === 'top' || side === 'bottom';
  const across = { top: far, bottom: h - far, left: far, right: w - far }[side];
  const edge = { top: near, bottom: h - far, left: near, right: w - far }[side];
  for (const [from, to] of dark(view, sheet, level ? 'x' : 'y', across)) {
    if (level) ctx.fillRect(from, edge, to - from, far - near);
    else ctx.fillRect(edge, from, far - near, to - from);
  }
  ring(ctx, w, h, far, far + hair(view), INK);
}

/** The dark sections along one edge, in device pixels; `across`: the position of the edge on the other axis. */
function dark(view: View, sheet: Sheet, axis: 'x' | 'y', across: number): [number, number][] {
  const near = Math.round((RIM + LINE) * view.ratio);
  const end = (axis === 'x' ? view.width : view.height) - near;
  const read = (at: number): number => {
    const [lon, lat] = degreesAt(sheet, toWorld(view, axis === 'x' ? [at, across] : [across, at]));
    return axis === 'x' ? lon : lat;
  };
  const perPixel = Math.abs(read(end) - read(near)) / (end - near);
  const step = STEPS.find((size) => size / perPixel >= SHORTEST * view.ratio) ?? 10;
  const odd = (at: number): boolean => Math.floor(read(at) / step) % 2 !== 0;
  const found: [number, number][] = [];
  let from: number | null = odd(near) ? near : null;
  for (let at = near; at <= end; at += SAMPLE) {
    const isOdd = odd(at);
    if (isOdd && from === null) from = at;
    if (!isOdd && from !== null) {
      found.push([from, at]);
      from = null;
    }
  }
  if (from !== null) found.push([from, end]);
  return found;
}

/** A hollow rectangle between two distances from the edge. */
function ring(
  ctx: CanvasRenderingContext2D,
  w: number,
  h: number,
  from: number,
  to: number,
  colour: string,
): void {
  ctx.fillStyle = colour;
  ctx.fillRect(from, from, w - 2 * from, to - from);
  ctx.fillRect(from, h - to, w - 2 * from, to - from);
  ctx.fillRect(from, to, to - from, h - 2 * to);
  ctx.fillRect(w - to, to, to - from, h - 2 * to);
}
