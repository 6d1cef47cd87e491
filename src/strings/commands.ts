/**
 * What the player can do, in words: a label, and what it leads to.
 */
import type { Command } from '../core/commands.ts';
import type { Arguments, Words } from './fluent.ts';
import { demandWords, names, power } from './names.ts';

export interface CommandWords {
  readonly label: string;
  readonly consequence: string;
}

/** When a command would be given: some are another act after the signature, or while men sit at the table. */
export type When = 'open' | 'table' | 'signed';

export function commandWords(words: Words, command: Command, when: When = 'open'): CommandWords {
  const say = (verb: string, args: Arguments = {}): CommandWords => {
    const id = words.has(`command-${verb}-${when}`) ? `${verb}-${when}` : verb;
    return {
      label: words.say(`command-${id}`, args),
      consequence: words.say(`command-${id}.consequence`, args),
    };
  };
  switch (command.do) {
    case 'wait':
      return command.until === undefined
        ? say('wait')
        : say('wait-until', { date: words.date(command.until, 'medium') });
    case 'draft':
      return say('draft', {
        clause: words.say(`clause-${command.clause}`),
        option: words.say(`option-${command.clause}-${command.option}.label`),
      });
    case 'ask':
      return 'power' in command
        ? say('ask-chair', power(words, command.power))
        : say('ask-option', { demand: demandWords(words, `${command.clause}=${command.option}`) });
    case 'inform':
      return say('inform', { power: names(words, command.powers) });
    case 'sign':
      return command.with === undefined
        ? say('sign')
        : say('sign-with', { powers: names(words, command.with) });
    case 'note':
    case 'need':
    case 'sound':
    case 'audience':
    case 'intel':
    case 'assure':
    case 'press':
    case 'lobby':
      return say(command.do, power(words, command.power));
    case 'favour':
      return say('favour', {
        ...power(words, command.power),
        gift: words.say(`favour-${command.power}`),
      });
    case 'mediate':
      return say('mediate', { ...power(words, command.power), by: names(words, [command.by]) });
    case 'commit':
      return say('commit', { demand: demandWords(words, `${command.clause}=${command.option}`) });
    case 'answer':
      return {
        label: words.say(`dilemma-${command.dilemma}-${command.choice}`),
        consequence: words.say(`dilemma-${command.dilemma}-${command.choice}.then`),
      };
    case 'deadline':
    case 'publish':
    case 'report':
    case 'ratify':
    case 'register':
    case 'withdraw':
      return say(command.do);
  }
}
