/**
 * What was possible at that moment, by whom it is addressed to: the list is the same whatever the remedy may be.
 */
import type { JSX } from 'preact';
import type { ActCommand, Command } from '../../../core/commands.ts';
import { commandWords, whenIn } from '../../../strings/command-words.ts';
import type { Words } from '../../../strings/fluent.ts';
import { nameOf } from '../../../strings/power-names.ts';
import { possibleNow } from '../../acts/possible.ts';
import type { Present } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';

const isAct = (command: Command): command is ActCommand => command.do !== 'wait';

/** To whom an act is addressed: a power, the text, the paper on the desk, or nobody abroad. */
function groupOf(command: ActCommand): string {
  if ('dilemma' in command) return 'paper';
  if (command.do === 'draft' || command.do === 'commit') return 'text';
  if (command.do === 'inform') return command.powers[0] ?? 'home';
  if (command.do !== 'ask' && 'power' in command) return command.power;
  return 'home';
}

const OF_NO_POWER = ['paper', 'text', 'home'] as const;

const groupName = (words: Words, group: string): string =>
  OF_NO_POWER.some((one) => one === group)
    ? words.say(`retry-group-${group}`)
    : `${nameOf(words, `power-${group}`)}`;

interface PossibleActsProps {
  readonly present: Present;
  readonly choose: (command: ActCommand) => void;
}

export function PossibleActs({ present, choose }: PossibleActsProps): JSX.Element {
  const words = useWords();
  const { partners } = present.world.value;
  const acts = possibleNow(present).flatMap(({ command, refusal }) =>
    refusal === null && isAct(command) ? [command] : [],
  );
  const groups = ['paper', ...partners, 'text', 'home'].flatMap((group) => {
    const here = acts.filter((command) => groupOf(command) === group);
    return here.length === 0 ? [] : [{ group, here }];
  });
  const when = whenIn(present.view.value.phase);
  return (
    <div class="retry-groups">
      {groups.map(({ group, here }) => (
        <details key={group} name="retry-group">
          <summary>
            {groupName(words, group)} <span class="count">{here.length}</span>
          </summary>
          <ul>
            {here.map((command) => {
              const { label, consequence } = commandWords(words, command, when);
              return (
                <li key={JSON.stringify(command)}>
                  <button type="button" class="plain retry-act" onClick={() => choose(command)}>
                    <b>{label}</b>
                    <span class="note">{consequence}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </details>
      ))}
    </div>
  );
}
