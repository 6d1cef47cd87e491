// The small discs that show a status without colour or hatching, and the seal of what is in force.
import type { Point } from '../../atlas/rings.ts';
import { INK, PAPER, PAPER_HI } from '../palette.ts';
import { FULL, type Glyph } from '../roads.ts';

export function paintGlyph(ctx: CanvasRenderingContext2D, glyph: Glyph, [x, y]: Point, radius: number): void {
  if (glyph === 'none') return;
  ctx.save();
  ctx.setTransform(radius, 0, 0, radius, x, y);
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  disc(ctx, 1.16, PAPER_HI);
  if (glyph === 'ring') ctx.setLineDash([0.3, 0.32]);
  const full = FULL.has(glyph);
  disc(ctx, 1, full ? INK : PAPER, INK, 0.17);
  ctx.setLineDash([]);
  ctx.strokeStyle = full ? PAPER : INK;
  ctx.fillStyle = full ? PAPER : INK;
  ctx.lineWidth = full ? 0.22 : 0.17;
  ctx.beginPath();
  DRAW[glyph](ctx);
  ctx.restore();
}

const DRAW: Readonly<Record<Exclude<Glyph, 'none'>, (ctx: CanvasRenderingContext2D) => void>> = {
  ring: () => {},
  disc: (ctx) => {
    ctx.arc(0, 0, 0.72, 0, 2 * Math.PI);
    ctx.lineWidth = 0.08;
    ctx.stroke();
  },
  sealed: (ctx) => {
    ctx.arc(0, 0, 0.3, 0, 2 * Math.PI);
    ctx.fill();
    ctx.beginPath();
    ctx.arc(0, 0, 0.64, 0, 2 * Math.PI);
    ctx.lineWidth = 0.12;
    ctx.stroke();
  },
  struck: (ctx) => crossed(ctx, 0.42),
  added: (ctx) => added(ctx, 0.5),
  plus: (ctx) => added(ctx, 0.55),
  pause: (ctx) => {
    for (const x of [-0.24, 0.24]) {
      ctx.moveTo(x, -0.42);
      ctx.lineTo(x, 0.42);
    }
    ctx.lineWidth = 0.24;
    ctx.stroke();
  },
  back: (ctx) => {
    ctx.moveTo(0.46, 0.42);
    ctx.lineTo(0.46, -0.04);
    ctx.arc(0.12, -0.04, 0.34, 0, Math.PI, true);
    ctx.lineTo(-0.22, 0.3);
    ctx.moveTo(-0.5, 0.06);
    ctx.lineTo(-0.22, 0.42);
    ctx.lineTo(0.06, 0.06);
    ctx.stroke();
  },
  shelf: (ctx) => {
    ctx.moveTo(-0.62, 0.4);
    ctx.lineTo(0.62, 0.4);
    ctx.rect(-0.3, -0.36, 0.6, 0.6);
    ctx.stroke();
  },
  eye: (ctx) => {
    ctx.arc(0, 0, 0.24, 0, 2 * Math.PI);
    ctx.fill();
  },
  dots: (ctx) => {
    for (const [x, y] of [
      [0, -0.42],
      [-0.42, 0],
      [0.42, 0],
      [0, 0.42],
      [0, 0],
    ] as const) {
      ctx.moveTo(x + 0.13, y);
      ctx.arc(x, y, 0.13, 0, 2 * Math.PI);
    }
    ctx.fill();
  },
  clock: (ctx) => {
    ctx.moveTo(0, -0.58);
    ctx.lineTo(0, 0.04);
    ctx.lineTo(0.4, 0.26);
    ctx.stroke();
  },
  slashes: (ctx) => {
    for (const shift of [-0.5, 0, 0.5]) {
      const reach = shift === 0 ? 0.6 : 0.4;
      ctx.moveTo(shift - reach + 0.1, reach + 0.1 * Math.sign(shift));
      ctx.lineTo(shift + reach - 0.1, -reach + 0.1 * Math.sign(shift));
    }
    ctx.stroke();
  },
  bars: (ctx) => {
    for (const y of [-0.4, 0, 0.4]) {
      const reach = y === 0 ? 0.86 : 0.74;
      ctx.moveTo(-reach, y);
      ctx.lineTo(reach, y);
    }
    ctx.stroke();
  },
  cross: (ctx) => crossed(ctx, 0.5),
  check: (ctx) => {
    ctx.lineWidth = 0.07;
    ctx.arc(0, 0, 0.78, 0, 2 * Math.PI);
    ctx.stroke();
    ctx.beginPath();
    ctx.lineWidth = 0.22;
    ctx.moveTo(-0.4, 0.04);
    ctx.lineTo(-0.1, 0.36);
    ctx.lineTo(0.44, -0.36);
    ctx.stroke();
  },
};

function crossed(ctx: CanvasRenderingContext2D, reach: number): void {
  ctx.moveTo(-reach, -reach);
  ctx.lineTo(reach, reach);
  ctx.moveTo(-reach, reach);
  ctx.lineTo(reach, -reach);
  ctx.stroke();
}

function added(ctx: CanvasRenderingContext2D, reach: number): void {
  ctx.moveTo(-reach, 0);
  ctx.lineTo(reach, 0);
  ctx.moveTo(0, -reach);
  ctx.lineTo(0, reach);
  ctx.stroke();
}

function disc(ctx: CanvasRenderingContext2D, radius: number, fill: string, edge?: string, width = 0): void {
  ctx.beginPath();
  ctx.arc(0, 0, radius, 0, 2 * Math.PI);
  ctx.fillStyle = fill;
  ctx.fill();
  if (edge === undefined) return;
  ctx.strokeStyle = edge;
  ctx.lineWidth = width;
  ctx.stroke();
}
