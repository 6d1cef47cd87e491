/**
 * A bot's character as a list of traits: each looks at what lies before it and gives a command or none; the first that
 * has something to do speaks, and where none has, time passes.
 */
import type { Command } from '../../core/commands.ts';
import type { Bot, Brief, Sight } from '../bot.ts';
import { Notebook } from './notebook.ts';

/** What a trait does in one game: a command, or nothing to do. */
export type Habit = (sight: Sight) => Command | null;
/** A trait sits down to one game. */
export type Trait = (brief: Brief, notebook: Notebook) => Habit;

const WAIT: Command = { do: 'wait' };

/** A bot of these traits, the first of which has the first word. */
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
