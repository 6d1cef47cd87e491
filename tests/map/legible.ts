// Whether a word is legible where it stands: whether the pixels around each letter in the final picture
// differ enough from the letter's colour, whatever was drawn under or over it.
import type { Ink, Word } from './printed.ts';

/** CSS pixels: where the rim around a letter begins, beyond its antialiased edge, and its width. */
const RIM = { from: 0.7, to: 1.6 } as const;
/** Contrast by the WCAG formula below which a pixel cannot be distinguished from the letter. */
const LEAST = 3;

/**
 * The share of indistinguishable pixels in the rim of the word's worst letter. `ratio`: device pixels per CSS
 * pixel.
 */
export const lost = (word: Word, ratio: number): number =>
  Math.max(0, ...word.inks.map((ink) => lostOf(ink, word.canvas, ratio)));

function lostOf(ink: Ink, canvas: HTMLCanvasElement, ratio: number): number {
  const air = Math.ceil(RIM.to * ratio) + 1;
  const [left, top] = [Math.floor(ink.left) - air, Math.floor(ink.top) - air];
  const [width, height] = [Math.ceil(ink.right) + air - left, Math.ceil(ink.bottom) + air - top];
  const picture = new OffscreenCanvas(width, height).getContext('2d');
  const rim = rimOf(ink, left, top, width, height, ratio);
  if (picture === null || rim === null) throw new Error('no canvas to look at letters with');
  picture.drawImage(canvas, -left, -top);
  const pixels = picture.getImageData(0, 0, width, height).data;
  const own = luminance(channels(ink.again.colour));
  let [all, dim] = [0, 0];
  for (let i = 0; i < pixels.length; i += 4) {
    const weight = rim[i + 3] ?? 0;
    // There is nothing outside of the sheet.
    if (weight === 0 || pixels[i + 3] === 0) continue;
    all += weight;
    if (contrast(own, luminance([...pixels.subarray(i, i + 3)])) < LEAST) dim += weight;
  }
  return all === 0 ? 0 : dim / all;
}

/** The pixels around the letter, according to their alpha. */
function rimOf(
  { again }: Ink,
  left: number,
  top: number,
  width: number,
  height: number,
  ratio: number,
): Uint8ClampedArray | null {
  const ctx = new OffscreenCanvas(width, height).getContext('2d');
  if (ctx === null) return null;
  const { a, b, c, d, e, f } = again.turned;
  ctx.setTransform(a, b, c, d, e - left, f - top);
  Object.assign(ctx, { font: again.font, textAlign: again.align, textBaseline: again.baseline });
  ctx.lineJoin = 'round';
  ctx.lineWidth = 2 * RIM.to * ratio;
  ctx.strokeText(again.text, ...again.at);
  ctx.globalCompositeOperation = 'destination-out';
  ctx.lineWidth = 2 * RIM.from * ratio;
  ctx.strokeText(again.text, ...again.at);
  ctx.fillText(again.text, ...again.at);
  return ctx.getImageData(0, 0, width, height).data;
}

const channels = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
