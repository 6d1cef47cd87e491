/**
 * What an answer to a crisis does, as its card states it before it is given: every effect of the data as words and a
 * figure, and nothing that the data does not hold.
 */
import type { Effects } from '../../scenario/story.ts';
import type { Arguments, Words } from '../../strings/fluent.ts';
import { power } from '../../strings/power-names.ts';
import { plain, signed } from '../shell/figures.ts';

/** Effects by power, with how each is counted: a change with its sign, an amount, or days and steps as they are. */
const BY_POWER = [
  ['trust', 'change'],
  ['room', 'change'],
  ['sours', 'amount'],
  ['calms', 'amount'],
  ['billSoonerDays', 'count'],
  ['replySoonerDays', 'count'],
  ['pollLaterDays', 'count'],
  ['intel', 'count'],
] as const;

function counted(words: Words, unit: 'change' | 'amount' | 'count', amount: number): string | number {
  return unit === 'change' ? signed(words, amount) : unit === 'amount' ? plain(words, amount) : amount;
}

/** Home first, then neighbour by neighbour, then the public. An answer without effects gives an empty list. */
export function effectWords(words: Words, effects: Effects): string[] {
  const list: string[] = [];
  const put = (id: string, amount: number | undefined, args: Arguments): void => {
    if (amount !== undefined && amount !== 0) list.push(words.say(`effect-${id}`, args));
  };
  const points = (amount = 0): Arguments => ({ change: signed(words, amount) });
  put('attention', effects.attention, { count: effects.attention ?? 0 });
  put('confidence', effects.confidence, points(effects.confidence));
  put('bar', effects.bar, points(effects.bar));
  for (const [name, unit] of BY_POWER) {
    for (const [id, amount] of Object.entries(effects[name] ?? {}))
      put(name, amount, { ...power(words, id), [unit]: counted(words, unit, amount) });
  }
  put('trustOfTheBound', effects.trustOfTheBound, points(effects.trustOfTheBound));
  put('publicity', effects.publicity, points(effects.publicity));
  // A share of a thousand, told as so many in a hundred, like the word itself.
  put('credibility', effects.credibility, points((effects.credibility ?? 0) * 10));
  return list;
}
