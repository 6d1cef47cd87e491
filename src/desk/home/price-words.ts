/**
 * What home would say to a request today, and why asking costs what it costs: the request itself, what was granted before,
 * and how far this one goes.
 * Whole points that add up: each part takes at most what those before it leave of the printed price, and the last the rest.
 */
import type { Permission } from '../../core/view-permission.ts';
import type { Words } from '../../strings/fluent.ts';
import { requestFigures } from '../dossier/answer-sums.ts';
import { plain, priceOf, printedPrice, whole } from '../shell/figures.ts';

type Priced = Pick<Permission, 'paid' | 'paidRefused' | 'parts' | 'earlier'>;

/** The parts of the price in whole points, as hundredths; their sum is the price as printed elsewhere. */
export function wholeParts({ paid, parts }: Priced): Readonly<Record<keyof Permission['parts'], number>> {
  const printed = printedPrice(paid);
  const asking = Math.min(printed, whole(parts.asking) * 100);
  const earlier = Math.min(printed - asking, whole(parts.earlier) * 100);
  return { asking, earlier, loss: printed - asking - earlier };
}

/** H3, H4, H12: what home would say to a request today, and what asking costs. */
export const askedToday = (words: Words, permission: Permission): string =>
  words.say(`ask-${permission.foretold}`, requestAt(words, permission));

/** A request in figures: what can be shown, what it takes, and what it costs as it is foretold and if it is refused. */
export const requestAt = (words: Words, permission: Permission): ReturnType<typeof requestFigures> => ({
  ...requestFigures(words, permission),
  ...pricesOf(words, permission),
});

/** H4: what a request costs as it is foretold, and if it is refused. */
export function pricesOf(
  words: Words,
  { foretold, paid, paidRefused }: Pick<Permission, 'foretold' | 'paid' | 'paidRefused'>,
): Readonly<Record<'price' | 'refused', string>> {
  const refused = priceOf(words, paidRefused);
  return { price: foretold === 'refused' ? refused : priceOf(words, paid), refused };
}

/** Parts that add nothing are left out. */
export function priceWords(words: Words, priced: Priced): string {
  const parts = wholeParts(priced);
  const named = (['asking', 'earlier', 'loss'] as const)
    // Without confidence left asking costs nothing, and no part says so but the first.
    .filter((part) => parts[part] > 0 || (part === 'asking' && priced.paid.change === 0))
    .map((part) => words.say(`price-${part}`, { figure: plain(words, parts[part]), count: priced.earlier }));
  return words.say('price-today', {
    price: priceOf(words, priced.paid),
    parts: words.list(named),
    refused: priceOf(words, priced.paidRefused),
  });
}
