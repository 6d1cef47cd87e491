// Words on a curve, letter by letter, each turned to the curve and spaced to fill it.
import type { Box } from '../atlas/rings.ts';
import { type Curve, placeAt } from './curve.ts';

export interface Letters {
  readonly text: string;
  /** Everything of the canvas font except size and family. */
  readonly style: string;
  readonly family: string;
  /** Device pixels. */
  readonly size: number;
  readonly colour: string;
  /** Printed under the letters, with this width in device pixels; omitted for none. */
  readonly halo?: { readonly colour: string; readonly width: number };
  /** Gap between letters as shares of the size. */
  readonly tightest: number;
  readonly widest: number;
  /** How far the baseline lies below the curve, as a share of the size. */
  readonly sunk?: number;
}

/** A laid-out word: the position of each letter, not printed yet. */
export interface Laid {
  readonly letters: Letters;
  readonly size: number;
  readonly places: readonly {
    readonly glyph: string;
    readonly x: number;
    readonly y: number;
    readonly angle: number;
    /** The extent of the letter around that point, unrotated, in device pixels. */
    readonly ink: Box;
    /** Its colour and that of its halo, if they differ from the word's. */
    readonly colour?: string;
    readonly halo?: string;
  }[];
}

/**
 * Lays the word out around the middle of the curve; one too long for it is set smaller, or not at all below
 * `least`.
 */
export function layAlong(
  ctx: CanvasRenderingContext2D,
  curve: Curve,
  letters: Letters,
  least: number,
): Laid | null {
  // A full stop or an apostrophe stays with the letter before it.
  const glyphs = letters.text.match(/.[.'\u2019]*/gu) ?? [];
  const measure = (size: number): TextMetrics[] => {
    ctx.font = font(letters, size);
    return glyphs.map((glyph) => ctx.measureText(glyph));
  };
  const breadth = (all: readonly TextMetrics[]): number => all.reduce((sum, { width }) => sum + width, 0);
  const wordAt = (size: number): number =>
    breadth(measure(size)) + letters.tightest * size * (glyphs.length - 1);
  const fit = Math.min(1, curve.length / Math.max(1, wordAt(letters.size)));
  const size = letters.size * fit;
  if (size < least) return null;

  ctx.textAlign = 'center';
  const metrics = measure(size);
  const word = breadth(metrics);
  const gaps = Math.max(1, glyphs.length - 1);
  const gap = Math.min(
    Math.max((curve.length - word) / gaps, letters.tightest * size),
    letters.widest * size,
  );
  let at = (curve.length - word - gap * (glyphs.length - 1)) / 2;
  const places = metrics.map((metric, i) => {
    const {
      at: [x, y],
      angle,
    } = placeAt(curve, at + metric.width / 2);
    at += metric.width + gap;
    return { glyph: glyphs[i] ?? '', x, y, angle, ink: inkOf(metric) };
  });
  return { letters, size, places };
}

const inkOf = (metric: TextMetrics): Box => ({
  left: -metric.actualBoundingBoxLeft,
  right: metric.actualBoundingBoxRight,
  top: -metric.actualBoundingBoxAscent,
  bottom: metric.actualBoundingBoxDescent,
});

export function print(ctx: CanvasRenderingContext2D, { letters, size, places }: Laid): void {
  ctx.save();
  ctx.font = font(letters, size);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.lineJoin = 'round';
  const sunk = (letters.sunk ?? 0) * size;
  const each = (pen: (place: Laid['places'][number]) => void): void => {
    for (const place of places) {
      const [cos, sin] = [Math.cos(place.angle), Math.sin(place.angle)];
      ctx.setTransform(cos, sin, -sin, cos, place.x, place.y);
      pen(place);
    }
  };
  const { halo } = letters;
  if (halo !== undefined) {
    ctx.lineWidth = halo.width;
    each((place) => {
      ctx.strokeStyle = place.halo ?? halo.colour;
      ctx.strokeText(place.glyph, 0, sunk);
    });
  }
  each(({ glyph, colour }) => {
    ctx.fillStyle = colour ?? letters.colour;
    ctx.fillText(glyph, 0, sunk);
  });
  ctx.restore();
}

export function printAlong(
  ctx: CanvasRenderingContext2D,
  curve: Curve,
  letters: Letters,
  least: number,
): void {
  const laid = layAlong(ctx, curve, letters, least);
  if (laid !== null) print(ctx, laid);
}

const font = (letters: Letters, size: number): string => `${letters.style} ${size}px ${letters.family}`;
