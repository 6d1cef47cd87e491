/**
 * Articles are numbered as treaties are.
 */
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** "IV" for 4; beyond ten articles plain figures do. */
export const numeral = (place: number): string => NUMERALS[place - 1] ?? `${place}`;
