// The evening of the signing: the sheet lies in the dark but for a lamp over the home capital. The dark lies between the
// sheet and the board; what moves on the board is tinted to it.
import type { Places } from '../../atlas/shapes.ts';
import { type Canvas, layOn, UNDER } from '../canvas.ts';
import { capital, homeOf } from '../places.ts';
import { toScreen, type View } from '../view.ts';

/** The dark is soft: a small canvas stretched over the window. */
const SIDE = 128;
const DARK = [23, 28, 30] as const;
const DEEPEST = 0.8;
/** Of the shorter side of the screen: where the lamp's light begins to fail, and where it ends. */
const LAMP = { from: 0.06, to: 0.62 } as const;
/** What lies on the board is lit a little better than the sheet around it. */
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
    lamp.addColorStop(0, dark(0.12));
    lamp.addColorStop(0.45, dark(0.55));
    lamp.addColorStop(1, dark(DEEPEST));
    ctx.fillStyle = lamp;
    ctx.fillRect(0, 0, view.width, view.height);
  }
}

/** The tint of what lies on the board, as Phaser wants it: white by day, towards the dark in the evening. */
export function lampOn(night: number): number {
  const share = ON_BOARD * night;
  return DARK.reduce((colour, channel) => colour * 256 + Math.round(255 + (channel - 255) * share), 0);
}
