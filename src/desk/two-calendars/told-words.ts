/** Short words for an event of a game, for the line of a calendar and for the list of a day. */
import type { Happening } from '../../chronicle/happenings.ts';
import type { Words } from '../../strings/fluent.ts';
import { Name } from '../../strings/name-value.ts';
import { demandWords, voiceOf } from '../../strings/power-names.ts';

/** More names than this are replaced by their number. */
const MOST_NAMES = 3;

export function toldWords(words: Words, { is, powers, about, demandsOf, by }: Happening): string {
  const named = about.map((one) =>
    // The question at the table is a paper of its own and not a crisis of the scenario.
    is === 'answer' ? words.first([`dilemma-${one}.title`, 'table']) : demandWords(words, one),
  );
  const whole = demandsOf.map((one) => words.say('told-all-of', { voice: voiceOf(words, one) }));
  // Permission is asked for wordings as well as for chairs.
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
    about: words.list([...named, ...whole, ...asked]),
  });
}
