/** Opens the game in the file that a pupil hands in; its written answers are shown in the results of a class. */
import { openGame } from '../../chronicle/written-game.ts';
import { gameInHandIn, type HandInFault } from '../../lesson/game-in-hand-in.ts';
import type { ArrivalFault, Dialogs } from '../shell/dialogs.ts';
import type { NewGames } from '../shell/ports.ts';

/** Shows what the game is, or why it cannot be read; false where the text is no hand-in. */
export function receiveHandIn(dialogs: Dialogs, { world, begin }: NewGames, text: string): boolean {
  const read = gameInHandIn(text);
  if (read === null) return false;
  const arrived =
    'fault' in read ? { fault: arrivalFault(read.fault) } : openGame(read, world.scenario, begin);
  dialogs.open({ is: 'arrived', arrived, remark: 'hand-in' });
  return true;
}

function arrivalFault(fault: HandInFault): ArrivalFault {
  switch (fault.code) {
    case 'assignment':
      return { code: 'assignment' };
    case 'game':
      return fault.fault;
    case 'hand-in':
      if (fault.fault.code === 'large') return { code: 'large' };
      return fault.fault.code === 'format'
        ? { code: 'newer', format: fault.fault.found }
        : { code: 'hand-in' };
  }
}
