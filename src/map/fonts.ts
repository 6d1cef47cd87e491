// Waits, for a limited time, for the fonts of the map.
import type { MapWords } from '../atlas/picture.ts';
import type { Town } from '../atlas/shapes.ts';
import { CAPITALS, TEXT } from './palette.ts';

/** Milliseconds for which the map waits for its fonts before it prints with those available. */
const FACES_MS = 1500;

/** The words that a font prints. */
type Printed = (words: MapWords, towns: readonly Town[]) => readonly (string | undefined)[];

/** The map's fonts as CSS font strings, each with the words that are printed in it. */
const PRINTED: Readonly<Record<string, Printed>> = {
  [`400 16px ${CAPITALS}`]: ({ states, title = [] }) => [...Object.values(states), ...title],
  [`700 16px ${CAPITALS}`]: ({ title = [], towns: named }, towns) => [
    ...title,
    ...towns.flatMap(({ id, home }) => (home === true ? [named[id]] : [])),
  ],
  [`italic 400 16px ${TEXT}`]: ({ towns, waters = {} }) => [
    ...Object.values(towns),
    ...Object.values(waters),
  ],
  [`italic 600 16px ${TEXT}`]: ({ threads = {}, towns: named }, towns) => [
    ...Object.values(threads),
    ...towns.flatMap(({ id, kind }) => (kind === 'capital' ? [named[id]] : [])),
  ],
};

/** The map's fonts as CSS font strings. */
const FONTS: readonly string[] = Object.keys(PRINTED);

/** Whether the map uses this font: family, style and weight. */
export function isPrinted({ family, style, weight }: Pick<FontFace, 'family' | 'style' | 'weight'>): boolean {
  const font = `${style === 'normal' ? '' : `${style} `}${weight} 16px ${family.replaceAll(/["']/g, '')},`;
  return FONTS.some((printed) => printed.replaceAll('"', '').startsWith(font));
}

/**
 * Waits for the fonts of the map, for a limited time: for every subset that has a letter of what is printed. A subset
 * that came only when it is printed in would have the whole sheet painted a second time.
 */
export async function faces(words: MapWords, towns: readonly Town[]): Promise<void> {
  const loaded = Promise.allSettled(
    Object.entries(PRINTED).map(([font, printed]) => {
      const text = printed(words, towns).join(' ');
      // Names are partly printed in capital letters. Digits and Latin letters are also on envelopes.
      return document.fonts.load(font, `Aa1 ${text}${text.toUpperCase()}`);
    }),
  );
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, FACES_MS))]);
}
