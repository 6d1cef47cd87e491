/**
 * The check of a code: a Reed-Solomon code over the field of 32 elements with three check symbols. Two codes differ in
 * at least four places, so up to three wrong symbols are detected, and a single one can be corrected. Positions are
 * counted from 0.
 */

/** Number of check symbols. */
const CHECKS = 3;

/** Powers of the element x, by the polynomial x^5 + x^2 + 1. */
const POWERS: readonly number[] = (() => {
  const powers = [1];
  for (let index = 1; index < 31; index++) {
    const next = (powers[index - 1] ?? 0) << 1;
    powers.push(next & 32 ? next ^ 0b100101 : next);
  }
  return powers;
})();

const power = (exponent: number): number => POWERS[((exponent % 31) + 31) % 31] ?? 0;
const exponentOf = (element: number): number => POWERS.indexOf(element);

const times = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : power(exponentOf(a) + exponentOf(b));

const over = (a: number, b: number): number => (a === 0 ? 0 : power(exponentOf(a) - exponentOf(b)));

/** The generator polynomial, whose roots are the first three powers of x. The highest coefficient, 1, is left out. */
const GENERATOR: readonly number[] = (() => {
  let product = [1];
  for (let root = 1; root <= CHECKS; root++) {
    const longer = [...product, 0];
    for (const [index, one] of product.entries())
      longer[index + 1] = (longer[index + 1] ?? 0) ^ times(one, power(root));
    product = longer;
  }
  return product.slice(1);
})();

/** The symbols followed by the check symbols. */
export function withCheck(symbols: readonly number[]): number[] {
  let rest = Array<number>(CHECKS).fill(0);
  for (const symbol of symbols) {
    const first = symbol ^ (rest[0] ?? 0);
    rest = GENERATOR.map((factor, index) => (rest[index + 1] ?? 0) ^ times(first, factor));
  }
  return [...symbols, ...rest];
}

/** The values of the polynomial at the first three powers of x: all 0 where nothing is wrong. */
const syndromes = (symbols: readonly number[]): number[] =>
  [1, 2, 3].map((root) => symbols.reduce((sum, symbol) => times(sum, power(root)) ^ symbol, 0));

export type Mended =
  | { readonly is: 'right' }
  | { readonly is: 'letter'; readonly at: number; readonly symbol: number }
  | { readonly is: 'swapped'; readonly at: number }
  | { readonly is: 'unfit' };

/**
 * What is wrong with the symbols. Each letter was masked by its position, so exchanging two written letters exchanges
 * what is under the mask.
 */
export function mended(symbols: readonly number[], mask: readonly number[]): Mended {
  const [first = 0, second = 0, third = 0] = syndromes(symbols);
  if (first === 0 && second === 0 && third === 0) return { is: 'right' };
  if (first !== 0 && second !== 0 && over(third, second) === over(second, first)) {
    const behind = exponentOf(over(second, first));
    const at = symbols.length - 1 - behind;
    if (at >= 0) {
      const error = over(first, power(behind));
      return { is: 'letter', at, symbol: (symbols[at] ?? 0) ^ error };
    }
  }
  const at = symbols.slice(1).findIndex((_, index) => isRight(exchanged(symbols, mask, index)));
  return at < 0 ? { is: 'unfit' } : { is: 'swapped', at };
}

const isRight = (symbols: readonly number[]): boolean => syndromes(symbols).every((one) => one === 0);

function exchanged(symbols: readonly number[], mask: readonly number[], at: number): number[] {
  const written = (index: number): number => (symbols[index] ?? 0) ^ (mask[index] ?? 0);
  const now = [...symbols];
  now[at] = written(at + 1) ^ (mask[at] ?? 0);
  now[at + 1] = written(at) ^ (mask[at + 1] ?? 0);
  return now;
}
