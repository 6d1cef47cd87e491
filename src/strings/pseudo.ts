/**
 * Pseudo-localisation for developers: English with accented letters, about a third longer, each message in brackets.
 * Plain text is not a message; a missing closing bracket means that text is cut off.
 */
import { makeWords, type Words } from './fluent.ts';

const PLAIN = 'AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz';
const ACCENTED = 'ÅåÇçÐðÉéĜĝĤĥÎîĴĵĶķĽľÑñÖöŔŕŠšŢţÛûŴŵÝýŽž';

const VOWEL = /[aeiouyåéîöûý]/i;

/** Lengthens a text by repeating vowels; one without vowels gets tildes at the end. */
function drawnOut(text: string): string {
  let owed = 0;
  const longer = [...text].map((letter) => {
    owed += 0.35;
    if (owed < 1 || !VOWEL.test(letter)) return letter;
    const times = Math.min(2, Math.trunc(owed));
    owed -= times;
    return letter + letter.toLowerCase().repeat(times);
  });
  return longer.join('') + '~'.repeat(Math.trunc(owed));
}

export function accented(text: string): string {
  const letters = [...text].map((letter) => [...ACCENTED][PLAIN.indexOf(letter)] ?? letter);
  return text.trim() === '' ? text : drawnOut(letters.join(''));
}

/** `texts` are the English ones. */
export function pseudoWords(language: string, texts: readonly string[]): Words {
  const words = makeWords(language, texts, accented);
  const plain = words.say.bind(words);
  // Replaced in the object itself: its other methods call it too.
  words.say = (id, args) => plain(id, args).replace(/.+/s, '[$&]');
  return words;
}
