/**
 * Odds as words, after Sherman Kent's "Words of Estimative Probability" (1964); the figure behind them stays
 * available.
 */
const WORDS: readonly (readonly [atLeast: number, word: string])[] = [
  [950, 'kent-certain'],
  [750, 'kent-probable'],
  [550, 'kent-likely'],
  [450, 'kent-even'],
  [250, 'kent-unlikely'],
  [0, 'kent-hardly'],
];

/** The message id for a probability per mille. */
export function kentWord(perMille: number): string {
  return WORDS.find(([atLeast]) => perMille >= atLeast)?.[1] ?? 'kent-hardly';
}

/** Nothing has been heard as long as all types are equally likely. */
export function isHeard(beliefs: readonly { readonly perMille: number }[]): boolean {
  const all = beliefs.map(({ perMille }) => perMille);
  return Math.max(...all) - Math.min(...all) > 1;
}
