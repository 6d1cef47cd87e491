/** The two paper sizes and the printed area of a sheet, in millimetres. */
export type Format = 'a4' | 'letter';

export const FORMATS: readonly Format[] = ['a4', 'letter'];

/** A sheet of paper: width, height, and its name in CSS. */
export interface SheetSize {
  readonly width: number;
  readonly height: number;
  readonly css: string;
}

const SIZES: Readonly<Record<Format, SheetSize>> = {
  a4: { width: 210, height: 297, css: 'A4' },
  letter: { width: 215.9, height: 279.4, css: 'letter' },
};

/** Margins: wide enough for any printer, and for two holes on the left of an upright sheet. */
export const MARGIN = { top: 13, side: 17, foot: 17 } as const;

/** A browser may round a sheet up: one that is lower than its paper by this much never takes a second page. */
export const SPARE = 0.6;

export function sizeOf(format: Format, wide: boolean): SheetSize {
  const { width, height, css } = SIZES[format];
  return wide
    ? { width: height, height: width, css: `${css} landscape` }
    : { width, height, css: `${css} portrait` };
}

/** Countries that use Letter: a new page starts with it there. */
const LETTER_LANDS = /-(US|CA|MX|PH|CL|CO|VE)$/i;

export const usualFormat = (languages: readonly string[]): Format =>
  languages.some((language) => LETTER_LANDS.test(language)) ? 'letter' : 'a4';
