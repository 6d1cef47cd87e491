// The evening of the signing: the sheet is dark except for a lamp over the home capital. The dark lies
// between the sheet and the board; what moves on the board is tinted to match.

import type { Point } from '../../atlas/rings.ts';
import type { Places } from '../../atlas/shapes.ts';
import { type Canvas, layOn, UNDER } from '../canvas.ts';
import { capital, homeOf } from '../places.ts';
import { toScreen, type View } from '../viewport.ts';

/** The dark has soft edges, so a small canvas stretched over the window is enough. */
const SIDE = 128;
const DARK = [23, 28, 30] as const;
/** Shares of the shorter side of the screen: where the lamp's light begins to fade, and where it ends. */
const LAMP = { from: 0.06, to: 0.62 } as const;
/** Darkness at these shares of the distance in between. */
const FAILING = [
  [0, 0.12],
  [0.45, 0.55],
  [1, 0.8],
] as const;
/** Objects on the board are lit a little better than the sheet around them. */
const ON_BOARD = 0.6;

export class Night {
  readonly #canvas: Canvas;
  #painted = '';

  constructor(place: HTMLElement) {
    this.#canvas = layOn(place, UNDER);
  }

  /** `night` is 0 by day and 1 in the evening. */
  draw(view: View, places: Places, night: number): void {
    const { canvas } = this.#canvas;
    canvas.hidden = night <= 0;
    if (night <= 0) return;
    Object.assign(canvas.style, { width: '100%', height: '100%', opacity: String(night) });
    const from = JSON.stringify([view.left, view.top, view.zoom, view.width, view.height]);
    if (from === this.#painted) return;
    this.#painted = from;
    this.#paint(view, places);
  }

  #paint(view: View, places: Places): void {
    const { ctx, canvas } = this.#canvas;
    const at = capital(places, homeOf(places));
    if (at === null) return;
    Object.assign(canvas, { width: SIDE, height: SIDE });
    const [x, y] = toScreen(view, at);
    const reach = Math.min(view.width, view.height);
    const dark = (share: number): string => `rgba(${DARK.join()}, ${share})`;
    ctx.setTransform(SIDE / view.width, 0, 0, SIDE / view.height, 0, 0);
    const lamp = ctx.createRadialGradient(x, y, LAMP.from * reach, x, y, LAMP.to * reach);
    for (const [at, share] of FAILING) lamp.addColorStop(at, dark(share));
    ctx.fillStyle = lamp;
    ctx.fillRect(0, 0, view.width, view.height);
  }
}

/** The darkness of the evening at a point of the screen, from 0 to 1. */
export function darkAt(view: View, places: Places, [x, y]: Point): number {
  const lamp = capital(places, homeOf(places));
  if (lamp === null) return 0;
  const [lx, ly] = toScreen(view, lamp);
  const far = Math.hypot(x - lx, y - ly) / Math.min(view.width, view.height);
  const way = Math.min(1, Math.max(0, (far - LAMP.from) / (LAMP.to - LAMP.from)));
  const next = Math.max(
    1,
    FAILING.findIndex(([at]) => at >= way),
  );
  const [[a, from], [b, to]] = [FAILING[next - 1] ?? FAILING[0], FAILING[next] ?? FAILING[0]];
  return from + ((to - from) * (way - a)) / (b - a);
}

/** The tint of objects on the board in Phaser's format: white by day, darker in the evening. */
export function lampOn(night: number): number {
  const share = ON_BOARD * night;
  return DARK.reduce((colour, channel) => colour * 256 + Math.round(255 + (channel - 255) * share), 0);
}
