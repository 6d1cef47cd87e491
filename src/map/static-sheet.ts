// The still sheet: everything at rest, painted on a canvas of its own under the board. The board above it is
// transparent and draws only what moves, so that a frame costs only what moves. The sheet survives a lost
// drawing context.
import { layOn, UNDER } from './canvas.ts';
import { toScreen, type View } from './viewport.ts';

/**
 * Painted from the bottom up; each layer keeps a copy of what is under it, so that a change repaints nothing
 * deeper.
 */
const LAYERS = ['base', 'status', 'top'] as const;
type LayerName = (typeof LAYERS)[number];

interface Layer {
  readonly ctx: CanvasRenderingContext2D;
  /** The inputs of the last painting; other inputs require a new one. */
  painted: string;
}

export class StillSheet {
  readonly #layers: Record<LayerName, Layer>;
  #placed = '';

  /** Throws if the browser provides no canvas to paint on. */
  constructor(place: HTMLElement) {
    const layer = (on: HTMLElement): Layer => ({ ctx: layOn(on, UNDER, true).ctx, painted: '' });
    const aside = document.createElement('div');
    this.#layers = { base: layer(aside), status: layer(aside), top: layer(place) };
    this.#layers.top.ctx.canvas.style.transformOrigin = '0 0';
  }

  /** Paints a layer over those under it, if `from` has changed; `from` includes the inputs of all layers below. */
  paint(name: LayerName, sheet: View, from: string, painter: (ctx: CanvasRenderingContext2D) => void): void {
    const own = this.#layers[name];
    if (own.painted === from) return;
    own.painted = from;
    const { ctx } = own;
    const { canvas } = ctx;
    if (canvas.width !== sheet.width || canvas.height !== sheet.height)
      Object.assign(canvas, { width: sheet.width, height: sheet.height });
    const below = LAYERS[LAYERS.indexOf(name) - 1];
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    if (below !== undefined) ctx.drawImage(this.#layers[below].ctx.canvas, 0, 0);
    painter(ctx);
  }

  /** Positions the sheet under the window; `ratio`: device pixels per CSS pixel. */
  place(view: View, sheet: View, ratio: number): void {
    const scale = view.zoom / sheet.zoom;
    const exact = Math.abs(scale - 1) < 1e-6;
    const [x, y] = toScreen(view, [sheet.left, sheet.top]);
    const [left, top] = exact ? [Math.round(x), Math.round(y)] : [x, y];
    const size = (exact ? 1 : scale) / ratio;
    const place = `translate(${left / ratio}px, ${top / ratio}px) scale(${size})`;
    if (place === this.#placed) return;
    this.#placed = place;
    this.#layers.top.ctx.canvas.style.transform = place;
  }

  /** Browsers keep a canvas's pixels until it is garbage-collected; a canvas of size zero has none. */
  destroy(): void {
    for (const { ctx } of Object.values(this.#layers)) Object.assign(ctx.canvas, { width: 0, height: 0 });
  }
}
