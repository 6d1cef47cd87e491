/** The result of an answer as one sentence, for the screen reader and for the line below the answers. */
import { handsIn, isScored } from '../../../lesson/guess.ts';
import type { Words } from '../../../strings/fluent.ts';
import { type AtQuestion, hereIn, isClass, letterOf } from './session.ts';

export function resultWords(words: Words, question: AtQuestion): string {
  const { stop, session } = question;
  const here = hereIn(question);
  const done = letterOf(question, stop.done);
  if (isClass(session)) {
    const hands = { done, all: handsIn(here), right: here.hands[stop.done] ?? 0 };
    if (hands.all === 0)
      return words.say(isScored(stop) ? 'guess-result-none' : 'guess-result-open', { done });
    return words.say(isScored(stop) ? 'guess-result-hands' : 'guess-result-hands-open', hands);
  }
  if (!isScored(stop)) return words.say('guess-result-open', { done });
  return words.say(here.chosen === stop.done ? 'guess-result-right' : 'guess-result-wrong', { done });
}
