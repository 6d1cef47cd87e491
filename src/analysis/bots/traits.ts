/**
 * A bot's character as a list of traits: each looks at what lies before it and gives a command or none; the first that
 * has something to do speaks, and where none has, time passes.
 */
import type { Command } from '../../core/commands.ts';
import type { Bot, Brief, Sight } from '../bot.ts';
import { Notebook } from './notebook.ts';

export type Habit = (sight: Sight) => Command | null;
export type Trait = (brief: Brief, notebook: Notebook) => Habit;

const WAIT: Command = { do: 'wait' };

export function character(name: string, traits: readonly Trait[]): Bot {
  return {
    name,
    sit: (brief) => {
      const notebook = new Notebook();
      const habits = traits.map((trait) => trait(brief, notebook));
      return (sight) => {
        notebook.read(sight);
        for (const habit of habits) {
          const command = habit(sight);
          if (command) return command;
        }
        return WAIT;
      };
    },
  };
}
