// The sheet's title, printed on empty land at its upper right and moving with it; returns the area that it
// takes.

import type { Box } from '../../atlas/rings.ts';
import type { Places } from '../../atlas/shapes.ts';
import { language } from '../language.ts';
import { CAPITALS, INK, INK_2 } from '../palette.ts';
import { scaleOf, toScreen, type View } from '../viewport.ts';

/**
 * Each line: weight, size in CSS pixels at zoom 1, letter spacing as a share of the size, distance to the
 * line above.
 */
const LINES = [
  { weight: 400, size: 13, spacing: 0.22, colour: INK_2, lead: 13 },
  { weight: 700, size: 18, spacing: 0.09, colour: INK, lead: 22 },
  { weight: 400, size: 11.5, spacing: 0.2, colour: INK_2, lead: 19 },
] as const;
const RULES = [9, 12] as const;

export function paintTitle(
  ctx: CanvasRenderingContext2D,
  view: View,
  places: Places,
  ground: string,
  lines: readonly [string, string, string],
): Box {
  const unit = Math.min(1.25, Math.max(0.5, scaleOf(view))) * view.ratio;
  const tongue = language();
  const [right, top] = toScreen(view, places.title);
  let y = top;
  let widest = 0;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  ctx.lineJoin = 'round';
  for (const [i, style] of LINES.entries()) {
    const size = style.size * unit;
    const text = (lines[i] ?? '').toLocaleUpperCase(tongue);
    ctx.font = `${style.weight} ${size}px ${CAPITALS}`;
    ctx.letterSpacing = `${style.spacing * size}px`;
    // The space after the last letter does not count.
    const width = ctx.measureText(text).width - style.spacing * size;
    widest = Math.max(widest, width);
    y += style.lead * unit;
    ctx.strokeStyle = ground;
    ctx.lineWidth = 4 * unit;
    ctx.strokeText(text, right - width, y);
    ctx.fillStyle = style.colour;
    ctx.fillText(text, right - width, y);
  }
  ctx.letterSpacing = '0px';
  ctx.strokeStyle = INK_2;
  ctx.lineWidth = Math.max(1, 0.8 * view.ratio);
  ctx.beginPath();
  for (const below of RULES) {
    const at = Math.round(y + below * unit) + 0.5;
    ctx.moveTo(right - widest, at);
    ctx.lineTo(right, at);
  }
  ctx.stroke();
  const below = y + (RULES[1] + 2) * unit;
  return { left: right - widest, right, top, bottom: below };
}
