/** Why an assignment cannot be begun, with the place and a remedy. */
import type { CodeFault } from '../../../lesson/code.ts';
import type { StartFault } from '../../../lesson/opening.ts';
import type { Words } from '../../../strings/fluent.ts';

export function startFaultWords(words: Words, fault: StartFault): string {
  switch (fault.code) {
    case 'scenario':
      return words.say('assignment-fault-scenario', { id: fault.id });
    case 'day':
      return words.say('assignment-fault-day', { date: fault.date });
    case 'game':
      return fault.fault?.code === 'line'
        ? words.say('assignment-fault-line', {
            line: fault.fault.first.line,
            column: fault.fault.first.column,
          })
        : words.say('assignment-fault-game');
    case 'no-history':
    case 'over':
      return words.say(`assignment-fault-${fault.code}`);
  }
}

export function codeFaultWords(words: Words, fault: CodeFault): string {
  switch (fault.code) {
    case 'sign':
      return words.say('code-fault-sign', { at: fault.at, found: fault.found });
    case 'length':
      return words.say('code-fault-length', { found: fault.found, expected: fault.expected });
    case 'letter':
      return words.say('code-fault-letter', { at: fault.at, found: fault.found, right: fault.right });
    case 'swapped':
      return words.say('code-fault-swapped', { at: fault.at, next: fault.at + 1, found: fault.found });
    case 'unfit':
    case 'unknown':
      return words.say(`code-fault-${fault.code}`);
  }
}
