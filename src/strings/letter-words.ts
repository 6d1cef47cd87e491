/** Answers of powers, and the messages of letters that have several wordings. */
import type { SeenCable } from '../core/seen.ts';
import type { Words } from './fluent.ts';
import { names, power, wishWords } from './power-names.ts';
import type { CableText } from './teller.ts';

/** T9: he names the chairs that he misses; otherwise a wording that would keep him; otherwise nothing would. */
export function leavingId({ misses, wish }: Extract<SeenCable, { is: 'leaving' }>): string {
  if (misses.length > 0) return 'cable-leaving-without';
  return wish === null ? 'cable-leaving-for-good' : 'cable-leaving';
}

/** The kind of note: a first one, a later one, one that offers accession instead of a chair, or one to accede. */
export function letterId(
  words: Words,
  { toAccede, accessionInstead, again }: Extract<SeenCable, { is: 'noteSent' }>,
): string {
  if (toAccede) return 'letter-note-accede';
  const instead = 'letter-note-accession-instead';
  if (accessionInstead && words.has(instead)) return instead;
  return again > 0 ? 'letter-note-again' : 'letter-note';
}

/** A hint about a government's hidden type and how reliable it is; a fixed phrase where there is only one type. */
export function hintWords(words: Words, how: 'heard' | 'read', owner: string, hint: string | null): string {
  return hint === null
    ? words.say('hint-none')
    : words.say(`hint-${how}`, { hint: words.say(`type-${owner}-${hint}`) });
}

export function toldReply(
  words: Words,
  cable: Extract<SeenCable, { is: 'replied' }>,
  place: string,
): CableText {
  const { from, answer, wish, waitsFor, first, again } = cable;
  const id = `reply-${from}-${answer}`;
  const asksForChairs = answer !== 'countered' || (wish?.circle.length ?? 0) > 0;
  const time = again === null ? '' : words.say('letter-time', { times: again.times });
  const owns = again !== null && words.has(`${id}.again`);
  const choices = [
    ...(owns ? [`${id}.again`] : []),
    ...(cable.evening ? [`${id}.evening`] : []),
    ...(first && asksForChairs ? [`${id}.first`] : []),
    id,
    `reply-${answer}`,
  ];
  const text = words.first(choices, {
    ...power(words, from),
    demands: wishWords(words, wish),
    friends: waitsFor.length > 0 ? names(words, waitsFor) : '',
    time,
    since: again?.since ?? 'nothing',
  });
  return {
    place,
    about: from,
    title: words.say(`paper-reply-${answer}`, power(words, from)),
    // Where the power has no words of its own for it, the registry says that it has answered the same before.
    text: again === null || owns ? text : words.say('letter-same', { text, time }),
  };
}
