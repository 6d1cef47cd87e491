/** An act by the label of its button; an answer to a paper also by the title of that paper, without which it says little. */
import type { Command } from '../core/commands.ts';
import { commandWords, type When } from './command-words.ts';
import type { Words } from './fluent.ts';

export function namedAct(words: Words, command: Command, when?: When): string {
  const { label } = commandWords(words, command, when);
  const title = 'dilemma' in command ? `dilemma-${command.dilemma}.title` : '';
  return words.has(title) ? words.say('debrief-answered', { paper: words.say(title), answer: label }) : label;
}
