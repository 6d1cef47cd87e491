import type { TextFault } from '../../lesson/sealed-text.ts';
import type { Words } from '../../strings/fluent.ts';

/** Why an assignment or a result from outside cannot be read, with the place and a remedy. */
export function textFaultWords(words: Words, fault: TextFault): string {
  switch (fault.code) {
    case 'large':
      return words.say('text-fault-large', { most: fault.most });
    case 'format':
      return words.say(fault.found === '' ? 'text-fault-other' : 'text-fault-format', { found: fault.found });
    case 'shape':
      return words.say('text-fault-shape', { path: fault.path, expected: fault.expected });
    case 'packed':
    case 'not-json':
    case 'changed':
      return words.say(`text-fault-${fault.code}`);
  }
}
