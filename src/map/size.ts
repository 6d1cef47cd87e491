// The host's size, asked for when it may have changed and remembered: to ask at every frame would make the browser lay
// out the page anew, as every frame moves something on it.

/** CSS pixels of the shorter side up to which print has its usual size, and how large it is set at most. */
const USUAL_SIDE = 1100;
const LARGEST_PRINT = 2.4;
const FINEST = 3;
/** Device pixels of a canvas's longer side: such textures are quick enough to paint and small enough to keep. */
export const MOST_SIDE = 4096;

/** CSS pixels that a town's name keeps from a heavy frontier. */
export const NEAR_LINE = 2.5;
/** CSS pixels: a narrower window would cut the sheet's title off. */
export const TITLE_FROM = 480;

export interface Size {
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels to a CSS pixel. */
  readonly ratio: number;
  /** Device pixels to a pixel of print: a wall is read from further off. */
  readonly print: number;
}

/** The size of the host, none of whose canvases may be longer than `mostSide` device pixels. */
export function sizeOf(host: HTMLElement, mostSide: number): Size {
  // A page that is set larger has larger pixels, and the map's print grows with the rest.
  const pixel = (window.devicePixelRatio || 1) * (host.currentCSSZoom ?? 1);
  return sizeFrom(Math.max(1, host.clientWidth), Math.max(1, host.clientHeight), pixel, mostSide);
}

/** The same from CSS pixels, and device pixels to a CSS pixel. */
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

/** Calls when the window has come to a screen with other pixels; gives back how to stop. */
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
