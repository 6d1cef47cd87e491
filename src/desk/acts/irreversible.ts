/**
 * What has no way back is asked about before it is given: the end of the affair, and the signing, which closes the text.
 */
import type { Command } from '../../core/commands.ts';
import type { Desk } from '../shell/desk.ts';

/** Gives a command that the player has pressed, or asks first. */
export function giveOrAsk(desk: Desk, command: Command): void {
  // At the table the pens are out already.
  const closes = command.do === 'sign' && desk.view.value.table === null;
  if (closes || command.do === 'withdraw') desk.open({ is: 'for-good', command });
  else desk.give(command);
}
