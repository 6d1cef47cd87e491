// The host's size, measured when it may have changed and cached: measuring at every frame would force a
// layout of the page, because every frame moves something on it.

/** CSS pixels of the shorter side up to which print has its usual size, and its maximum enlargement. */
const USUAL_SIDE = 1100;
const LARGEST_PRINT = 2.4;
const FINEST = 3;
/** Device pixels of a canvas's longer side: larger textures take too long to paint and too much memory. */
export const MOST_SIDE = 4096;

/** CSS pixels that a town's name keeps from a heavy frontier. */
export const NEAR_LINE = 2.5;
/** CSS pixels: a narrower window would cut off the sheet's title. */
export const TITLE_FROM = 480;

export interface Size {
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
  /** Device pixels per pixel of print: a wall is read from farther away. */
  readonly print: number;
}

/** The size of the host, none of whose canvases may be longer than `mostSide` device pixels. */
export function sizeOf(host: HTMLElement, mostSide: number): Size {
  // A zoomed page has larger pixels, and the map's print grows with the rest.
  const pixel = (window.devicePixelRatio || 1) * (host.currentCSSZoom ?? 1);
  return sizeFrom(Math.max(1, host.clientWidth), Math.max(1, host.clientHeight), pixel, mostSide);
}

/** The same from CSS pixels and from device pixels per CSS pixel. */
export function sizeFrom(width: number, height: number, pixel: number, mostSide: number): Size {
  const ratio = Math.min(pixel, FINEST, mostSide / width, mostSide / height);
  const large = Math.min(LARGEST_PRINT, Math.max(1, Math.min(width, height) / USUAL_SIDE));
  return {
    width: Math.round(width * ratio),
    height: Math.round(height * ratio),
    ratio,
    print: ratio * large,
  };
}

export const isSame = (one: Size, other: Size): boolean =>
  one.width === other.width &&
  one.height === other.height &&
  one.ratio === other.ratio &&
  one.print === other.print;

/** Calls when the window has moved to a screen with other pixels; returns the function that stops this. */
export function onOtherScreen(call: () => void): () => void {
  const stop = new AbortController();
  const listen = (): void => {
    const screen = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    const moved = (): void => {
      call();
      listen();
    };
    screen.addEventListener('change', moved, { once: true, signal: stop.signal });
  };
  listen();
  return () => stop.abort();
}
