/**
 * Powers and demands as the sentences of the program need them: in a sentence, as a voice, as a capital, in a list.
 */
import type { Wish } from '../core/position.ts';
import type { Arguments, Words } from './fluent.ts';

/** What a message about a power may say of it. */
export const power = (words: Words, id: string): Arguments => ({
  power: words.say(`power-${id}.the`),
  name: words.say(`power-${id}`),
  voice: words.first([`power-${id}.voice`, `power-${id}`]),
  capital: words.first([`power-${id}.capital`, `power-${id}`]),
  chamber: words.first([`power-${id}.chamber`, 'chamber']),
});

export const names = (words: Words, ids: readonly string[]): string =>
  words.list(ids.map((id) => words.say(`power-${id}.the`)));

/** "form=joint" or "ROM" as a noun phrase. */
export function demandWords(words: Words, demand: string): string {
  const [clause = '', option] = demand.split('=');
  if (option === undefined) return words.say('demand-circle', { power: words.say(`power-${demand}.the`) });
  return words.first([`demand-${clause}-${option}`, `option-${clause}-${option}.label`]);
}

/** Everything that a power asks for, as one list. */
export function wishWords(words: Words, wish: Wish | null): string {
  if (!wish) return words.say('demand-none');
  const wordings = Object.entries(wish.text).map(([clause, option]) =>
    demandWords(words, `${clause}=${option}`),
  );
  const chairs =
    wish.circle.length > 0 ? [words.say('demand-circle', { power: names(words, wish.circle) })] : [];
  return words.list([...wordings, ...chairs]);
}
