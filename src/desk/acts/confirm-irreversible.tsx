/** The confirmation sheet for a command that cannot be undone; it says what the command does and what it takes. */
import type { JSX } from 'preact';
import type { Command } from '../../core/commands.ts';
import { wouldRecall } from '../../core/view-what-if.ts';
import { commandWords } from '../../strings/command-words.ts';
import { Sheet } from '../shell/dialog.tsx';
import { useDialogs } from '../shell/dialogs.ts';
import { useRules } from '../shell/ports.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { useOrders } from './orders.ts';
import { stakeOf } from './stakes.ts';
import { whenNow } from './verb-button.tsx';

export function ConfirmIrreversibleSheet({ command }: { command: Command }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const orders = useOrders();
  const rules = useRules();
  const { label, consequence } = commandWords(words, command, whenNow(present));
  const told = stakeOf(present, words, rules, command)?.text ?? consequence;
  const takes = rules.cost(present.game.value, command);
  const said = wouldRecall(present.game.value, command) ? words.say('stake-relieved', { told }) : told;
  return (
    <Sheet
      title={label}
      foot={
        <>
          <button type="button" class="plain" onClick={() => orders.give(command)}>
            {label}
          </button>
          <button type="button" class="main" onClick={() => dialogs.close()}>
            {words.say('for-good-not')}
          </button>
        </>
      }
    >
      <p class="lead">{words.say('for-good', { consequence: said })}</p>
      {takes > 0 && <p>{words.say('for-good-takes', { cost: words.say('cost', { count: takes }) })}</p>}
    </Sheet>
  );
}
