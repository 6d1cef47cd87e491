/**
 * Before a command after which there is no way back: asked once, and said what it ends.
 */
import type { JSX } from 'preact';
import type { Command } from '../../core/commands.ts';
import { commandWords } from '../../strings/command-words.ts';
import { useDesk } from '../shell/desk.ts';
import { Sheet } from '../shell/dialog.tsx';
import { stakeOf } from './stakes.ts';

export function ForGoodSheet({ command }: { command: Command }): JSX.Element {
  const desk = useDesk();
  const { words } = desk.ports;
  const { label, consequence } = commandWords(words, command);
  const stake = stakeOf(desk, command);
  return (
    <Sheet
      title={label}
      foot={
        <>
          <button type="button" class="plain" onClick={() => desk.give(command)}>
            {label}
          </button>
          <button type="button" class="main" onClick={() => desk.close()}>
            {words.say('for-good-not')}
          </button>
        </>
      }
    >
      <p class="lead">{words.say('for-good', { consequence: stake?.text ?? consequence })}</p>
    </Sheet>
  );
}
