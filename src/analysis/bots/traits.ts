/**
 * A bot's character as a list of traits. Each looks at the situation and gives a command or none; the first command is
 * taken, and without one, time passes.
 */
import type { Command } from '../../core/commands.ts';
import type { Bot, Brief, Sight } from '../bot.ts';
import { Notebook } from './notebook.ts';

/** What a trait does at one turn: a command, or nothing. */
export type Habit = (sight: Sight) => Command | null;
/** Starts a trait for one game. */
export type Trait = (brief: Brief, notebook: Notebook) => Habit;

const WAIT: Command = { do: 'wait' };

/** A bot of these traits, the first of which has priority. */
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
