/**
 * Why asking costs what it costs today: the request itself, earlier requests, and how far this one goes.
 * Whole points that add up: each part takes at most what those before it leave of the printed price, and the last the rest.
 */
import type { Permission } from '../../core/view-what-if.ts';
import type { Words } from '../../strings/fluent.ts';
import { plain, priceOf, printedPrice, whole } from '../shell/figures.ts';

type Priced = Pick<Permission, 'paid' | 'parts' | 'earlier'>;

/** The parts of the price in whole points, as hundredths; their sum is the price as printed elsewhere. */
export function wholeParts({ paid, parts }: Priced): Readonly<Record<keyof Permission['parts'], number>> {
  const printed = printedPrice(paid);
  const asking = Math.min(printed, whole(parts.asking) * 100);
  const earlier = Math.min(printed - asking, whole(parts.earlier) * 100);
  return { asking, earlier, loss: printed - asking - earlier };
}

/** Parts that add nothing are left out. */
export function priceWords(words: Words, priced: Priced): string {
  const parts = wholeParts(priced);
  const named = (['asking', 'earlier', 'loss'] as const)
    // Without confidence left asking costs nothing, and no part says so but the first.
    .filter((part) => parts[part] > 0 || (part === 'asking' && priced.paid.change === 0))
    .map((part) => words.say(`price-${part}`, { figure: plain(words, parts[part]), count: priced.earlier }));
  return words.say('price-today', { price: priceOf(words, priced.paid), parts: words.list(named) });
}
