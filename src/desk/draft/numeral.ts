/** Numerals for articles, as in treaties. */
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** "IV" for 4; plain figures beyond ten. */
export const numeral = (place: number): string => NUMERALS[place - 1] ?? `${place}`;
