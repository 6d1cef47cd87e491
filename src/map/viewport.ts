// A view of the sheet: which part of the world is shown, at which zoom, on how many device pixels. The screen
// is a view, and so is every texture painted in advance.
import type { Box, Point, Sheet } from '../atlas/rings.ts';

export interface View {
  /** World pixels of the upper left corner. */
  readonly left: number;
  readonly top: number;
  /** Device pixels per world pixel. */
  readonly zoom: number;
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
}

/** World pixels kept out of view along the edge, where land is cut off. */
const MARGIN = 8;
/** CSS pixels of the printed frame on each side. */
export const FRAME = 14;
/** Maximum CSS pixels per world pixel; beyond this the simplified coast would show its corners. */
const NEAREST = 4.5;
/** The share of spare width that lies to the west of the story. */
const WEST_SHARE = 0.55;
/**
 * The share of spare height to the north of the story; and if the window is too low, the share of what is
 * left out there.
 */
const NORTH_SHARE = { spare: 0.5, left: 0.45 } as const;

/** The printed frame, as four areas that letters keep clear of; an envelope that waits at the edge does not touch them. */
export function frameBoxes({ width, height, ratio }: View): readonly Box[] {
  const rim = 0.7 * FRAME * ratio;
  const [left, top, right, bottom] = [-width, -height, 2 * width, 2 * height];
  return [
    { left, top, right, bottom: rim },
    { left, top: height - rim, right, bottom },
    { left, top, right: rim, bottom },
    { left: width - rim, top, right, bottom },
  ];
}

export const toScreen = (view: View, [x, y]: Point): Point => [
  (x - view.left) * view.zoom,
  (y - view.top) * view.zoom,
];

export const toWorld = (view: View, [x, y]: Point): Point => [
  view.left + x / view.zoom,
  view.top + y / view.zoom,
];

/** CSS pixels per world pixel. */
export const scaleOf = (view: View): number => view.zoom / view.ratio;

/** The zoom at which the sheet just fills the window. */
const leastZoom = (sheet: Sheet, width: number, height: number): number =>
  Math.max(width / (sheet.width - 2 * MARGIN), height / (sheet.height - 2 * MARGIN));

/** The view, moved and zoomed as little as necessary so that no blank edge shows. */
export function clamped(view: View, sheet: Sheet): View {
  const least = leastZoom(sheet, view.width, view.height);
  const zoom = Math.min(Math.max(view.zoom, least), Math.max(NEAREST * view.ratio, least));
  const [cx, cy] = toWorld(view, [view.width / 2, view.height / 2]);
  const within = (middle: number, size: number, whole: number): number =>
    Math.min(Math.max(middle - size / 2, MARGIN), whole - MARGIN - size);
  return {
    ...view,
    zoom,
    left: within(cx, view.width / zoom, sheet.width),
    top: within(cy, view.height / zoom, sheet.height),
  };
}

/** The view that holds the whole story inside the frame, or as much of it as possible without blank edges. */
export function storyView(story: Box, sheet: Sheet, width: number, height: number, ratio: number): View {
  const rim = 2 * FRAME * ratio;
  const whole = Math.min(
    (width - rim) / (story.right - story.left),
    (height - rim) / (story.bottom - story.top),
  );
  const zoom = Math.max(whole, leastZoom(sheet, width, height));
  const spareX = width / zoom - (story.right - story.left);
  const spareY = height / zoom - (story.bottom - story.top);
  const left = story.left - spareX * WEST_SHARE;
  const top = story.top - spareY * (spareY < 0 ? NORTH_SHARE.left : NORTH_SHARE.spare);
  return clamped({ left, top, zoom, width, height, ratio }, sheet);
}

/** Zoomed by a factor around a point of the screen, which keeps its place as far as the edges allow. */
export function zoomed(view: View, factor: number, [x, y]: Point, sheet: Sheet): View {
  const limits = clamped({ ...view, zoom: view.zoom * factor }, sheet);
  const [wx, wy] = toWorld(view, [x, y]);
  return clamped({ ...limits, left: wx - x / limits.zoom, top: wy - y / limits.zoom }, sheet);
}

/** Moved by device pixels, as in dragging. */
export function dragged(view: View, dx: number, dy: number, sheet: Sheet): View {
  return clamped({ ...view, left: view.left - dx / view.zoom, top: view.top - dy / view.zoom }, sheet);
}

/** Another size of the screen: centre and zoom stay. */
export function resized(view: View, width: number, height: number, ratio: number, sheet: Sheet): View {
  const [cx, cy] = toWorld(view, [view.width / 2, view.height / 2]);
  const zoom = (view.zoom / view.ratio) * ratio;
  return clamped(
    { left: cx - width / zoom / 2, top: cy - height / zoom / 2, zoom, width, height, ratio },
    sheet,
  );
}

/** The view of a texture around a view: large enough that a drag seldom leaves it, never larger than the world. */
export function around(view: View, sheet: Sheet, mostPixels: number, mostSide: number): View {
  const grow = Math.min(1.7, Math.max(1, Math.sqrt(mostPixels / (view.width * view.height))));
  const side = (size: number, world: number): number =>
    Math.floor(Math.min(size * grow, world * view.zoom, mostSide));
  const width = Math.max(side(view.width, sheet.width), view.width);
  const height = Math.max(side(view.height, sheet.height), view.height);
  const start = (from: number, seen: number, size: number, world: number): number =>
    Math.min(Math.max(from - (size - seen) / view.zoom / 2, 0), Math.max(world - size / view.zoom, 0));
  return {
    ...view,
    width,
    height,
    left: start(view.left, view.width, width, sheet.width),
    top: start(view.top, view.height, height, sheet.height),
  };
}

/** Whether the painted window contains the whole view, with a tolerance for rounding. */
export function covers(painted: View, view: View): boolean {
  const slack = 1 / view.zoom;
  return (
    painted.left <= view.left + slack &&
    painted.top <= view.top + slack &&
    painted.left + painted.width / painted.zoom >= view.left + view.width / view.zoom - slack &&
    painted.top + painted.height / painted.zoom >= view.top + view.height / view.zoom - slack
  );
}
