// Waits, for a limited time, for the fonts of the map.
import { CAPITALS, TEXT } from './palette.ts';

/** Milliseconds for which the map waits for its fonts before it prints with those available. */
const FACES_MS = 1500;

/** Whether the map uses this font. */
export const isPrinted = ({ family }: FontFace): boolean =>
  `${CAPITALS} ${TEXT}`.includes(family.replace(/["']/g, ''));

/** The map's fonts as CSS font strings. */
export const FONTS: readonly string[] = [
  `400 16px ${CAPITALS}`,
  `700 16px ${CAPITALS}`,
  `italic 400 16px ${TEXT}`,
  `italic 600 16px ${TEXT}`,
];

/** Waits for the fonts of the map, for a limited time. */
export async function faces(): Promise<void> {
  const loaded = Promise.allSettled(FONTS.map((font) => document.fonts.load(font)));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, FACES_MS))]);
}
