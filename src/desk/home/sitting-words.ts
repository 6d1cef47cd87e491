/** What one sitting for everything that a power asks would decide today, and what it costs in all. */

import { type PutTogether, sittingFor } from '../../core/view-permission.ts';
import { demandKey, demandsIn } from '../../core/view-what-if.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { demandWords, voiceOf } from '../../strings/power-names.ts';
import { priceOf } from '../shell/figures.ts';
import type { Present } from '../shell/present.ts';

/** What would be granted, what refused and what may be either, the sum that it costs, and what the power passes on from others. */
export function sittingWords(present: Present, words: Words, power: PowerId): string {
  const wish = present.view.value.powers.find(({ id }) => id === power)?.wish ?? null;
  const { put, paid } = sittingFor(present.game.value, power);
  const own = new Set((wish === null ? [] : demandsIn(wish)).map(demandKey));
  const said = decidedWords(words, put, priceOf(words, paid));
  const passedOn = put
    .filter(({ demand }) => !own.has(demand))
    .map(({ demand }) => demandWords(words, demand));
  if (passedOn.length === 0) return said;
  return words.say('sitting-passed-on', {
    said,
    voice: voiceOf(words, power),
    demands: words.list(passedOn),
  });
}

function decidedWords(words: Words, put: readonly PutTogether[], price: string): string {
  const parts = (['granted', 'refused', 'open'] as const).flatMap((foretold) => {
    const demands = put.filter((one) => one.foretold === foretold).map((one) => pricedWords(words, one));
    return demands.length === 0 ? [] : [words.say(`sitting-${foretold}`, { demands: words.list(demands) })];
  });
  const costs = put.some(({ foretold }) => foretold === 'open') ? 'sitting-costs-most' : 'sitting-costs';
  return [words.say(costs, { price }), ...parts].join(' ');
}

/** With its part of the sum: each request makes the next one dearer, so that alone it would cost less. */
const pricedWords = (words: Words, { demand, paid }: PutTogether): string =>
  words.say('sitting-one', { demand: demandWords(words, demand), price: priceOf(words, paid) });
