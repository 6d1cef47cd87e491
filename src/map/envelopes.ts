// The couriers' envelopes, painted side by side on one texture: alone, and with the name of what they carry above or
// under them. One texture for all is one that the board need not change while it draws.
import type { Textures } from 'phaser';
import { INK, PAPER_HI, RED, TEXT } from './ink.ts';

/** Where an envelope says what it carries; `silent` says nothing. */
export type Says = 'above' | 'under' | 'silent';

/** The room of a word beside its envelope, in device pixels. */
export interface Extent {
  readonly half: number;
  readonly tall: number;
}

/** CSS pixels. */
export const ENVELOPE = { width: 21, height: 15, halo: 1.5 } as const;
const WORD = { size: 13.5, tall: 16, halo: 3 } as const;
/** CSS pixels from an envelope's middle to the word beside it. */
export const OFF = ENVELOPE.height / 2 + 2;
const WORD_HALO = '#F9F3E4';

/** The name of a picture on the texture. */
export const frameOf = (label: string | undefined, says: Says): string =>
  says === 'silent' ? 'envelope' : `${says} ${label}`;

/** Paints every envelope that is wanted, and gives back the extent of each word. */
export function paintEnvelopes(
  textures: Textures.TextureManager,
  texture: string,
  labels: readonly string[],
  ratio: number,
): ReadonlyMap<string, Extent> {
  const font = `italic 600 ${WORD.size * ratio}px ${TEXT}`;
  const extents = new Map(labels.map((label) => [label, extentOf(label, font, ratio)]));
  const pictures = [
    { says: 'silent' as const, label: undefined, half: (ENVELOPE.width / 2 + ENVELOPE.halo) * ratio },
    ...labels.flatMap((label) =>
      (['above', 'under'] as const).map((says) => ({ says, label, half: extents.get(label)?.half ?? 0 })),
    ),
  ];
  // Even sides, so that a picture's middle lies between pixels as its envelope's does.
  const tall = 2 * Math.ceil((OFF + WORD.tall + WORD.halo) * ratio);
  const sides = pictures.map(({ half }) => 2 * Math.ceil(half + WORD.halo * ratio));
  const made = textures.createCanvas(
    texture,
    sides.reduce((sum, side) => sum + side, 0),
    tall,
  );
  if (made === null) return new Map();
  let left = 0;
  for (const [i, { says, label }] of pictures.entries()) {
    const side = sides[i] ?? 0;
    made.add(frameOf(label, says), 0, left, 0, side, tall);
    const { context } = made;
    context.setTransform(ratio, 0, 0, ratio, left + side / 2, tall / 2);
    paintEnvelope(context);
    context.setTransform(1, 0, 0, 1, left + side / 2, tall / 2);
    const base = (says === 'above' ? -OFF - 0.22 * WORD.tall : OFF + 0.78 * WORD.tall) * ratio;
    if (label !== undefined) paintWord(context, label, font, base, ratio);
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

/** About its middle. */
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
