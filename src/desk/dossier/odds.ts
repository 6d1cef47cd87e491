/**
 * Odds as words, after Sherman Kent's "Words of Estimative Probability" (1964); the figure behind them stays in reach.
 */
const WORDS: readonly (readonly [atLeast: number, word: string])[] = [
  [950, 'kent-certain'],
  [750, 'kent-probable'],
  [550, 'kent-likely'],
  [450, 'kent-even'],
  [250, 'kent-unlikely'],
  [0, 'kent-hardly'],
];

/** The message for so many in a thousand. */
export function kentWord(perMille: number): string {
  return WORDS.find(([atLeast]) => perMille >= atLeast)?.[1] ?? 'kent-hardly';
}

/** Nothing has been heard as long as every type is as likely as the next. */
export function isHeard(beliefs: readonly { readonly perMille: number }[]): boolean {
  const all = beliefs.map(({ perMille }) => perMille);
  return Math.max(...all) - Math.min(...all) > 1;
}
