// The faces that the map is printed in: waited for, but not for ever.
import { CAPITALS, TEXT } from './palette.ts';

/** Milliseconds the map waits for its faces before it prints with what there is. */
const FACES_MS = 1500;

/** Is the map printed in this face? */
export const isPrinted = ({ family }: FontFace): boolean =>
  `${CAPITALS} ${TEXT}`.includes(family.replace(/["']/g, ''));

/** The fonts of its letters. */
export const FONTS: readonly string[] = [
  `400 16px ${CAPITALS}`,
  `700 16px ${CAPITALS}`,
  `italic 400 16px ${TEXT}`,
  `italic 600 16px ${TEXT}`,
];

/** Waits for the faces of the map, but not for ever. */
export async function faces(): Promise<void> {
  const loaded = Promise.allSettled(FONTS.map((font) => document.fonts.load(font)));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, FACES_MS))]);
}
