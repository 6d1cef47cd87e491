/**
 * What an answer to a crisis does, as its card states it before it is given: every effect of the data as words and a
 * figure, and nothing that the data does not hold.
 */

import { underMinds } from '../../core/under-minds.ts';
import type { PowerView } from '../../core/view.ts';
import type { Dilemma, Effects } from '../../scenario/story.ts';
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

/**
 * All that an answer's card states: what it does at once, then what it does later. Where the seat knows a government's
 * mind, only what that mind makes of it.
 */
export function answerWords(
  words: Words,
  { effects, later }: Dilemma['answers'][number],
  powers: readonly Pick<PowerView, 'id' | 'type'>[],
): string[] {
  const known = (power: string): string | null => powers.find(({ id }) => id === power)?.type ?? null;
  return [
    ...effectWords(words, underMinds(effects, known)),
    ...(later === undefined
      ? []
      : effectWords(words, underMinds(later.effects, known)).map((effect) =>
          words.say('effect-later', { count: later.afterDays, effect }),
        )),
  ];
}

/**
 * Home first, then neighbour by neighbour, then what hangs on a hidden mind, then the public. An answer without effects
 * gives an empty list.
 */
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
  for (const [id, byType] of Object.entries(effects.byType ?? {})) {
    for (const [type, amounts] of Object.entries(byType))
      for (const effect of underMind(words, amounts))
        list.push(words.say('effect-if', { effect, mind: words.say(`type-${id}-${type}`) }));
  }
  put('trustOfTheBound', effects.trustOfTheBound, points(effects.trustOfTheBound));
  put('publicity', effects.publicity, points(effects.publicity));
  // A share of a thousand, told as so many in a hundred, like the word itself.
  put('credibility', effects.credibility, points((effects.credibility ?? 0) * 10));
  return list;
}

/** What one mind makes of it, which is told where it makes nothing of it too. */
function underMind(words: Words, amounts: NonNullable<Effects['byType']>[string][string]): string[] {
  return BY_POWER.flatMap(([name, unit]) =>
    Object.entries(name in amounts ? (amounts[name as keyof typeof amounts] ?? {}) : {}).map(([id, amount]) =>
      words.say(`effect-${name}`, { ...power(words, id), [unit]: counted(words, unit, amount) }),
    ),
  );
}
