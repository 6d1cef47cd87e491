/**
 * Why asking costs what it costs today: the asking itself, what earlier requests add, and how far this one goes.
 */
import type { Leave } from '../../core/view-what-if.ts';
import type { Words } from '../../strings/fluent.ts';

/** In tenths, as here the price is explained; what adds nothing is not named. */
export function priceWords(
  words: Words,
  { price, parts, earlier }: Pick<Leave, 'price' | 'parts' | 'earlier'>,
): string {
  const named = (['asking', 'earlier', 'loss'] as const)
    .filter((part) => parts[part] !== 0)
    .map((part) => words.say(`price-${part}`, { figure: words.points(parts[part]), count: earlier }));
  return words.say('price-today', { price: words.points(price), parts: words.list(named) });
}
