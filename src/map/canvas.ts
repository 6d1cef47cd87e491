// Small canvases of their own, laid under or over the board: what they show does not move.

/** Depths of the page's layers on the map. */
export const UNDER = 0;
export const BOARD = 1;
export const ABOVE = 2;

export interface Canvas {
  readonly canvas: HTMLCanvasElement;
  readonly ctx: CanvasRenderingContext2D;
  /** Puts it in its place, in device pixels, `ratio` of which make a CSS pixel; another size wipes it clean. */
  lie(left: number, top: number, width: number, height: number, ratio: number): void;
}

/** Gives a new canvas at that depth: on the page, or where a picture is put together without one. */
export type Lay = (depth: number) => Canvas;

/** A new canvas as a child of the place. Throws if the browser gives none. */
export function layOn(place: HTMLElement, depth: number, opaque = false): Canvas {
  const canvas = document.createElement('canvas');
  // Painted by the processor on every machine: thousands of outlines keep a weak graphics unit, or one that is only
  // imitated, busy for many seconds, and no frame of the whole page appears meanwhile.
  const ctx = canvas.getContext('2d', { alpha: !opaque, willReadFrequently: true });
  if (ctx === null) throw new Error('The map needs a canvas to paint on, and the browser gives none.');
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, {
    position: 'absolute',
    left: '0',
    top: '0',
    zIndex: String(depth),
    pointerEvents: 'none',
  });
  place.append(canvas);
  return {
    canvas,
    ctx,
    lie: (left, top, width, height, ratio) => {
      if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
      Object.assign(canvas.style, {
        left: `${left / ratio}px`,
        top: `${top / ratio}px`,
        width: `${width / ratio}px`,
        height: `${height / ratio}px`,
      });
    },
  };
}
