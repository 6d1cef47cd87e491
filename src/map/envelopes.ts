// Paints the couriers' envelopes and the labels of what they carry side by side on one texture, so that the
// board need not switch textures while it draws.
import type { Textures } from 'phaser';
import type { Point } from '../atlas/rings.ts';
import { INK, PAPER_HI, RED, TEXT } from './palette.ts';

/** The sides of an envelope for its label, the most legible first. */
export const SIDES = ['above', 'under', 'right', 'left'] as const;
export type Side = (typeof SIDES)[number];
export type LabelSide = Side | 'none';

/** The size of a label, in device pixels: half its width, and its height. */
export interface Extent {
  readonly half: number;
  readonly tall: number;
}

/** CSS pixels. */
export const ENVELOPE = { width: 21, height: 15, halo: 1.5 } as const;
const WORD = { size: 13.5, tall: 16, halo: 3 } as const;
/** CSS pixels between an envelope and the word above or below it, and beside it. */
const GAP = { above: 2, beside: 5 } as const;
const WORD_HALO = '#F9F3E4';

/** The name of the envelope's frame in the texture; a label's frame is named by its text. */
export const ENVELOPE_FRAME = ' ';

/** The vector from the centre of an envelope to that of its label, in device pixels. */
export function labelOffset(side: Side, { half, tall }: Extent, ratio: number): Point {
  const down = (ENVELOPE.height / 2 + GAP.above) * ratio + tall / 2;
  const across = (ENVELOPE.width / 2 + GAP.beside) * ratio + half;
  if (side === 'above' || side === 'under') return [0, side === 'above' ? -down : down];
  return [side === 'left' ? -across : across, 0];
}

/** How far an envelope and its label reach from the envelope's centre, in device pixels. */
export const reachOf = (words: Extent | undefined, ratio: number): number =>
  words === undefined
    ? ENVELOPE.width * ratio
    : labelOffset('right', words, ratio)[0] + words.half + WORD.halo * ratio;

/** Paints an envelope and the given labels, and returns the size of each label. */
export function paintEnvelopes(
  textures: Textures.TextureManager,
  texture: string,
  labels: readonly string[],
  ratio: number,
): ReadonlyMap<string, Extent> {
  const font = `italic 600 ${WORD.size * ratio}px ${TEXT}`;
  const extents = new Map(labels.map((label) => [label, extentOf(label, font, ratio)]));
  const envelope = { frame: ENVELOPE_FRAME, half: (ENVELOPE.width / 2 + ENVELOPE.halo) * ratio };
  const pictures = [envelope, ...[...extents].map(([frame, { half }]) => ({ frame, half }))];
  // Even sizes, so that the centre of a frame lies between pixels, like that of its envelope.
  const tall = 2 * Math.ceil((WORD.tall / 2 + WORD.halo) * ratio);
  const sides = pictures.map(({ half }) => 2 * Math.ceil(half + WORD.halo * ratio));
  const made = textures.createCanvas(
    texture,
    sides.reduce((sum, side) => sum + side, 0),
    tall,
  );
  if (made === null) return new Map();
  const { context } = made;
  let left = 0;
  for (const [i, { frame }] of pictures.entries()) {
    const side = sides[i] ?? 0;
    made.add(frame, 0, left, 0, side, tall);
    const word = frame !== ENVELOPE_FRAME;
    const scale = word ? 1 : ratio;
    context.setTransform(scale, 0, 0, scale, left + side / 2, tall / 2);
    if (word) paintWord(context, frame, font, 0.28 * WORD.tall * ratio, ratio);
    else paintEnvelope(context);
    left += side;
  }
  made.refresh();
  return extents;
}

function extentOf(label: string, font: string, ratio: number): Extent {
  const ctx = document.createElement('canvas').getContext('2d');
  if (ctx === null) return { half: 0, tall: 0 };
  ctx.font = font;
  return { half: ctx.measureText(label).width / 2, tall: WORD.tall * ratio };
}

function paintWord(
  ctx: CanvasRenderingContext2D,
  text: string,
  font: string,
  base: number,
  ratio: number,
): void {
  ctx.font = font;
  ctx.textAlign = 'center';
  ctx.lineJoin = 'round';
  ctx.strokeStyle = WORD_HALO;
  ctx.lineWidth = WORD.halo * ratio;
  ctx.strokeText(text, 0, base);
  ctx.fillStyle = INK;
  ctx.fillText(text, 0, base);
}

/** Paints around the origin. */
function paintEnvelope(ctx: CanvasRenderingContext2D): void {
  const { width, height, halo } = ENVELOPE;
  ctx.translate(-width / 2, -height / 2);
  ctx.lineJoin = 'round';
  ctx.fillStyle = 'rgba(251, 246, 232, 0.9)';
  ctx.fillRect(-halo, -halo, width + 2 * halo, height + 2 * halo);
  ctx.fillStyle = PAPER_HI;
  ctx.fillRect(0, 0, width, height);
  ctx.strokeStyle = INK;
  ctx.lineWidth = 1.4;
  ctx.strokeRect(0.7, 0.7, width - 1.4, height - 1.4);
  ctx.lineWidth = 1.1;
  ctx.beginPath();
  ctx.moveTo(1, 1.4);
  ctx.lineTo(width / 2, height * 0.58);
  ctx.lineTo(width - 1, 1.4);
  ctx.stroke();
  ctx.fillStyle = RED;
  ctx.beginPath();
  ctx.arc(width / 2, height * 0.58, 2.7, 0, 2 * Math.PI);
  ctx.fill();
}
