/** One sentence on what would change an answer that named no text; it says only what the rules support. */
import type { SeenCable } from '../../core/seen.ts';
import type { Words } from '../../strings/fluent.ts';
import { names } from '../../strings/power-names.ts';

type Answered = Extract<SeenCable, { is: 'replied' }>;
type Asked = Extract<SeenCable, { is: 'needed' }>;

/** `signed`: the day on which the text was closed; a later answer is one to a request to accede. */
export function remedyWords(words: Words, cable: SeenCable, signed: number | null): string {
  const closed = signed !== null && cable.day > signed;
  switch (cable.is) {
    case 'replied':
      return afterReply(words, cable, closed);
    case 'needed':
      return afterQuestion(words, cable);
    case 'asked':
      return words.say(cable.granted ? 'why-granted' : 'why-home');
    case 'powersWithheld':
      return words.say('why-home');
    case 'leaving':
      return words.say('why-for-good');
    case 'walkedOut':
      return words.say('why-walked');
    case 'billPassed':
      return words.say('why-passed');
    case 'billPutOff':
      return words.say('why-put-off');
    default:
      return words.say('why-done');
  }
}

function afterReply(words: Words, cable: Answered, closed: boolean): string {
  switch (cable.answer) {
    case 'agreed':
      return words.say('why-agreed');
    case 'in-principle':
      return words.say('why-in-principle');
    case 'acceding':
      return words.say('why-acceding');
    case 'waiting':
      return words.say('why-waits', { friends: names(words, cable.waitsFor) });
    case 'withdrawn':
      return words.say(cable.chamber === null ? 'why-withdrawn' : 'why-chamber-room');
    case 'countered':
    case 'noted':
    case 'declined':
      if (cable.chamber !== null) return words.say('why-chamber-room');
      return words.say(closed ? 'why-closed' : 'why-no-text');
  }
}

function afterQuestion(words: Words, cable: Asked): string {
  switch (cable.outcome) {
    case 'would-do':
      return words.say('why-would-do');
    case 'waits':
      return words.say('why-would-do-with', { friends: names(words, cable.waitsFor) });
    case 'chamber':
      return words.say('why-chamber-room');
    case 'closed':
      return words.say('why-closed-asked');
    case 'names-a-text':
    case 'nothing-would-do':
      return words.say('why-no-text');
  }
}
