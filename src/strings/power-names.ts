/** Powers and demands in the forms that messages need: in a sentence, as a voice, as a capital, in a list. */
import type { Wish } from '../core/standing.ts';
import type { Words } from './fluent.ts';
import { Name } from './name-value.ts';

/** The first of the ids that exists, as a name that can be declined. */
export const nameOf = (words: Words, ...ids: [string, ...string[]]): Name =>
  new Name(words, [ids.find((id) => words.has(id)) ?? ids[0]]);

/** Powers by their plain names, as in tables and on the map. */
export const plainNames = (words: Words, ...ids: readonly string[]): Name =>
  new Name(
    words,
    ids.map((id) => `power-${id}`),
  );

export const voiceOf = (words: Words, id: string): Name => nameOf(words, `power-${id}.voice`, `power-${id}`);

export const capitalOf = (words: Words, id: string): Name =>
  nameOf(words, `power-${id}.capital`, `power-${id}`);

/** Arguments for a message about a power. */
export const power = (words: Words, id: string) => ({
  power: names(words, [id]),
  name: plainNames(words, id),
  voice: voiceOf(words, id),
  capital: capitalOf(words, id),
  chamber: nameOf(words, `power-${id}.chamber`, 'chamber'),
});

/** Powers in a sentence, one or several. */
export const names = (words: Words, ids: readonly string[]): Name =>
  new Name(
    words,
    ids.map((id) => `power-${id}.the`),
  );

/** "form=joint" or "ROM" as a noun phrase. */
export function demandWords(words: Words, demand: string): string {
  const [clause = '', option] = demand.split('=');
  if (option === undefined) return words.say('demand-circle', { power: names(words, [demand]) });
  return words.first([`demand-${clause}-${option}`, `option-${clause}-${option}.label`]);
}

/** What a power would like best and second best, for a message that names both. */
export function likesWords(
  words: Words,
  likes: readonly string[],
): Record<'count' | 'first' | 'second', string | number> {
  const [first = '', second = ''] = likes.map((wording) => demandWords(words, wording));
  return { count: likes.length, first, second };
}

/** All demands of a power as one list. */
export function wishWords(words: Words, wish: Wish | null): string {
  if (!wish) return words.say('demand-none');
  const wordings = Object.entries(wish.text).map(([clause, option]) =>
    demandWords(words, `${clause}=${option}`),
  );
  const chairs =
    wish.circle.length > 0 ? [words.say('demand-circle', { power: names(words, wish.circle) })] : [];
  return words.list([...wordings, ...chairs]);
}
