/** What one sitting for everything that a power asks would decide today, and what it costs in all. */
import { demandKey, demandsIn, type PutTogether, sittingFor } from '../../core/view-what-if.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { demandWords, voiceOf } from '../../strings/power-names.ts';
import { priceOf } from '../shell/figures.ts';
import type { Present } from '../shell/present.ts';

/** What would be granted and refused, the sum that it costs, and what the power passes on from others. */
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
  const named = (granted: boolean): string =>
    words.list(put.filter((one) => one.granted === granted).map((one) => pricedWords(words, one)));
  const refused = put.filter(({ granted }) => !granted).length;
  const said = { granted: named(true), refused: named(false), price };
  if (refused === 0) return words.say('sitting-granted', said);
  return words.say(refused === put.length ? 'sitting-refused' : 'sitting-both', said);
}

/** With its part of the sum: each request makes the next one dearer, so that alone it would cost less. */
const pricedWords = (words: Words, { demand, paid }: PutTogether): string =>
  words.say('sitting-one', { demand: demandWords(words, demand), price: priceOf(words, paid) });
