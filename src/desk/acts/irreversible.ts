/**
 * Asks for confirmation before a command in public that cannot be undone: withdrawing the proposal, the signing, which
 * closes the text, and naming a day, which costs credibility if it passes unused.
 */

import type { Command } from '../../core/commands.ts';
import type { View } from '../../core/view.ts';
import type { Dialogs } from '../shell/dialogs.ts';
import type { Orders } from './orders.ts';

/** Gives the command that the player has chosen, or opens the confirmation first. */
export function giveOrAsk(view: View, dialogs: Dialogs, orders: Orders, command: Command): void {
  // At the table the call has been confirmed already.
  const closes = command.do === 'call' || (command.do === 'sign' && view.table === null);
  if (closes || command.do === 'withdraw' || command.do === 'deadline')
    dialogs.open({ is: 'for-good', command });
  else orders.give(command);
}
