// The atlas sheet: sea, water lines, tints with a wash inside each border, degrees, rivers, frontiers.
// Painted once per zoom into a texture; nothing on it depends on the game.
import type { Line } from '../../atlas/rings.ts';
import {
  COAST,
  FRONTIER_OTHERS,
  INK,
  NET,
  OTHER_LAND,
  RAIL,
  REPUBLIC,
  RIVER,
  SEA,
  WATER_LINE,
  WATER_RINGS,
} from '../palette.ts';
import { inWorld, onScreen, openPath, type Paths } from '../paths.ts';
import { coarse } from '../simplify.ts';
import { scaleOf, type View } from '../viewport.ts';

/** Inner strokes of the wash, as half widths in CSS pixels: the heavy state has a broader one. */
const WASH = { heavy: [13, 6], plain: [10, 4] } as const;

/** Tolerance of a water ring's line, as a share of its width: the stroke would fill finer bays. */
const RING_DETAIL = 0.06;

/** CSS pixels per world pixel below which the sleepers of a railway would be illegible. */
const SLEEPERS_FROM = 0.8;

export function paintBase(ctx: CanvasRenderingContext2D, view: View, paths: Paths): void {
  onScreen(ctx);
  ctx.fillStyle = SEA;
  ctx.fillRect(0, 0, view.width, view.height);
  const pen = inWorld(ctx, view);

  // Each ring is a broad stroke with a slightly narrower one in sea colour over it, which leaves a hairline.
  for (const [i, width] of WATER_RINGS.entries()) {
    const shore = openPath(
      paths.coastLines
        .filter((line) => isNear(line, view, pen(width)))
        .map((line) => coarse(line, pen(width * RING_DETAIL))),
    );
    ctx.globalAlpha = 0.4 + 0.12 * i;
    stroke(ctx, shore, WATER_LINE, pen(width + 0.75));
    ctx.globalAlpha = 1;
    stroke(ctx, shore, SEA, pen(width - 0.75));
  }

  for (const { shape, land } of paths.states.values()) {
    ctx.fillStyle = shape.ink?.tint ?? OTHER_LAND;
    ctx.fill(land, 'evenodd');
    // A hairline of the land's own tint closes the gap between two antialiased edges.
    stroke(ctx, land, shape.ink?.tint ?? OTHER_LAND, pen(0.5));
  }
  // On a small-scale map a full wash would fill the small states.
  const breadth = Math.min(1.2, Math.max(0.6, 0.25 + 0.65 * scaleOf(view)));
  for (const { shape, land, outline } of paths.states.values()) {
    if (shape.ink === null) continue;
    ctx.save();
    ctx.clip(land, 'evenodd');
    ctx.globalAlpha = 0.5;
    for (const half of shape.ink.heavy ? WASH.heavy : WASH.plain) {
      stroke(ctx, outline, shape.ink.wash, pen(2 * half * breadth));
    }
    ctx.restore();
  }

  stroke(ctx, paths.net, NET, pen(0.8));
  stroke(ctx, paths.rivers, RIVER, pen(0.8));
  ctx.fillStyle = SEA;
  ctx.fill(paths.lakes, 'evenodd');
  stroke(ctx, paths.lakes, RIVER, pen(0.8));

  ctx.lineCap = 'butt';
  ctx.setLineDash([pen(3), pen(2.5)]);
  stroke(ctx, paths.republics, REPUBLIC, pen(0.7));
  ctx.setLineDash([pen(5), pen(2), pen(1), pen(2)]);
  stroke(ctx, paths.farBorders, FRONTIER_OTHERS, pen(0.9));
  ctx.setLineDash([]);
  ctx.lineCap = 'round';

  paintRails(ctx, view, paths, pen);
  stroke(ctx, paths.coast, COAST, pen(0.9));
  stroke(ctx, paths.nearBorders, INK, pen(0.9));
  stroke(ctx, paths.heavyBorder, INK, pen(1.8));
  onScreen(ctx);
}

/** A fine line; on a large-scale map with sleepers, as for railways. */
function paintRails(
  ctx: CanvasRenderingContext2D,
  view: View,
  paths: Paths,
  pen: (cssPixels: number) => number,
): void {
  stroke(ctx, paths.rails, RAIL, pen(0.8));
  if (scaleOf(view) < SLEEPERS_FROM) return;
  ctx.lineCap = 'butt';
  ctx.setLineDash([pen(0.8), pen(5.2)]);
  stroke(ctx, paths.rails, RAIL, pen(4));
  ctx.setLineDash([]);
  ctx.lineCap = 'round';
}

/** Whether a line comes within `reach` world pixels of the window. */
function isNear(line: Line, view: View, reach: number): boolean {
  const [left, top] = [view.left - reach, view.top - reach];
  const right = view.left + view.width / view.zoom + reach;
  const bottom = view.top + view.height / view.zoom + reach;
  return line.some(([x, y]) => x > left && x < right && y > top && y < bottom);
}

function stroke(ctx: CanvasRenderingContext2D, path: Path2D, colour: string, width: number): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke(path);
}
