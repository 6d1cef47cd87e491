// The graduated frame: a paper rim, and a band of black and white steps that follow the real degrees
// where meridians and parallels meet the edge.
import type { GameObjects } from 'phaser';
import { degreesAt } from '../../atlas/projection.ts';
import type { Sheet } from '../../atlas/shapes.ts';
import { hex, INK, PAPER, PAPER_HI } from '../ink.ts';
import { toWorld, type View } from '../view.ts';

/** CSS pixels from the edge inwards: paper rim, line, band, line. */
const RIM = 4;
const LINE = 1;
const BAND = 4;
const INNER = RIM + LINE + BAND;
/** A step of the band is at least this long, in CSS pixels. */
const SHORTEST = 15;
const STEPS = [0.25, 0.5, 1, 2, 5, 10] as const;
/** Device pixels between the points at which degrees are read along an edge. */
const SAMPLE = 1;

export function drawFrame(graphics: GameObjects.Graphics, view: View, sheet: Sheet): void {
  const px = (css: number): number => Math.round(css * view.ratio);
  const [w, h] = [view.width, view.height];
  graphics.clear();
  ring(graphics, w, h, 0, px(INNER), hex(PAPER));
  ring(graphics, w, h, px(RIM), px(RIM + LINE), hex(INK));
  ring(graphics, w, h, px(RIM + LINE), px(INNER), hex(PAPER_HI));
  graphics.fillStyle(hex(INK));
  const [near, far] = [px(RIM + LINE), px(INNER)];
  for (const [from, to] of dark(view, sheet, 'x', far)) {
    graphics.fillRect(from, near, to - from, far - near);
  }
  for (const [from, to] of dark(view, sheet, 'x', h - far)) {
    graphics.fillRect(from, h - far, to - from, far - near);
  }
  for (const [from, to] of dark(view, sheet, 'y', far)) {
    graphics.fillRect(near, from, far - near, to - from);
  }
  for (const [from, to] of dark(view, sheet, 'y', w - far)) {
    graphics.fillRect(w - far, from, far - near, to - from);
  }
  ring(graphics, w, h, far, far + Math.max(1, px(0.9)), hex(INK));
}

/** The dark stretches along one edge, in device pixels; `across` is where the edge lies on the other axis. */
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
  graphics: GameObjects.Graphics,
  w: number,
  h: number,
  from: number,
  to: number,
  colour: number,
): void {
  graphics.fillStyle(colour);
  graphics.fillRect(from, from, w - 2 * from, to - from);
  graphics.fillRect(from, h - to, w - 2 * from, to - from);
  graphics.fillRect(from, to, to - from, h - 2 * to);
  graphics.fillRect(w - to, to, to - from, h - 2 * to);
}
