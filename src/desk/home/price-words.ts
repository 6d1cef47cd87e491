/**
 * Why asking costs what it costs today: the request itself, earlier requests, and how far this one goes.
 * Whole points that add up: the last part takes the remainder of rounding.
 */
import type { Leave } from '../../core/view-what-if.ts';
import type { Words } from '../../strings/fluent.ts';
import { plain, whole } from '../shell/figures.ts';

type Priced = Pick<Leave, 'price' | 'parts' | 'earlier'>;

/** The parts of the price in whole points; their sum is the price as printed elsewhere. */
export function wholeParts({ price, parts }: Priced): Readonly<Record<keyof Leave['parts'], number>> {
  const [asking, earlier] = [whole(parts.asking), whole(parts.earlier)];
  return { asking, earlier, loss: Math.max(0, whole(price) - asking - earlier) };
}

/** Parts that add nothing are left out. */
export function priceWords(words: Words, priced: Priced): string {
  const parts = wholeParts(priced);
  const named = (['asking', 'earlier', 'loss'] as const)
    .filter((part) => parts[part] > 0)
    .map((part) =>
      words.say(`price-${part}`, { figure: plain(words, parts[part] * 100), count: priced.earlier }),
    );
  return words.say('price-today', { price: plain(words, priced.price), parts: words.list(named) });
}
