/** Refusals in words: why something is not possible now, and the remedy. */
import type { Refusal } from '../core/refusal.ts';
import type { Words } from './fluent.ts';
import { demandWords, power } from './power-names.ts';

export function refusalWords(words: Words, refusal: Refusal): string {
  return words.say(`refusal-${refusal.code}`, {
    ...(refusal.power ? power(words, refusal.power) : { power: '' }),
    about: refusal.about === undefined ? '' : demandWords(words, refusal.about),
    given: refusal.about ?? refusal.on ?? refusal.power ?? '',
    date: refusal.from === undefined ? '' : words.date(refusal.from, 'medium'),
    count: refusal.count ?? 0,
  });
}
