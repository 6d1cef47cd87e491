/** Groups the acts that are possible now by addressee: a power, the text, the paper on the desk, or home. */
import type { ActCommand, Command } from '../../core/commands.ts';
import type { Present } from '../shell/present.ts';
import { possibleNow } from './possible.ts';

/** Groups that belong to no power. */
export const OF_NO_POWER = ['paper', 'text', 'home'] as const;

export interface ActGroup {
  /** A power id or one of `OF_NO_POWER`. */
  readonly group: string;
  readonly acts: readonly ActCommand[];
}

const isAct = (command: Command): command is ActCommand => command.do !== 'wait';

function groupOf(command: ActCommand): string {
  if ('dilemma' in command) return 'paper';
  if (command.do === 'draft' || command.do === 'commit') return 'text';
  if (command.do === 'inform') return command.powers[0] ?? 'home';
  if (command.do !== 'ask' && 'power' in command) return command.power;
  return 'home';
}

/** The legal acts, the paper on the desk first; empty groups are left out. */
export function actGroups(present: Present): ActGroup[] {
  const acts = possibleNow(present).flatMap(({ command, refusal }) =>
    refusal === null && isAct(command) ? [command] : [],
  );
  return ['paper', ...present.world.value.partners, 'text', 'home'].flatMap((group) => {
    const here = acts.filter((command) => groupOf(command) === group);
    return here.length === 0 ? [] : [{ group, acts: here }];
  });
}
