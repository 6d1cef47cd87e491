// Land and water as Path2D in world pixels, made once: every painter sets a transform and strokes or fills
// them.

import { railways } from '../atlas/courier-routes.ts';
import type { MapData } from '../atlas/picture.ts';
import type { Line } from '../atlas/rings.ts';
import type { Shape } from '../atlas/shapes.ts';
import type { View } from './viewport.ts';

export interface StatePaths {
  readonly shape: Shape;
  /** To fill, by even-odd. */
  readonly land: Path2D;
  /** To stroke: without the edge of the sheet. */
  readonly outline: Path2D;
}

export interface Paths {
  readonly states: ReadonlyMap<string, StatePaths>;
  readonly land: Path2D;
  readonly coast: Path2D;
  readonly coastLines: readonly Line[];
  readonly lakes: Path2D;
  readonly rivers: Path2D;
  readonly net: Path2D;
  /** Frontiers that touch no state with colours of its own. */
  readonly farBorders: Path2D;
  /** Frontiers of the states of the story. */
  readonly nearBorders: Path2D;
  /** The frontier drawn heavier than all others. */
  readonly heavyBorder: Path2D;
  readonly republics: Path2D;
  readonly rails: Path2D;
}

export function makePaths({ states, water, places }: MapData): Paths {
  const byCode = new Map<string, StatePaths>();
  const land = new Path2D();
  for (const shape of states.states.values()) {
    const own = closedPath(shape.parts.flatMap((part) => part.rings));
    land.addPath(own);
    byCode.set(shape.code, { shape, land: own, outline: openPath(shape.outline) });
  }
  const inkOf = (code: string) => states.states.get(code)?.ink ?? null;
  const heavy = (code: string): boolean => inkOf(code)?.heavy === true;
  const near = (code: string): boolean => inkOf(code) !== null;
  const lines = (wanted: (a: string, b: string) => boolean): Path2D =>
    openPath(states.borders.filter(({ a, b }) => wanted(a, b)).flatMap((border) => border.lines));
  return {
    states: byCode,
    land,
    coast: openPath(states.coast),
    coastLines: states.coast,
    lakes: closedPath(water.lakes.flat()),
    rivers: openPath(water.rivers),
    net: openPath(water.net),
    farBorders: lines((a, b) => !near(a) && !near(b)),
    nearBorders: lines((a, b) => (near(a) || near(b)) && !heavy(a) && !heavy(b)),
    heavyBorder: lines((a, b) => heavy(a) || heavy(b)),
    republics: openPath(states.republics),
    rails: openPath(railways(places.ways)),
  };
}

export function openPath(lines: readonly Line[]): Path2D {
  const path = new Path2D();
  for (const line of lines) trace(path, line);
  return path;
}

function closedPath(rings: readonly Line[]): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    trace(path, ring);
    path.closePath();
  }
  return path;
}

function trace(path: Path2D, line: Line): void {
  for (const [i, [x, y]] of line.entries()) {
    if (i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
}

/** Sets world pixels as the unit from here on; the returned function converts CSS pixels to it. */
export function inWorld(ctx: CanvasRenderingContext2D, view: View): (cssPixels: number) => number {
  ctx.setTransform(view.zoom, 0, 0, view.zoom, -view.left * view.zoom, -view.top * view.zoom);
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  return (cssPixels) => (cssPixels * view.ratio) / view.zoom;
}

/** Sets device pixels as the unit from here on. */
export function onScreen(ctx: CanvasRenderingContext2D): void {
  ctx.setTransform(1, 0, 0, 1, 0, 0);
}
