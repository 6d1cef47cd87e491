/**
 * Follows the desk's help: does what it advises first, answers papers as it advises, and waits when it advises nothing.
 */
import { advised } from '../../chronicle/advice/advised.ts';
import type { Command } from '../../core/commands.ts';
import type { SeenCable } from '../../core/seen.ts';
import type { Bot } from '../bot.ts';

export const adviser: Bot = {
  name: 'adviser',
  sit: ({ scenario }) => {
    const told: SeenCable[] = [];
    return (sight): Command => {
      told.push(...sight.heard);
      const first = advised({ ask: sight, scenario, told }).find(({ act }) => act !== null);
      return first?.act ?? { do: 'wait' };
    };
  },
};
