/**
 * Asks before a command that cannot be taken back: withdrawing the proposal, and the signing, which closes the text.
 */

import type { Command } from '../../core/commands.ts';
import type { View } from '../../core/view.ts';
import type { Dialogs } from '../shell/dialogs.ts';
import type { Orders } from './orders.ts';

/** Gives a command that the player has pressed, or asks first. */
export function giveOrAsk(view: View, dialogs: Dialogs, orders: Orders, command: Command): void {
  // At the table the pens are out already.
  const closes = command.do === 'call' || (command.do === 'sign' && view.table === null);
  if (closes || command.do === 'withdraw') dialogs.open({ is: 'for-good', command });
  else orders.give(command);
}
