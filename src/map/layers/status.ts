// The status of the land in the story: hatching over the tint, borders in force, the ring of the selected
// state. Hatching is measured in device pixels, so that it has the same grain at every zoom.

import type { Picture } from '../../atlas/picture.ts';
import { type Box, boxOf, type Line } from '../../atlas/rings.ts';
import type { Atlas } from '../../atlas/shapes.ts';
import { borderBetween } from '../../atlas/shapes.ts';
import { INK, PAPER, PAPER_HI, PLUS, RATIFIED, RED, SIGNED } from '../palette.ts';
import { inWorld, onScreen, openPath, type Paths, type StatePaths } from '../paths.ts';
import { type Hatch, LOOKS } from '../roads.ts';
import { toScreen, type View } from '../viewport.ts';

const HATCH_INK = 'rgba(28, 36, 48, 0.56)';
/** The ring of the selected state, from the outside in: halo, ink, paper. */
const RING = [
  [PAPER_HI, 5.2],
  [INK, 3.4],
  [PAPER, 1],
] as const;
/** Around an island of fewer CSS pixels than `below` the ring is thinner, or the island would be a black spot. */
const ISLES = { below: 26, share: 0.4 } as const;
/** The dashed outline of a state whose status changes later, in CSS pixels. */
const CHANGES = { halo: 4.4, width: 2.4, dash: [7, 4] } as const;
/** A border in force: a glow on both sides, the green of what is settled, a bright line along it. */
const LIT = [
  [PAPER_HI, 8, 0.55],
  [PLUS, 5, 1],
  [PAPER_HI, 1.8, 1],
] as const;

export function paintStatus(
  ctx: CanvasRenderingContext2D,
  view: View,
  paths: Paths,
  atlas: Atlas,
  picture: Picture,
): void {
  for (const power of picture.powers) {
    const state = paths.states.get(power.mapCode);
    if (state === undefined) continue;
    const look = LOOKS[power.road];
    if (look.hatch === 'none') continue;
    hatchLand(ctx, view, state, look.hatch);
    if (look.undone === true) hatchLand(ctx, view, state, 'cross');
  }

  const pen = inWorld(ctx, view);
  // Hatching darkens the frontier's ink on one side only, so the frontier is drawn again over it.
  stroke(ctx, paths.nearBorders, INK, pen(0.9));
  stroke(ctx, paths.heavyBorder, INK, pen(1.8));

  for (const power of picture.powers) {
    const state = power.changes === true ? paths.states.get(power.mapCode) : undefined;
    if (state === undefined) continue;
    stroke(ctx, state.outline, PAPER_HI, pen(CHANGES.halo));
    ctx.setLineDash(CHANGES.dash.map(pen));
    stroke(ctx, state.outline, RED, pen(CHANGES.width));
    ctx.setLineDash([]);
  }

  for (const power of picture.powers) {
    const state = power.selected ? paths.states.get(power.mapCode) : undefined;
    if (state === undefined) continue;
    for (const [isles, share] of [
      [true, ISLES.share],
      [false, 1],
    ] as const) {
      const lines = state.shape.outline.filter((line) => isIsle(line, pen(ISLES.below)) === isles);
      const path = openPath(lines);
      if (lines.length > 0) for (const [colour, width] of RING) stroke(ctx, path, colour, pen(width * share));
    }
  }

  // Borders in force lie on top: the ring of a selected state does not hide them.
  const lit = picture.borders.filter((border) => border.inForce);
  const lines = lit.flatMap(({ a, b }) => borderBetween(atlas, a, b)?.lines ?? []);
  if (lines.length > 0) {
    const path = openPath(lines);
    for (const [colour, width, alpha] of LIT) {
      ctx.globalAlpha = alpha;
      stroke(ctx, path, colour, pen(width));
    }
    ctx.globalAlpha = 1;
  }

  onScreen(ctx);
}

function isIsle(line: Line, below: number): boolean {
  const { left, top, right, bottom } = boxOf(line);
  return Math.max(right - left, bottom - top) < below;
}

function hatchLand(ctx: CanvasRenderingContext2D, view: View, state: StatePaths, hatch: Hatch): void {
  ctx.save();
  inWorld(ctx, view);
  ctx.clip(state.land, 'evenodd');
  onScreen(ctx);
  paintHatch(ctx, hatch, seenPart(view, state.shape.box), view.ratio);
  ctx.restore();
}

/** The state's box on the texture, in device pixels, clipped to the texture. */
function seenPart(view: View, box: Box): Box {
  const [left, top] = toScreen(view, [box.left, box.top]);
  const [right, bottom] = toScreen(view, [box.right, box.bottom]);
  return {
    left: Math.max(0, Math.floor(left)),
    top: Math.max(0, Math.floor(top)),
    right: Math.min(view.width, Math.ceil(right)),
    bottom: Math.min(view.height, Math.ceil(bottom)),
  };
}

/** Fills a box with a hatching; the clip path gives the shape. */
function paintHatch(ctx: CanvasRenderingContext2D, hatch: Hatch, box: Box, ratio: number): void {
  if (hatch === 'flat' || hatch === 'dark') {
    const veil = hatch === 'flat' ? SIGNED : RATIFIED;
    ctx.globalAlpha = veil.share;
    ctx.fillStyle = veil.colour;
    ctx.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
    ctx.globalAlpha = 1;
    return;
  }
  ctx.fillStyle = HATCH_INK;
  ctx.strokeStyle = HATCH_INK;
  ctx.lineCap = 'butt';
  ctx.beginPath();
  if (hatch === 'dots') {
    dots(ctx, box, 7 * ratio, 1.15 * ratio);
    ctx.fill();
    return;
  }
  if (hatch === 'strokes') strokes(ctx, box, 8 * ratio);
  if (hatch === 'diagonals') slants(ctx, box, 7 * ratio, 1);
  if (hatch === 'lines') levels(ctx, box, 6 * ratio);
  if (hatch === 'cross') {
    slants(ctx, box, 9 * ratio, 1);
    slants(ctx, box, 9 * ratio, -1);
  }
  ctx.lineWidth = { dots: 0, strokes: 1.4, diagonals: 1.5, lines: 1.4, cross: 1.2, none: 0 }[hatch] * ratio;
  ctx.stroke();
}

/** A grid turned by 45 degrees: every other row is shifted by half a step. */
function dots(ctx: CanvasRenderingContext2D, box: Box, step: number, radius: number): void {
  for (let row = Math.floor((box.top * 2) / step); (row * step) / 2 <= box.bottom; row++) {
    const shift = row % 2 === 0 ? 0 : step / 2;
    for (let x = Math.floor(box.left / step) * step + shift; x <= box.right; x += step) {
      ctx.moveTo(x + radius, (row * step) / 2);
      ctx.arc(x, (row * step) / 2, radius, 0, 2 * Math.PI);
    }
  }
}

/** Short vertical strokes, every other column shifted by half. */
function strokes(ctx: CanvasRenderingContext2D, box: Box, step: number): void {
  for (let column = Math.floor(box.left / step); column * step <= box.right; column++) {
    const shift = column % 2 === 0 ? 0 : step * 0.75;
    for (let y = Math.floor(box.top / (step * 1.5)) * step * 1.5 + shift; y <= box.bottom; y += step * 1.5) {
      ctx.moveTo(column * step, y);
      ctx.lineTo(column * step, y + step * 0.8);
    }
  }
}

/** Lines at 45 degrees, `step` apart; `turn` 1 rises to the right. */
function slants(ctx: CanvasRenderingContext2D, box: Box, step: number, turn: 1 | -1): void {
  const across = step * Math.SQRT2;
  const height = box.bottom - box.top;
  const from = turn === 1 ? box.left + box.top : box.left - box.bottom;
  const to = turn === 1 ? box.right + box.bottom : box.right - box.top;
  for (let k = Math.ceil(from / across); k * across <= to; k++) {
    const x = turn === 1 ? k * across - box.bottom : k * across + box.top;
    ctx.moveTo(x, turn === 1 ? box.bottom : box.top);
    ctx.lineTo(x + height, turn === 1 ? box.top : box.bottom);
  }
}

function levels(ctx: CanvasRenderingContext2D, box: Box, step: number): void {
  for (let k = Math.ceil(box.top / step); k * step <= box.bottom; k++) {
    ctx.moveTo(box.left, k * step);
    ctx.lineTo(box.right, k * step);
  }
}

function stroke(ctx: CanvasRenderingContext2D, path: Path2D, colour: string, width: number): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke(path);
}
