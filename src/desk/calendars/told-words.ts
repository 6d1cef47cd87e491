/**
 * What happened in a game as a few words, for the line of a calendar and for the list of a day.
 */
import type { Happening } from '../../chronicle/happenings.ts';
import type { Words } from '../../strings/fluent.ts';
import { Name } from '../../strings/name-value.ts';
import { demandWords } from '../../strings/power-names.ts';

/** More names than these are counted. */
const MOST_NAMES = 3;

export function toldWords(words: Words, { is, powers, about, by }: Happening): string {
  const named = about.map((one) =>
    // The question at the table is a paper of its own and no crisis of the scenario.
    is === 'answer' ? words.first([`dilemma-${one}.title`, 'table']) : demandWords(words, one),
  );
  // Leave is asked for wordings and for chairs alike.
  const asked = is === 'ask' ? powers.map((one) => demandWords(words, one)) : [];
  const voices =
    powers.length > MOST_NAMES
      ? words.say('told-many', { count: powers.length })
      : new Name(
          words,
          powers.map((id) => `power-${id}.${by === 'player' ? 'the' : 'capital'}`),
        );
  return words.say(`told-${is}`, {
    powers: voices,
    count: powers.length,
    about: words.list([...named, ...asked]),
  });
}
