// Pointer and keyboard input of the map: drag, pinch and wheel move it, a tap selects, a double tap and two
// keys zoom. All other keys belong to the desk.
import type { Point } from '../atlas/rings.ts';

export interface HandActs {
  /** In device pixels. */
  drag(dx: number, dy: number): void;
  zoom(factor: number, about: Point): void;
  tap(at: Point): void;
  /** The pointer rests above a point, or has left. */
  hover(at: Point | null): void;
}

/** CSS pixels that a pointer may move and still tap. */
const MOST_TAP_DRIFT = 5;
/** Two taps within this many milliseconds and CSS pixels are a double tap, which zooms by the factor `nearer`. */
const TWICE = { within: 350, apart: 24, nearer: 2 } as const;
/** Zoom factors of the keys. */
const KEYS: Readonly<Record<string, number>> = { '+': 1.4, '=': 1.4, '-': 1 / 1.4, '\u2212': 1 / 1.4 };
const WHEEL = 0.0016;
/** The pixels of one pixel, line or page of a wheel event. */
const WHEEL_UNITS = [1, 16, 240] as const;

/**
 * Listens on the place, and to the keys of the focused element around it; returns the function that stops
 * listening.
 */
export function watchPointer(place: HTMLElement, ratio: () => number, acts: HandActs): () => void {
  const focused = place.parentElement ?? place;
  const down = new Map<number, Point>();
  let moved = false;
  let start: Point = [0, 0];
  let tapped: { readonly at: Point; readonly when: number } | null = null;

  const at = (event: MouseEvent): Point => [event.offsetX * ratio(), event.offsetY * ratio()];
  const other = (id: number): Point | undefined => [...down].find(([key]) => key !== id)?.[1];

  const onDown = (event: PointerEvent): void => {
    if (event.button > 0) return;
    place.setPointerCapture(event.pointerId);
    if (down.size === 0) {
      moved = false;
      start = at(event);
    } else moved = true;
    down.set(event.pointerId, at(event));
  };
  const onMove = (event: PointerEvent): void => {
    const point = at(event);
    const before = down.get(event.pointerId);
    if (before === undefined) {
      acts.hover(point);
      return;
    }
    const far = Math.hypot(point[0] - start[0], point[1] - start[1]) > MOST_TAP_DRIFT * ratio();
    if (!moved && !far) return;
    moved = true;
    down.set(event.pointerId, point);
    const still = other(event.pointerId);
    if (still === undefined) {
      acts.drag(point[0] - before[0], point[1] - before[1]);
      return;
    }
    const spread = (a: Point): number => Math.max(1, Math.hypot(a[0] - still[0], a[1] - still[1]));
    acts.zoom(spread(point) / spread(before), [(point[0] + still[0]) / 2, (point[1] + still[1]) / 2]);
    acts.drag((point[0] - before[0]) / 2, (point[1] - before[1]) / 2);
  };
  const onUp = (event: PointerEvent): void => {
    if (!down.delete(event.pointerId) || moved || event.type === 'pointercancel') return;
    const here = at(event);
    const before = tapped;
    tapped = { at: here, when: event.timeStamp };
    const twice =
      before !== null &&
      event.timeStamp - before.when < TWICE.within &&
      Math.hypot(here[0] - before.at[0], here[1] - before.at[1]) < TWICE.apart * ratio();
    if (twice) {
      tapped = null;
      acts.zoom(TWICE.nearer, here);
    } else acts.tap(here);
  };
  const onKey = (event: KeyboardEvent): void => {
    const factor = event.ctrlKey || event.metaKey || event.altKey ? undefined : KEYS[event.key];
    if (factor === undefined) return;
    event.preventDefault();
    acts.zoom(factor, [(place.clientWidth / 2) * ratio(), (place.clientHeight / 2) * ratio()]);
  };
  const onLeave = (): void => acts.hover(null);
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const pixels = event.deltaY * (WHEEL_UNITS[event.deltaMode] ?? 1);
    acts.zoom(Math.exp(-Math.max(-300, Math.min(300, pixels)) * WHEEL), at(event));
  };

  place.addEventListener('pointerdown', onDown);
  place.addEventListener('pointermove', onMove);
  place.addEventListener('pointerup', onUp);
  place.addEventListener('pointercancel', onUp);
  place.addEventListener('pointerleave', onLeave);
  place.addEventListener('wheel', onWheel, { passive: false });
  focused.addEventListener('keydown', onKey);
  return () => {
    place.removeEventListener('pointerdown', onDown);
    place.removeEventListener('pointermove', onMove);
    place.removeEventListener('pointerup', onUp);
    place.removeEventListener('pointercancel', onUp);
    place.removeEventListener('pointerleave', onLeave);
    place.removeEventListener('wheel', onWheel);
    focused.removeEventListener('keydown', onKey);
  };
}
