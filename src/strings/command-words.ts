/** The player's commands in words: a label and the consequence. */
import type { Command } from '../core/commands.ts';
import type { Phase } from '../core/stages.ts';
import type { Arguments, Words } from './fluent.ts';
import { demandWords, names, power } from './power-names.ts';

export interface CommandWords {
  readonly label: string;
  readonly consequence: string;
}

/** When a command is given: some mean something else at the table, before the signatures, or after them. */
export type When = 'open' | 'table' | 'signatures' | 'signed';

/** When a command is given, by the act of the story. */
export function whenIn(phase: Phase): When {
  if (phase === 'table') return 'table';
  return phase === 'proposal' || phase === 'counterproposal' ? 'open' : 'signed';
}

export function commandWords(words: Words, command: Command, when: When = 'open'): CommandWords {
  const say = (verb: string, args: Arguments = {}): CommandWords => {
    const id = words.has(`command-${verb}-${when}`) ? `${verb}-${when}` : verb;
    return {
      label: words.say(`command-${id}`, args),
      consequence: words.say(`command-${id}.consequence`, args),
    };
  };
  if (command.do === 'wait')
    return command.until === undefined
      ? say('wait')
      : say('wait-until', { date: words.date(command.until, 'medium') });
  if ('dilemma' in command) {
    const answer = `dilemma-${command.dilemma}-${command.choice}`;
    return { label: words.say(answer), consequence: words.say(`${answer}.then`) };
  }
  if ('clause' in command) {
    const { clause, option } = command;
    return say(command.do === 'ask' ? 'ask-option' : command.do, {
      clause: words.say(`clause-${clause}`),
      option: words.say(`option-${clause}-${option}.label`),
      demand: demandWords(words, `${clause}=${option}`),
    });
  }
  if ('powers' in command) return say(command.do, { power: names(words, command.powers) });
  if ('by' in command) {
    return say(command.do, { ...power(words, command.power), by: names(words, [command.by]) });
  }
  if ('power' in command) {
    const gift = `favour-${command.power}`;
    return say(command.do === 'ask' ? 'ask-chair' : command.do, {
      ...power(words, command.power),
      ...(command.do === 'favour' ? { gift: words.say(gift) } : {}),
    });
  }
  if ('on' in command && command.on !== undefined)
    return say('deadline-on', { date: words.date(command.on, 'medium') });
  if ('for' in command) return say('ask-for', power(words, command.for));
  if ('with' in command && command.with !== undefined)
    return say(`${command.do}-with`, { powers: names(words, command.with) });
  return say(command.do);
}
