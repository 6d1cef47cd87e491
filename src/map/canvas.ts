// Separate small canvases under or over the board, for content that does not move.

/** Depths of the map's layers on the page. */
export const UNDER = 0;
export const BOARD = 1;
export const ABOVE = 2;

export interface Canvas {
  readonly canvas: HTMLCanvasElement;
  readonly ctx: CanvasRenderingContext2D;
  /** Positions it, in device pixels, `ratio` of which make a CSS pixel; a new size clears it. */
  lie(left: number, top: number, width: number, height: number, ratio: number): void;
}

/** Creates a canvas at that depth: on the page, or where a picture is composed without one. */
export type Lay = (depth: number) => Canvas;

/** A new canvas as a child of `place`. Throws if the browser provides none. */
export function layOn(place: HTMLElement, depth: number, opaque = false): Canvas {
  const canvas = document.createElement('canvas');
  // Painted by the CPU on every machine: thousands of outlines keep a weak or emulated GPU busy for many
  // seconds, during which no frame of the whole page appears.
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
